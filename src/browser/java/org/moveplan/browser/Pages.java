package org.moveplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.moveplan.cli.Cli;
import org.moveplan.cli.Exit;
import org.moveplan.cli.Streams;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;

/** Plans as pages in a folder. */
record Pages(Path folder) {

  private static final JsonMapper JSON = new JsonMapper();

  /** The page that the program makes of an example in {@code plans/}. */
  Path example(String name) throws IOException {
    return Files.write(folder.resolve(name + ".html"), printed(name, Format.HTML));
  }

  /** The plan document of an example in {@code plans/}. */
  static JsonNode document(String name) {
    return json(new String(printed(name, Format.JSON), StandardCharsets.UTF_8));
  }

  /** The page of a plan that was written by hand. */
  Path of(String name, Plan plan) throws IOException {
    Path page = folder.resolve(name + ".html");
    try (OutputStream out = Files.newOutputStream(page)) {
      Format.HTML.write(plan, out, Layout.PAPER);
    }
    return page;
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  private static byte[] printed(String example, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Cli.run(
            new String[] {"plan", "--format", format.token(), "plans/" + example + ".yaml"},
            new Streams(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                () -> false));
    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isIn(Exit.SAFE, Exit.BLOCKED);
    return out.toByteArray();
  }
}
