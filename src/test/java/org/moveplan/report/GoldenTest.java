package org.moveplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.domain.plan.Plan;

/**
 * Compares whole documents byte for byte with {@code src/test/resources/report}. After a change
 * that is meant, write them anew with {@code mvn test -Dtest=GoldenTest -Dmoveplan.golden=write}
 * and read the difference before it is committed.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/report");

  /** What turns the direction of writing must stand escaped in these. */
  private static final Set<Format> ESCAPED =
      Set.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.CSV, Format.DOT, Format.MERMAID);

  static Stream<Arguments> documents() {
    return Stream.of("seed", "three", "hostile", "five", "all-blocked")
        .flatMap(
            name ->
                Stream.of(Format.values())
                    .filter(format -> !name.equals("hostile") || ESCAPED.contains(format))
                    .map(format -> Arguments.of(name, format, extension(format))));
  }

  @ParameterizedTest(name = "{0}.{2}")
  @MethodSource("documents")
  void isAsAgreed(String name, Format format, String extension) throws IOException {
    byte[] written = withoutAssets(written(plan(name), format), format);
    Path golden = FOLDER.resolve(name + "." + extension);
    if ("write".equals(System.getProperty("moveplan.golden"))) {
      Files.write(golden, written);
    }
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    assertThat(written).isEqualTo(Files.readAllBytes(golden));
  }

  @ParameterizedTest(name = "{0}.{2}")
  @MethodSource("documents")
  void isTheSameEachTime(String name, Format format, String extension) throws IOException {
    assertThat(written(plan(name), format)).isEqualTo(written(plan(name), format));
    String text = new String(written(plan(name), format), StandardCharsets.UTF_8);
    assertThat(text.split("(?<=\n)"))
        .allMatch(line -> line.endsWith(format == Format.CSV ? "\r\n" : "\n"));
    assertThat(text.replace("\r\n", "\n").contains("\r")).isFalse();
  }

  static Plan plan(String name) {
    return switch (name) {
      case "seed" -> Plans.seed();
      case "three" -> Plans.three();
      case "hostile" -> Plans.hostile();
      case "five" -> Plans.many(5);
      case "all-blocked" -> Plans.allBlocked(12);
      default -> throw new IllegalArgumentException("There is no plan " + name);
    };
  }

  static byte[] written(Plan plan, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(plan, out, Layout.PAPER);
    return out.toByteArray();
  }

  /** Style and script of a page are sources themselves and stand in no golden file. */
  private static byte[] withoutAssets(byte[] document, Format format) {
    if (format != Format.HTML) {
      return document;
    }
    return new String(document, StandardCharsets.UTF_8)
        .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1>...</$1>")
        .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-...")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String extension(Format format) {
    return switch (format) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      case JSON -> "json";
      case YAML -> "yaml";
      case HTML -> "html";
      case CSV -> "csv";
      case DOT -> "dot";
      case MERMAID -> "mmd";
    };
  }
}
