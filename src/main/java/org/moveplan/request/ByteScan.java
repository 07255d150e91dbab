package org.moveplan.request;

import java.util.Arrays;
import java.util.Optional;

/**
 * The first look at a file, byte by byte: everything that a parser would choke on, waste time on or
 * let through unseen is found here, in one pass.
 */
final class ByteScan {

  /** After so many faults of characters the file is taken for no text at all. */
  private static final int MOST_FAULTS = 20;

  private final byte[] bytes;
  private final int longestLine;
  private final String longLineHelp;
  private final Faults faults;
  private int line;
  private int lineStart;
  private int count;
  private boolean malformed;
  private boolean clean = true;

  /**
   * @param longestLine in bytes
   * @param longLineHelp what to do if a line is longer
   */
  ByteScan(byte[] bytes, int longestLine, String longLineHelp, Faults faults) {
    this.bytes = bytes;
    this.longestLine = longestLine;
    this.longLineHelp = longLineHelp;
    this.faults = faults;
  }

  /** The number of bytes of a leading byte order mark. */
  static int markLength(byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  /** Whether every character may stand in a file. */
  boolean isClean() {
    return clean;
  }

  /** Looks at every byte; says whether a parser may be let loose on them. */
  boolean run() {
    Optional<String> other = otherEncoding();
    if (other.isPresent()) {
      String message = "the file is " + other.get() + ", not UTF-8";
      faults.add(Code.NOT_UTF8, Position.START, message, "save the file as UTF-8");
      return false;
    }
    lineStart = markLength(bytes);
    int i = lineStart;
    while (i < bytes.length) {
      byte b = bytes[i];
      if ((b >= ' ' && b != 0x7F) || b == '\t') {
        i++;
      } else if (b == '\n') {
        if (lineTooLong(i)) {
          return false;
        }
        endLine(++i);
      } else {
        i += special(i);
        if (count == MOST_FAULTS) {
          return false;
        }
      }
    }
    return !lineTooLong(bytes.length);
  }

  /** What a mark at the beginning says of the file, unless that it is UTF-8. */
  private Optional<String> otherEncoding() {
    if (begins(0, 0, 0xFE, 0xFF) || begins(0xFF, 0xFE, 0, 0)) {
      return Optional.of("UTF-32");
    }
    boolean utf16 = begins(0xFE, 0xFF) || begins(0xFF, 0xFE);
    return utf16 ? Optional.of("UTF-16") : Optional.empty();
  }

  private boolean begins(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean lineTooLong(int end) {
    if (end - lineStart <= longestLine) {
      return false;
    }
    faults.add(
        Code.LINE_TOO_LONG,
        Position.of(line, 0),
        "the line has more than " + longestLine + " bytes",
        longLineHelp);
    return true;
  }

  private void endLine(int next) {
    line++;
    lineStart = next;
  }

  /** Deals with a byte that is not printable ASCII; returns the length of its character. */
  private int special(int i) {
    if (bytes[i] == '\r') {
      if (i + 1 == bytes.length || bytes[i + 1] != '\n') {
        forbidden(i, '\r');
        endLine(i + 1);
      }
      return 1;
    }
    if (bytes[i] >= 0) {
      forbidden(i, bytes[i]);
      return 1;
    }
    int length = Utf8.length(bytes, i);
    if (length == 0) {
      malformed(i);
      return 1;
    }
    int c = Utf8.decode(bytes, i, length);
    if (Characters.isForbidden(c)) {
      forbidden(i, c);
    }
    return length;
  }

  private void forbidden(int i, int c) {
    clean = false;
    count++;
    String help =
        c == '\r' ? "end lines with a line feed" : "delete it; editors often do not show it";
    faults.add(
        Code.FORBIDDEN_CHARACTER, at(i), "the " + Characters.describe(c) + " is not allowed", help);
  }

  private void malformed(int i) {
    if (!malformed) {
      malformed = true;
      String octet = Integer.toHexString(bytes[i] & 0xFF).toUpperCase(java.util.Locale.ROOT);
      faults.add(
          Code.NOT_UTF8,
          at(i),
          "the byte 0x" + octet + " at offset " + i + " is not UTF-8",
          "save the file as UTF-8");
    }
  }

  private long at(int i) {
    int column = 0;
    for (byte b : Arrays.copyOfRange(bytes, lineStart, i)) {
      column += Utf8.columns(b);
    }
    return Position.of(line, column);
  }
}
