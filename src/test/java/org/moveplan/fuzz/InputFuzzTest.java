package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.LintReport;
import org.moveplan.audit.lint.RuleFolder;
import org.moveplan.request.Diagnostic;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.DiagnosticsJson;
import org.moveplan.request.DiagnosticsSarif;
import org.moveplan.request.Limits;
import org.moveplan.request.PlanReader;
import org.moveplan.request.PlanReading;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;

/**
 * Whatever bytes a file has, reading it ends with a value or with diagnostics that are safe to
 * print. In an ordinary build every input beside this class's resources is read; CONTRIBUTING.md
 * says how to search for more.
 */
class InputFuzzTest {

  private static final Path FILE = file();

  @FuzzTest(maxDuration = "10m")
  void yamlRequest(byte[] data) {
    Reading reading = reader().read("-", new ByteArrayInputStream(data));
    check(reading);
  }

  @FuzzTest(maxDuration = "10m")
  void jsonRequest(byte[] data) throws IOException {
    check(read(data, ".json"));
  }

  @FuzzTest(maxDuration = "10m")
  void linesRequest(byte[] data) throws IOException {
    check(read(data, ".ndjson"));
  }

  @FuzzTest(maxDuration = "10m")
  void csvRequest(byte[] data) throws IOException {
    check(read(data, ".csv"));
  }

  /** Plan documents in both forms, and steps written by hand. */
  @FuzzTest(maxDuration = "10m")
  void planOrSteps(byte[] data) {
    PlanReading reading = new PlanReader(Limits.DEFAULT).read("-", new ByteArrayInputStream(data));
    if (reading instanceof PlanReading.Invalid invalid) {
      check(invalid.diagnostics());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void ruleFile(byte[] data) {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("Q117650-reset.drl", new String(data, StandardCharsets.UTF_8));
    LintReport report = Lint.of(new RuleFolder(texts, List.of()));
    for (LintFinding finding : report.findings()) {
      assertThat(finding.span().line()).isPositive();
      assertThat(finding.span().column()).isPositive();
      assertThat(finding.message()).isNotBlank();
    }
  }

  private static Reading read(byte[] data, String extension) throws IOException {
    Path file = Path.of(FILE + extension);
    Files.write(file, data);
    return reader().read(file.toString(), InputStream.nullInputStream());
  }

  private static RequestReader reader() {
    return new RequestReader(Limits.DEFAULT);
  }

  private static void check(Reading reading) {
    if (reading instanceof Reading.Invalid invalid) {
      check(invalid.diagnostics());
    }
  }

  private static void check(List<Diagnostic> diagnostics) {
    assertThat(diagnostics).isNotEmpty();
    for (Diagnostic diagnostic : diagnostics) {
      assertThat(diagnostic.line()).isPositive();
      assertThat(diagnostic.column()).isPositive();
      assertThat(diagnostic.message()).isNotBlank();
      assertThat(diagnostic.caret()).isBetween(0, diagnostic.excerpt().length());
    }
    Safe.assertForTerminal(DiagnosticPrinter.print(diagnostics));
    Safe.assertJson(DiagnosticsJson.of("list", diagnostics));
    Safe.assertJson(DiagnosticsSarif.of("list", diagnostics, "1"));
  }

  private static Path file() {
    try {
      Path file = Files.createTempDirectory("moveplan-fuzz").resolve("list");
      for (String extension : List.of(".json", ".ndjson", ".csv")) {
        Path.of(file + extension).toFile().deleteOnExit();
      }
      return file;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
