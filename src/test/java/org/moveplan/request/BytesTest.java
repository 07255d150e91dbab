package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

  private static final String USER = "- {user: jdoe, from: PO1, to: PO2}\n";

  private static List<Diagnostic> faults(Reading reading) {
    return reading instanceof Reading.Invalid invalid ? invalid.diagnostics() : List.of();
  }

  private static byte[] with(int... octets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((USER + "# \u00e9 ").getBytes(StandardCharsets.UTF_8));
    for (int octet : octets) {
      bytes.write(octet);
    }
    bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 1, 7, 8, 0xB, 0xC, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x61C, 0x180E, 0x200B,
        0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF,
        0xFFF9, 0xFFFE, 0xFFFF, 0xE0041, 0x34F, 0x890, 0x115F, 0x17B4, 0x180F, 0x2800, 0x3164,
        0xFDD0, 0xFFA0, 0x13439, 0x1FFFF, 0xE0100
      })
  void charactersThatCannotBeSeenAreFaultsEvenInComments(int c) {
    String text = USER + "# \u00e9 " + Character.toString(c) + "x\n";

    List<Diagnostic> found = faults(Cases.read(text));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo(Code.FORBIDDEN_CHARACTER);
    assertThat(found.get(0).place()).isEqualTo("-:2:5");
    String number = String.format(java.util.Locale.ROOT, "<U+%04X>", c);
    assertThat(found.get(0).excerpt()).isEqualTo("# \u00e9 " + number + "x");
  }

  @Test
  void aLoneCarriageReturnIsAFaultAndEndsALine() {
    List<Diagnostic> found = faults(Cases.read("- user: jdoe\r  from: PO1\n  tu: PO2\n"));

    assertThat(found).extracting(Diagnostic::place).containsExactly("-:1:13", "-:3:3");
  }

  @Test
  void everyFaultIsFoundBesideForbiddenCharacters() {
    List<Diagnostic> found = faults(Cases.read("- {user: a\u001bb, form: PO1, to: PO2}\n"));

    assertThat(found)
        .extracting(Diagnostic::code)
        .containsExactly(Code.FORBIDDEN_CHARACTER, Code.UNKNOWN_KEY);
  }

  @Test
  void bytesThatAreNotUtf8AreReportedOnce() {
    assertThat(
            List.of(
                with(0xFF),
                with(0xE9),
                with(0xC0, 0xAF),
                with(0xED, 0xA0, 0x80),
                with(0xF4, 0x90, 0x80, 0x80),
                with(0xE2, 0x82),
                with(0xFF, 'x', 0xFE)))
        .allSatisfy(
            bytes -> {
              List<Diagnostic> found = faults(Cases.read(bytes));
              assertThat(found).hasSize(1);
              assertThat(found.get(0).code()).isEqualTo(Code.NOT_UTF8);
              assertThat(found.get(0).place()).isEqualTo("-:2:5");
              assertThat(found.get(0).message()).endsWith("at offset 40 is not UTF-8");
            });
  }

  @Test
  void utf16IsRecognised() {
    List<Diagnostic> found = faults(Cases.read(USER.getBytes(StandardCharsets.UTF_16)));

    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly("the file is UTF-16, not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void utf32IsRecognised(String encoding) {
    List<Diagnostic> found =
        faults(Cases.read(("\uFEFF" + USER).getBytes(Charset.forName(encoding))));

    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly("the file is UTF-32, not UTF-8");
  }

  /** An emoji may have one in a title or a comment. */
  @Test
  void namesThatLookAlikeDoNotDifferInHowACharacterIsDrawn() {
    String title = "title: \u2714\uFE0F done # \u2714\uFE0F\nusers:\n";

    assertThat(faults(Cases.read(title + USER))).isEmpty();
    List<Diagnostic> found = faults(Cases.read(USER.replace("jdoe", "jdoe\uFE0F")));
    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly("'user' holds the invisible character U+FE0F");
  }

  @Test
  void aBlankOfAnotherKindIsNoName() {
    assertThat(faults(Cases.read(USER.replace("jdoe", "\u00A0"))))
        .extracting(Diagnostic::message)
        .containsExactly("'user' is empty");
  }

  @Test
  void aBinaryFileIsGivenUpSoon() {
    assertThat(faults(Cases.read(new byte[1 << 20]))).hasSize(20);
  }

  @Test
  void aLongLineIsRefusedBeforeTheParserSeesIt() {
    String broken = "- {user: jdoe, colour: blue\n";

    List<Diagnostic> found = faults(Cases.read(broken + "# " + " ".repeat(8 << 20) + "\n"));

    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.LINE_TOO_LONG);
    assertThat(found.get(0).place()).isEqualTo("-:2:1");
    assertThat(found.get(0).message()).isEqualTo("the line has more than 65536 bytes");
  }

  @Test
  void aLineAtTheLimitIsRead() {
    int most = Limits.DEFAULT.lineBytes();

    assertThat(faults(Cases.read(USER + "#".repeat(most) + "\n"))).isEmpty();
    assertThat(faults(Cases.read(USER + "#".repeat(most + 1) + "\n"))).hasSize(1);
  }

  @Test
  void aValueOverManyLinesStopsTheScannerSoon() {
    String title = "title: |\n" + "  a line of text\n".repeat(1 << 19);

    List<Diagnostic> found = faults(Cases.read(title + "users:\n" + USER));

    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.VALUE_TOO_LONG);
  }

  @Test
  void aLongValueIsRefusedInYamlAndJson() {
    String name = "x".repeat(Limits.DEFAULT.valueCharacters() + 1);

    assertThat(faults(Cases.read("- {user: " + name + ", from: a, to: b}")))
        .extracting(Diagnostic::code)
        .containsExactly(Code.VALUE_TOO_LONG);
  }

  @Test
  void manyCodePointsAreReadIfTheLimitAllows() {
    String comments = ("# " + "x".repeat(1000) + "\n" + USER).repeat(4000);

    assertThat(faults(Cases.read(comments))).isEmpty();
  }
}
