package org.moveplan.audit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.report.Json;
import org.moveplan.report.Layout;
import org.moveplan.report.Page;

/** Every trap under {@code lint/} is found where its file says; the shipped rules have none. */
class LintTest {

  private static final Path CORPUS = Path.of("src", "test", "resources", "lint");
  private static final Path SHIPPED = Path.of("rules");

  @TestFactory
  Stream<DynamicTest> everyTrapIsFoundAtItsPlace() throws IOException {
    return traps().map(trap -> dynamicTest(trap.getFileName().toString(), () -> compare(trap)));
  }

  private static void compare(Path trap) throws IOException {
    List<String> expected = Files.readAllLines(trap.resolve("expected.txt"));
    assertThat(expected).isNotEmpty();
    assertThat(findings(trap))
        .extracting(finding -> finding.place() + " " + finding.code().id())
        .isEqualTo(expected);
  }

  @Test
  void everyCodeHasATrap() throws IOException {
    Set<LintCode> met = EnumSet.noneOf(LintCode.class);
    for (Path trap : traps().toList()) {
      findings(trap).forEach(finding -> met.add(finding.code()));
    }
    assertThat(met).isEqualTo(EnumSet.allOf(LintCode.class));
  }

  @Test
  void theShippedRulesHaveNoFinding() throws IOException {
    LintReport report = Lint.of(RuleFolder.read(SHIPPED));
    assertThat(report.findings()).isEmpty();
    assertThat(report.rules()).isGreaterThan(400);
  }

  /** What our reader takes a rule for is what Drools will take it for. */
  @Test
  void droolsReadsTheShippedRulesAsTheLintDoes() throws Exception {
    for (RuleFile file : Lint.of(RuleFolder.read(SHIPPED)).files()) {
      PackageDescr parsed = new DrlParser().parse(false, file.text());
      assertThat(parsed.getRules())
          .extracting(LintTest::signature)
          .isEqualTo(file.rules().stream().map(LintTest::signature).toList());
    }
  }

  private static List<Object> signature(RuleDescr rule) {
    Map<String, String> annotations = new TreeMap<>();
    rule.getAnnotations()
        .forEach(
            one ->
                annotations.put(
                    one.getName(), one.hasValue() ? unquoted(one.getSingleValueAsString()) : ""));
    List<String> patterns =
        rule.getLhs().getDescrs().stream()
            .map(PatternDescr.class::cast)
            .map(
                one ->
                    one.getIdentifier()
                        + one.getObjectType()
                        + one.getConstraint().getDescrs().size())
            .toList();
    return List.of(rule.getName(), annotations, patterns);
  }

  private static List<Object> signature(Rule rule) {
    Map<String, String> annotations = new TreeMap<>();
    rule.annotations().forEach(one -> annotations.put(one.key(), one.value().orElse("")));
    List<String> patterns =
        rule.patterns().stream()
            .map(one -> one.variable().orElse(null) + one.type() + one.constraints().size())
            .toList();
    return List.of(rule.name(), annotations, patterns);
  }

  private static String unquoted(String text) {
    return text.replaceAll("^\"|\"$", "");
  }

  @Test
  void aFindingIsPrintedWithItsLineACaretAndAdvice() throws IOException {
    StringWriter text = new StringWriter();
    Path trap = CORPUS.resolve("misspelt-attribute");
    new LintPrinter(Lint.of(RuleFolder.read(trap)), "my/").text(new Page(text, Layout.PAPER));
    assertThat(text.toString())
        .isEqualTo(
            """
            my/Q117650-reset.drl:17:16: error[MR0401]: Mover has no attribute rset
              |         Mover( rset == Answer.YES )
              |                ^
              help: did you mean reset?
            1 file, 1 rule, 1 finding
            """);
  }

  /** A link may lead anywhere, and a pipe has no end. */
  @Test
  void onlyOrdinaryFilesOfAFolderAreRead(@TempDir Path folder) throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "secret");
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.createSymbolicLink(rules.resolve("Q1-device.drl"), Path.of("/dev/zero"));
    Files.createDirectory(rules.resolve("Q2-folder.drl"));
    Files.createSymbolicLink(rules.resolve("Q3-link.drl"), outside);
    Files.createSymbolicLink(rules.resolve("Q4-nowhere.drl"), folder.resolve("nowhere"));
    String pipe = rules.resolve("Q5-pipe.drl").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

    LintReport report = Lint.of(RuleFolder.read(rules));

    assertThat(report.files()).isEmpty();
    assertThat(report.findings())
        .hasSize(5)
        .allMatch(finding -> finding.code() == LintCode.UNREADABLE)
        .allMatch(finding -> finding.message().endsWith("it is not an ordinary file"));
  }

  @Test
  void nothingInAFileIsObeyedByATerminal() throws IOException {
    Path trap = CORPUS.resolve("right-to-left-override");
    StringWriter text = new StringWriter();
    new LintPrinter(Lint.of(RuleFolder.read(trap)), "").text(new Page(text, Layout.PAPER));
    assertThat(text.toString()).contains("MR0102").doesNotContain("\u202E");
  }

  @Test
  void findingsAreWrittenAsJson() throws IOException {
    Path trap = CORPUS.resolve("eval");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LintPrinter printer = new LintPrinter(Lint.of(RuleFolder.read(trap)), "my/");
    Json.write(out, printer::json);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"code\": \"MR0204\"", "\"file\": \"my/Q117650-reset.drl\"", "\"trust\": true");
  }

  @Test
  void whatRulesMayNotDoIsTrustAndWhatIsWrittenWronglyIsNot() throws IOException {
    assertThat(mistakes("runtime-in-a-consequence")).isEmpty();
    assertThat(mistakes("eval")).isEmpty();
    assertThat(mistakes("function")).isEmpty();
    assertThat(mistakes("unicode-escape-in-a-comment")).isNotEmpty();
    assertThat(mistakes("repeated-annotation")).isNotEmpty();
    assertThat(mistakes("one-name-in-two-files")).isNotEmpty();
  }

  private static List<LintFinding> mistakes(String trap) throws IOException {
    return Lint.of(RuleFolder.read(CORPUS.resolve(trap))).mistakes();
  }

  private static List<LintFinding> findings(Path folder) throws IOException {
    return Lint.of(RuleFolder.read(folder)).findings();
  }

  private static Stream<Path> traps() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.sorted().collect(Collectors.toList()).stream();
    }
  }
}
