package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;

/**
 * The corners of JSON. Whatever RFC 8259 calls JSON means what the same text means as YAML;
 * whatever it does not is a fault with a place, and so is what it leaves to the reader.
 */
class JsonTest {

  private static final String REST = "\"from\": \"A\", \"to\": \"B\"";

  /** Values that are JSON; each stands where a text may stand. */
  private static final List<String> TEXTS =
      List.of(
          "\"x\"",
          "\"\\u0041\"",
          "\"\\\"\"",
          "\"\\\\\"",
          "\"a b\"",
          "\"\u00e9\"",
          "\"\\u00e9\"",
          "\"\uD83D\uDE00\"",
          "\"\\uD83D\\uDE00\"",
          "\"\u20ac\"",
          "\"#\"",
          "\"- x\"",
          "\"null\"",
          "\"1e3\"",
          "\"[x]\"",
          "\"a,b\"",
          "\"a: b\"",
          "\"%\"",
          "\"@\"",
          "\"`\"",
          "\"'\"");

  /** Around one user; {@code U} stands for what is between its braces. */
  private static final List<String> DOCUMENTS =
      List.of(
          "[{U}]",
          " [ { U } ] ",
          "[\n{\nU\n}\n]\n",
          "[{U}]\n\n",
          "{\"users\":[{U}]}",
          "{\"users\":[{U}],\"title\":\"\"}",
          "{\"version\":\"1\",\"users\":[{U}]}",
          "{\"version\":1,\"users\":[{U}]}",
          "{\"users\":[{U}],\"policy\":{}}",
          "{\"users\":[{U}],\"postoffices\":{}}",
          "{\"\\u0075sers\":[{U}]}",
          "[{U},{\"user\":\"other\"," + REST + "}]",
          "[{U,\"clients\":[\"dos\",\"windows\"]}]",
          "[{U,\"resetPassword\":true}]",
          "[{U,\"resetPassword\":false}]",
          "[{U,\"mmf\":{\"location\":\"server\"}}]",
          "[{U,\"groups\":[\"g\"]}]");

  private static final List<String> USERS =
      List.of(
          "\"user\":\"x\"," + REST,
          "\"from\":\"A\",\"to\":\"B\",\"user\":\"x\"",
          "\"user\":\"0\"," + REST,
          "\"user\":0," + REST,
          "\"user\":-1," + REST,
          "\"user\":1.50," + REST,
          "\"user\":1E3," + REST,
          "\"user\":1e-3," + REST,
          "\"user\":12345678," + REST,
          "\"user\":true," + REST);

  /** No JSON; the comment behind says why. */
  private static final List<String> WRONG =
      List.of(
          "", // nothing
          " ", // nothing
          "[", // not ended
          "]", // not begun
          "[{\"user\":\"x\"}", // a list not ended
          "[{\"user\":\"x\"]", // an object not ended
          "[{\"user\":\"x\"}]]", // ended twice
          "[{\"user\":\"x\"}}", // ended otherwise
          "[{\"user\":\"x\"}],", // a comma behind
          "[{\"user\":\"x\"}] x", // something behind
          "[{\"user\":\"x\"}] []", // two values
          "[{\"user\":\"x\"},]", // a comma before the end
          "[,{\"user\":\"x\"}]", // a comma before the first
          "[{\"user\":\"x\"},,{}]", // two commas
          "[{\"user\":\"x\",}]", // a comma before the end of an object
          "[{\"user\":\"x\" \"from\":\"A\"}]", // no comma
          "[{\"user\":\"x\"} {}]", // no comma
          "[{\"user\"}]", // no value
          "[{\"user\":}]", // no value
          "[{\"user\"::\"x\"}]", // two colons
          "[{\"user\",\"x\"}]", // a comma for a colon
          "[{:\"x\"}]", // no key
          "[{user:\"x\"}]", // no quotes
          "[{'user':'x'}]", // other quotes
          "[{1:\"x\"}]", // a number for a key
          "[{null:\"x\"}]", // a word for a key
          "[{\"user\":x}]", // no quotes
          "[{\"user\":nul}]", // half a word
          "[{\"user\":NULL}]", // capitals
          "[{\"user\":True}]", // capitals
          "[{\"user\":NaN}]", // no number
          "[{\"user\":Infinity}]", // no number
          "[{\"user\":-Infinity}]", // no number
          "[{\"user\":+1}]", // a sign
          "[{\"user\":-}]", // only a sign
          "[{\"user\":--1}]", // two signs
          "[{\"user\":- 1}]", // a blank
          "[{\"user\":01}]", // a zero before
          "[{\"user\":-01}]", // a zero before
          "[{\"user\":1.}]", // no digit behind the dot
          "[{\"user\":.5}]", // no digit before the dot
          "[{\"user\":1e}]", // no exponent
          "[{\"user\":1e+}]", // no exponent
          "[{\"user\":0x1F}]", // base 16
          "[{\"user\":1_000}]", // a line between digits
          "[{\"user\":1 000}]", // a blank between digits
          "[{\"user\":1a}]", // a letter behind
          "[{\"user\":\uFF11}]", // a digit of full width
          "[{\"user\":\"x}]", // no end of a text
          "[{\"user\":\"x\ny\"}]", // a line end in a text
          "[{\"user\":\"x\ty\"}]", // a tab in a text
          "[{\"user\":\"\\x41\"}]", // no such escape
          "[{\"user\":\"\\a\"}]", // no such escape
          "[{\"user\":\"\\'\"}]", // no such escape
          "[{\"user\":\"\\0\"}]", // no such escape
          "[{\"user\":\"\\u\"}]", // digits are missing
          "[{\"user\":\"\\u00\"}]", // digits are missing
          "[{\"user\":\"\\u00G0\"}]", // no digit
          "[{\"user\":\"\\U0041\"}]", // a capital
          "[{\"user\":\"x\\", // ends within an escape
          "[{\"user\":\"x\"\"y\"}]", // two texts
          "// x\n[]", // a comment
          "[] # x", // a comment
          "/* x */ []", // a comment
          "[{\"user\":\"x\" /* x */}]", // a comment
          "\u00a0[]", // a blank of another kind
          "\u2060[]", // an invisible character
          "[\u000b]", // a vertical tab
          "[\f]", // a form feed
          "[\u0000]", // the character 0
          "<null>", // another language
          "*", // a sign
          "{]", // mixed
          "{\"users\":[}", // mixed
          "{{}}", // an object for a key
          "{[]:1}", // a list for a key
          "{\"a\":1,\"users\"", // breaks off
          "\"users", // breaks off
          "tru", // breaks off
          "\\u005B]"); // an escape outside of a text

