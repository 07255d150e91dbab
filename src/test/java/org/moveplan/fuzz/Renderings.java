package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.report.Plans;

/** What holds of a plan in every format, whatever its names and texts are. */
final class Renderings {

  /** Outside of strings, DOT has such words and signs only. */
  private static final Pattern DOT = Pattern.compile("[\\w\\s=,;:{}\\[\\]>.\"-]*");

  /** Tags that Markdown would pass on to a browser. */
  private static final Pattern TAG = Pattern.compile("(?<!\\\\)<[a-zA-Z/!?]");

  private static final Pattern DOT_STRING = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
  private static final Pattern MERMAID_STRING = Pattern.compile("\"[^\"\\n]*\"");

  private Renderings() {}

  /** Checks every format of a plan in which these names stand wherever one can stand. */
  static void check(List<String> names) throws IOException {
    for (Format format : Format.values()) {
      check(names, format);
    }
  }

  /** Checks one format of a plan in which these names stand wherever one can stand. */
  static void check(List<String> names, Format format) throws IOException {
    check(Plans.named(names), format);
    if (format == Format.JSON || format == Format.YAML) {
      String document = text(Plans.named(whole(names)), format, Layout.PAPER);
      JsonFactory factory = format == Format.JSON ? new JsonFactory() : new YAMLFactory();
      assertThat(strings(factory, document)).containsAll(whole(names));
    }
  }

  /** Checks every format of a plan. */
  static void check(Plan plan) throws IOException {
    for (Format format : Format.values()) {
      check(plan, format);
    }
  }

  private static void check(Plan plan, Format format) throws IOException {
    String text = text(plan, format, Layout.PAPER);
    switch (format) {
      case TEXT -> {
        people(plan, text);
        people(plan, text(plan, format, new Layout(60, true, false)));
      }
      case MARKDOWN -> {
        Safe.assertForTerminal(text);
        assertThat(TAG.matcher(text.replace("<br>", "")).find()).as(text).isFalse();
      }
      case JSON -> Safe.assertJson(text);
      case YAML -> assertThat(strings(new YAMLFactory(), text)).contains(Plan.FORMAT);
      case HTML -> html(text);
      case CSV -> csv(text);
      case DOT -> dot(text);
      case MERMAID -> mermaid(text);
    }
  }

  private static void people(Plan plan, String laidOut) {
    String text = laidOut.replaceAll("\u001b\\[[0-9;]*m", "");
    Safe.assertForTerminal(text);
    assertThat(text.lines()).hasSizeGreaterThan(plan.users().size());
  }

  /** Half a character of two cannot be encoded, and no file that is read can hold it. */
  private static List<String> whole(List<String> names) {
    return names.stream()
        .filter(name -> StandardCharsets.UTF_8.newEncoder().canEncode(name))
        .toList();
  }

  private static void html(String page) {
    Safe.assertForTerminal(page);
    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    assertThat(page)
        .doesNotContainPattern("(?i)<(img|iframe|object|embed|base|a [^>]*javascript:)");
  }

  private static void csv(String table) throws IOException {
    Safe.assertForTerminal(table.replace("\r\n", "\n"));
    int width = 0;
    try (CsvParser parser = new CsvMapper().getFactory().createParser(table)) {
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      int cells = 0;
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          cells = 0;
        } else if (token == JsonToken.VALUE_STRING) {
          cells++;
          assertThat(parser.getText()).doesNotContainPattern("\\A[=+@\\t\\r-]");
        } else if (cells > 0) {
          width = width == 0 ? cells : width;
          assertThat(cells).isEqualTo(width);
          cells = 0;
        }
      }
    }
    assertThat(width).isPositive();
  }

  private static void dot(String drawing) {
    Safe.assertForTerminal(drawing);
    assertThat(DOT_STRING.matcher(drawing).replaceAll("\"\"").lines())
        .allSatisfy(line -> assertThat(line).doesNotContain("\\").matches(DOT));
  }

  private static void mermaid(String drawing) {
    Safe.assertForTerminal(drawing);
    assertThat(MERMAID_STRING.matcher(drawing).replaceAll("").lines().skip(2))
        .allSatisfy(line -> assertThat(line).matches("[\\w\\s:|>()\\[\\]-]*"));
  }

  private static Set<String> strings(JsonFactory factory, String text) throws IOException {
    Set<String> strings = new HashSet<>();
    try (JsonParser parser = factory.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  private static String text(Plan plan, Format format, Layout layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(plan, out, layout);
    return out.toString(StandardCharsets.UTF_8);
  }
}
