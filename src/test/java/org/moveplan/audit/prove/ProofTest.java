package org.moveplan.audit.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.domain.Request;
import org.moveplan.report.Json;
import org.moveplan.report.Layout;
import org.moveplan.report.Page;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleTexts;

/** The shipped rules pass, and whatever is reported does not depend on the machine. */
class ProofTest {

  private static final int MOST = 60;

  @Test
  void theShippedRulesPass() {
    ProofReport report =
        new Proof(files(text -> text), RuleBase.shipped(), some())
            .run((done, all, sort) -> {}, () -> false);
    assertThat(report.findings()).as("%s", report.findings()).isEmpty();
    assertThat(report.end()).isEqualTo(ProofReport.End.ALL);
    assertThat(report.rows())
        .extracting(ProofReport.Row::sort)
        .containsExactly("core", "rules", "steps", "fields", "pairs", "crowds", "random");
    assertThat(report.rows()).allMatch(row -> row.requests() > MOST / 3);
    assertThat(report.rows().stream().mapToInt(ProofReport.Row::impossible).sum()).isPositive();
  }

  @Test
  void theReportIsTheSameWhateverTheNumberOfThreads()
      throws InterruptedException, ExecutionException {
    List<RuleFile> broken =
        files(
            text ->
                text.replace(
                    "Asset.SLOT, Role.DESTINATION, 1 )", "Asset.SLOT, Role.DESTINATION, 2 )"));
    Bounds bounds =
        new Bounds(0, 0, 0, 0, 0, 50, 50, new Bounds.Draw(4, 3, 1), Integer.MAX_VALUE, 3);
    List<String> reports = new ArrayList<>();
    for (int threads : List.of(1, 3)) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        reports.add(pool.submit(() -> json(broken, bounds)).get());
      } finally {
        pool.shutdown();
      }
    }
    assertThat(reports.get(0)).contains("\"claim\": \"complete\"");
    assertThat(reports.get(1)).isEqualTo(reports.get(0));
  }

  @Test
  void whoeverStopsItIsToldWhatWasTriedUntilThen() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    ProofReport report =
        new Proof(files(text -> text), RuleBase.shipped(), some())
            .run((done, all, sort) -> {}, () -> asked.incrementAndGet() == 10);
    assertThat(report.end()).isEqualTo(ProofReport.End.STOPPED);
    assertThat(report.rows()).hasSize(1);
    assertThat(report.rows().get(0).requests()).isBetween(1, MOST);
    StringWriter text = new StringWriter();
    report.text(new Page(text, new Layout(80, false)));
    assertThat(text.toString())
        .contains("; stopped early, of ")
        .contains("\nrules      not begun\n", "\nrandom     not begun\n");
    assertThat(text.toString().replace('\n', ' '))
        .contains(" until it was stopped: every plan safe, complete, minimal");
  }

  @Test
  void otherSeedsDrawOtherRequests() {
    Set<Request> drawn = new HashSet<>();
    for (long seed : List.of(1L, 2L)) {
      Bounds bounds = some().with(new Bounds.Draw(4, 3, seed), 10);
      new Repertoire(new RuleSet(files(text -> text), RuleBase.shipped()), bounds)
          .sections()
          .get(6)
          .get()
          .forEach(inputs -> drawn.add(inputs.request().apply(0)));
    }
    assertThat(drawn).hasSize(2);
  }

  private static Bounds some() {
    return Bounds.QUICK.with(Bounds.QUICK.draw(), MOST);
  }

  private static String json(List<RuleFile> files, Bounds bounds) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(
        out,
        new Proof(files, RuleBase.shipped(), bounds).run((done, all, sort) -> {}, () -> false)
            ::json);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<RuleFile> files(UnaryOperator<String> edit) {
    List<RuleFile> files = new ArrayList<>();
    for (Map.Entry<String, String> file : RuleTexts.shipped().byFile().entrySet()) {
      files.add(RuleFileReader.read(file.getKey(), edit.apply(file.getValue())));
    }
    return files;
  }
}