  /** What RFC 8259 leaves to the reader, and a request does not allow. */
  private static final List<String> OPEN =
      List.of(
          "[{\"user\":\"\\uD800\"," + REST + "}]", // half a character
          "[{\"user\":\"\\uDC00\\uD800\"," + REST + "}]", // two halves the wrong way round
          "[{\"user\":\"\\u0000\"," + REST + "}]", // a control character by its number
          "[{\"user\":\"\\u202e\"," + REST + "}]", // a character that turns round what follows
          "[{\"user\":\"x\",\"user\":\"x\"," + REST + "}]", // a key twice
          "[{\"user\":\"x\",\"\\u0075ser\":\"y\"," + REST + "}]", // a key twice, written otherwise
          "[{\"user\":123123123123123123123123123123," + REST + "}]", // a name too long
          "[{\"user\":null," + REST + "}]",
          "[".repeat(500) + "]".repeat(500),
          "null",
          "true",
          "1",
          "\"x\"",
          "{}",
          "[]",
          "[[]]",
          "[1]");

  static Stream<String> valid() {
    Stream<String> texts =
        TEXTS.stream().map(text -> "[{\"user\":\"x\",\"fullName\":" + text + "," + REST + "}]");
    return Stream.concat(
        texts,
        DOCUMENTS.stream()
            .flatMap(document -> USERS.stream().map(user -> document.replace("U", user))));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void whatIsJsonMeansWhatItMeansAsYaml(String text) {
    Request json = ((Reading.Valid) read(text, "x.json")).request();
    Request yaml = ((Reading.Valid) read(text, "x.yaml")).request();

    assertThat(json.moves()).isNotEmpty().isEqualTo(yaml.moves());
    assertThat(json.title()).isEqualTo(yaml.title());
    assertThat(json.policy()).isEqualTo(yaml.policy());
    assertThat(json.postoffices()).isEqualTo(yaml.postoffices());
  }

  /** YAML 1.1 knows neither this escape nor tabs between words. */
  @Test
  void whatIsJsonAndNotYamlMeansWhatItSays() {
    assertThat(moves("[{\"user\" :\t\"a\\/b\"," + REST + "}]"))
        .isEqualTo(moves("[{\"user\":\"a/b\"," + REST + "}]"));
  }

  private static List<Move> moves(String text) {
    return ((Reading.Valid) read(text, "x.json")).request().moves();
  }

  static Stream<String> wrong() {
    return Stream.concat(WRONG.stream(), OPEN.stream());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsNoJsonOrNoRequestIsAFaultWithAPlace(String text) {
    List<Diagnostic> faults = ((Reading.Invalid) read(text, "x.json")).diagnostics();

    assertThat(faults).hasSizeLessThan(5);
    List<String> lines = text.lines().toList();
    for (Diagnostic fault : faults) {
      assertThat(fault.line()).isBetween(1, lines.size() + 1);
      int length = fault.line() > lines.size() ? 0 : lines.get(fault.line() - 1).length();
      assertThat(fault.column()).isBetween(1, length + 1);
      assertThat(fault.message()).isNotBlank();
    }
  }

  /** Whatever is cut off anywhere is a fault at or before the cut. */
  @Test
  void aFileThatBreaksOffIsAFaultWhereverItDoes() {
    String text =
        "[{\"user\": \"x\\u0041\", \"from\": \"A\", \"to\": \"B\", \"resetPassword\": true}]";
    for (int end : IntStream.range(0, text.length()).toArray()) {
      List<Diagnostic> faults =
          ((Reading.Invalid) read(text.substring(0, end), "x.json")).diagnostics();
      assertThat(faults.get(0).line()).isEqualTo(1);
      assertThat(faults.get(0).column()).isBetween(1, end + 1);
    }
  }

  private static Reading read(String text, String name) {
    return new RequestReader(Limits.DEFAULT)
        .readContent(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
