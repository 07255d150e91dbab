package org.moveplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.testing.NaughtyStrings;

/** Our writer of JSON against Jackson's, with which all other documents are written. */
class JsonTreeTest {

  /** Something to write twice, once by each. */
  private interface Content<T> {
    void writeTo(T out) throws IOException;
  }

  private static String ours(Content<JsonTree> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(new JsonTree(bytes));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String jacksons(Content<JsonGenerator> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Json.write(bytes, content::writeTo);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String oursOfText(String text) throws IOException {
    return ours(
        out -> {
          out.begin();
          out.text("text", text);
          out.text("name" + text, text);
          out.word("word", text);
          out.beginList("list");
          out.item(text);
          out.endList();
          out.end();
        });
  }

  private static String jacksonsOfText(String text) throws IOException {
    return jacksons(
        out -> {
          out.writeStartObject();
          out.writeStringField("text", text);
          out.writeStringField("name" + text, text);
          out.writeStringField("word", text);
          out.writeArrayFieldStart("list");
          out.writeString(text);
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  static List<String> naughty() {
    return NaughtyStrings.all();
  }

  @ParameterizedTest
  @MethodSource("naughty")
  void textsAreEscapedAsJacksonDoesIt(String text) throws IOException {
    assertThat(oursOfText(text)).isEqualTo(jacksonsOfText(text));
  }

  @Test
  void everyCharacterIsEscapedAsJacksonDoesIt() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
        String one = "a" + Character.toString(c) + "z";
        assertThat(oursOfText(one)).as("U+%04X", c).isEqualTo(jacksonsOfText(one));
      }
    }
    assertThat(oursOfText(all.toString())).isEqualTo(jacksonsOfText(all.toString()));
  }

  @ParameterizedTest
  @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 65_537, 200_000})
  void longTextsAreWhole(int length) throws IOException {
    String plain = "x".repeat(length);
    String odd = "\u00e9\"".repeat(length / 2);

    assertThat(oursOfText(plain)).isEqualTo(jacksonsOfText(plain));
    assertThat(oursOfText(odd)).isEqualTo(jacksonsOfText(odd));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 10, 99, 100, 12_345, Integer.MAX_VALUE, -1, -10, Integer.MIN_VALUE})
  void numbersAreWrittenInFull(int number) throws IOException {
    assertThat(
            ours(
                out -> {
                  out.begin();
                  out.number("number", number);
                  out.end();
                }))
        .isEqualTo("{\n  \"number\": " + number + "\n}\n");
  }

  @Test
  void objectsAndListsStandAsJacksonPutsThem() throws IOException {
    String ours =
        ours(
            out -> {
              out.begin();
              out.beginObject("empty");
              out.endObject();
              out.beginList("none");
              out.endList();
              out.beginList("list");
              out.beginItem();
              out.flag("yes", true);
              out.flag("no", false);
              out.endObject();
              out.beginItem();
              out.beginList("inner");
              out.item("a");
              out.item("b");
              out.endList();
              out.endObject();
              out.endList();
              out.end();
            });

    assertThat(ours)
        .isEqualTo(
            jacksons(
                out -> {
                  out.writeStartObject();
                  out.writeObjectFieldStart("empty");
                  out.writeEndObject();
                  out.writeArrayFieldStart("none");
                  out.writeEndArray();
                  out.writeArrayFieldStart("list");
                  out.writeStartObject();
                  out.writeBooleanField("yes", true);
                  out.writeBooleanField("no", false);
                  out.writeEndObject();
                  out.writeStartObject();
                  out.writeArrayFieldStart("inner");
                  out.writeString("a");
                  out.writeString("b");
                  out.writeEndArray();
                  out.writeEndObject();
                  out.writeEndArray();
                  out.writeEndObject();
                }));
  }
}
