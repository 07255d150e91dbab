package org.moveplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our fixed lists, held against what the Java of the build knows of characters. */
class GlyphsTest {

  private static final Set<Integer> OBEYED =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private static List<String> those(IntPredicate which) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(which)
        .mapToObj("U+%04X"::formatted)
        .toList();
  }

  @Test
  void whateverIsObeyedIsUnseen() {
    assertThat(those(c -> OBEYED.contains(Character.getType(c)) && !Glyphs.isUnseen(c))).isEmpty();
  }

  @Test
  void blanksAreThoseThatUnicodeCallsSo() {
    assertThat(those(Glyphs::isBlank))
        .isEqualTo(those(c -> Character.getType(c) == Character.SPACE_SEPARATOR));
  }

  @Test
  void privateCharactersAreThoseThatUnicodeCallsSo() {
    assertThat(those(Glyphs::isPrivate))
        .isEqualTo(those(c -> Character.getType(c) == Character.PRIVATE_USE));
  }

  @Test
  void noLetterOfANameIsUnseenButFillers() {
    assertThat(those(c -> Character.isLetterOrDigit(c) && Glyphs.isUnseen(c)))
        .containsExactly("U+115F", "U+1160", "U+3164", "U+FFA0");
  }

  @Test
  void marksTakeNoColumn() {
    assertThat(those(c -> Glyphs.isMark(c) && Glyphs.columns(c) > 0)).isEmpty();
    assertThat(those(c -> c < 0x300 && Glyphs.columns(c) != 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0301, 0", "0E31, 0", "FE0F, 0", "4E2D, 2", "FF21, 2", "1F600, 2", "00E9, 1"})
  void columns(String number, int columns) {
    assertThat(Glyphs.columns(Integer.parseInt(number, 16))).isEqualTo(columns);
  }

  /** Java 17 does not know these, and later versions do. */
  @ParameterizedTest
  @ValueSource(ints = {0xA7C0, 0x2C2F, 0x1C89, 0x10570, 0x10D50})
  void aLetterThatIsNewToJavaIsItsOwnKey(int c) {
    String letter = Character.toString(c);

    assertThat(Names.key("A" + letter + "B")).isEqualTo("a" + letter + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "JDOE, jdoe",
    "ÄÖÜ, äöü",
    "STRASSE, straße",
    "ΟΔΟΣ, οδος",
    "ΟΔΟΣ, οδοσ",
    "ЖЁ, жё",
    "ԱԲ, աբ",
    "ＡＢ, ａｂ",
    "Ⅳ, ⅳ",
    "I, i",
    "中A文B, 中a文b"
  })
  void namesThatDifferInCaseOnlyAreOne(String one, String other) {
    assertThat(Names.key(one)).isEqualTo(Names.key(other));
    assertThat(Names.key(Names.key(one))).isEqualTo(Names.key(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000 \u2007", "\t"})
  void blanksOfAnyKindMakeNoName(String name) {
    assertThat(Names.isBlank(name)).isTrue();
    assertThat(new FieldType.Name(10).parse(name)).isEmpty();
  }
}
