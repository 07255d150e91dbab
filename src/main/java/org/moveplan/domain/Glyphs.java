package org.moveplan.domain;

import java.util.Arrays;

/**
 * What can be seen of a character. The lists are fixed, those of Unicode 16, and ask nothing of
 * Java, whose later versions know more characters: the same file gets the same verdict and the same
 * plan on all of them. What a later Unicode adds is taken for a sign that can be seen.
 */
public final class Glyphs {

  /**
   * Characters that are obeyed or that nobody sees: controls, formatting, separators of lines,
   * fillers, what Unicode says to ignore, and what is no character. First and last of each range.
   */
  private static final Ranges UNSEEN =
      new Ranges(
          0x0, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x34F, 0x34F, 0x600, 0x605, 0x61C, 0x61C, 0x6DD, 0x6DD,
          0x70F, 0x70F, 0x890, 0x891, 0x8E2, 0x8E2, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
          0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xD800,
          0xDFFF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF,
          0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A,
          0xE0000, 0xE0FFF);

  /** Every one of them looks like a space or like nothing. */
  private static final Ranges BLANKS =
      new Ranges(
          0x20, 0x20, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x202F, 0x202F, 0x205F, 0x205F,
          0x3000, 0x3000);

  /** Which of two ways to draw the character before is meant. */
  private static final Ranges SELECTORS = new Ranges(0xFE00, 0xFE0F);

  private static final Ranges PRIVATE =
      new Ranges(0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD);

  /** Marks that sit on the character before, of the scripts that computers of the time could. */
  private static final Ranges MARKS =
      new Ranges(
          0x300, 0x36F, 0x483, 0x489, 0x591, 0x5BD, 0x5BF, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7,
          0x5C7, 0x610, 0x61A, 0x64B, 0x65F, 0x670, 0x670, 0x6D6, 0x6DC, 0x6DF, 0x6E4, 0x6E7, 0x6E8,
          0x6EA, 0x6ED, 0x900, 0x902, 0x93A, 0x93A, 0x93C, 0x93C, 0x941, 0x948, 0x94D, 0x94D, 0x951,
          0x957, 0x962, 0x963, 0xE31, 0xE31, 0xE34, 0xE3A, 0xE47, 0xE4E, 0x1AB0, 0x1AFF, 0x1DC0,
          0x1DFF, 0x20D0, 0x20F0, 0x302A, 0x302D, 0x3099, 0x309A, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F);

  private static final Ranges WIDE =
      new Ranges(
          0x1100, 0x115F, 0x2E80, 0x3029, 0x302E, 0x3098, 0x309B, 0xA4CF, 0xAC00, 0xD7A3, 0xF900,
          0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000,
          0x3FFFD);

  private Glyphs() {}

  /** Whether nobody sees {@code c}, or something obeys it; half a character counts, too. */
  public static boolean isUnseen(int c) {
    return UNSEEN.hold(c) || (c & 0xFFFE) == 0xFFFE;
  }

  /** Whether {@code c} looks like a space. */
  public static boolean isBlank(int c) {
    return BLANKS.hold(c);
  }

  /** Whether {@code c} only says how the character before it is to be drawn. */
  public static boolean isSelector(int c) {
    return SELECTORS.hold(c);
  }

  /** Whether what {@code c} looks like is known to those who have agreed upon it only. */
  public static boolean isPrivate(int c) {
    return PRIVATE.hold(c);
  }

  /** Whether {@code c} sits on the character before it. */
  public static boolean isMark(int c) {
    return MARKS.hold(c);
  }

  /**
   * Columns of a terminal that {@code c}, which is seen, takes: none for a mark, 2 for ideographs
   * and the like, else 1.
   */
  public static int columns(int c) {
    if (c < 0x300) {
      return 1;
    }
    return MARKS.hold(c) ? 0 : WIDE.hold(c) ? 2 : 1;
  }

  /** Ranges of numbers that ascend: first and last of each in turn. */
  private static final class Ranges {
    private final int[] bounds;

    Ranges(int... bounds) {
      this.bounds = bounds;
    }

    boolean hold(int c) {
      int place = Arrays.binarySearch(bounds, c);
      return place >= 0 || (-place - 1) % 2 == 1;
    }
  }
}
