package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.LintPrinter;
import org.moveplan.audit.lint.LintReport;
import org.moveplan.audit.lint.RuleFolder;
import org.moveplan.audit.verify.HandPlan;
import org.moveplan.audit.verify.Verification;
import org.moveplan.audit.verify.VerificationJson;
import org.moveplan.audit.verify.VerificationSheet;
import org.moveplan.audit.verify.Verifier;
import org.moveplan.domain.Request;
import org.moveplan.report.Layout;
import org.moveplan.report.Page;
import org.moveplan.report.Sheet;
import org.moveplan.request.Diagnostic;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.DiagnosticsJson;
import org.moveplan.request.DiagnosticsSarif;
import org.moveplan.request.Limits;
import org.moveplan.request.PlanReader;
import org.moveplan.request.PlanReading;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;

/**
 * Whatever bytes a file has, reading it ends with a value or with diagnostics that are safe to
 * print. In an ordinary build every input beside this class's resources is read; CONTRIBUTING.md
 * says how to search for more.
 */
class InputFuzzTest {

  /**
   * SARIF, which takes longest to write, is looked at for each number of faults that this divides.
   */
  private static final int SOME = 4;

  private static final Request REQUEST =
      request(
          """
          postoffices:
            PO1: {drive: "M:"}
            PO2: {drive: "N:"}
          users:
            - {user: jdoe, from: PO1, to: PO2, resetPassword: yes, clients: [windows]}
            - {user: asmith, from: PO2, to: PO1, method: mmu, deleteSource: yes}
          """);

  @DictionaryFile(resourcePath = "list.dict")
  @FuzzTest(maxDuration = "10m")
  void yamlRequest(byte[] data) {
    checked(data, "list.yaml");
  }

  @DictionaryFile(resourcePath = "list.dict")
  @FuzzTest(maxDuration = "10m")
  void jsonRequest(byte[] data) {
    checked(data, "list.json");
  }

  @DictionaryFile(resourcePath = "list.dict")
  @FuzzTest(maxDuration = "10m")
  void linesRequest(byte[] data) {
    checked(data, "list.ndjson");
  }

  @DictionaryFile(resourcePath = "list.dict")
  @FuzzTest(maxDuration = "10m")
  void csvRequest(byte[] data) {
    checked(data, "list.csv");
  }

  /** In both forms; what is read is replayed and rendered. */
  @FuzzTest(maxDuration = "10m")
  void planDocument(byte[] data) throws IOException {
    verify(data, REQUEST);
  }

  /** Steps written by hand; what is read is replayed. */
  @DictionaryFile(resourcePath = "steps.dict")
  @FuzzTest(maxDuration = "10m")
  void stepList(byte[] data) throws IOException {
    verify(data, REQUEST);
  }

  @FuzzTest(maxDuration = "10m")
  void ruleFile(byte[] data) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("Q117650-reset.drl", new String(data, StandardCharsets.UTF_8));
    LintReport report = Lint.of(new RuleFolder(texts, List.of()));
    for (LintFinding finding : report.findings()) {
      assertThat(finding.span().line()).isPositive();
      assertThat(finding.span().column()).isPositive();
      assertThat(finding.message()).isNotBlank();
    }
    StringWriter text = new StringWriter();
    new LintPrinter(report, "").text(new Page(text, Layout.PAPER));
    Safe.assertForTerminal(text.toString());
  }

  /** What a file of that name is read as, after a look at its diagnostics. */
  static Reading checked(byte[] data, String name) {
    Reading reading = read(data, name);
    if (reading instanceof Reading.Invalid invalid) {
      check(invalid.diagnostics());
    }
    return reading;
  }

  /** What a list in YAML without faults is read as. */
  static Request request(String list) {
    return ((Reading.Valid) read(list.getBytes(StandardCharsets.UTF_8), "list.yaml")).request();
  }

  private static Reading read(byte[] data, String name) {
    return new RequestReader(Limits.DEFAULT).readContent(name, new ByteArrayInputStream(data));
  }

  /** Reads a plan document or a list of steps, and replays it against {@code request}. */
  static PlanReading verify(byte[] data, Request request) throws IOException {
    PlanReading reading = new PlanReader(Limits.DEFAULT).read("-", new ByteArrayInputStream(data));
    Verifier verifier = new Verifier(RuleBase::shipped);
    if (reading instanceof PlanReading.Invalid invalid) {
      check(invalid.diagnostics());
    } else if (reading instanceof PlanReading.Document document) {
      check(verifier.document("plan", document, request, false));
      Renderings.check(document.plan());
    } else if (reading instanceof PlanReading.Steps steps) {
      HandPlan.Made made = HandPlan.of(steps.list(), request);
      for (HandPlan.Misfit misfit : made.misfits()) {
        assertThat(misfit.step().line()).isPositive();
        assertThat(misfit.message()).isNotBlank();
      }
      if (made.plan().isPresent()) {
        check(verifier.steps("steps", made.plan().get(), request));
      }
    }
    return reading;
  }

  private static void check(Verification found) throws IOException {
    StringWriter text = new StringWriter();
    VerificationSheet.write(found, Sheet.text(text, Layout.PAPER));
    Safe.assertForTerminal(text.toString());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    VerificationJson.write(found, json);
    Safe.assertJson(json.toString(StandardCharsets.UTF_8));
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
    if (diagnostics.size() % SOME == 0) {
      Safe.assertJson(DiagnosticsSarif.of("list", diagnostics, "1"));
    }
  }
}
