package org.moveplan.audit.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.ClauseReader;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.audit.drl.Span;

/** Looks for everything that is wrong in a set of rule files. Compiles and runs nothing. */
public final class Lint {

  private static final Comparator<LintFinding> ORDER =
      Comparator.comparing(LintFinding::file)
          .thenComparing(finding -> finding.span().line())
          .thenComparing(finding -> finding.span().column())
          .thenComparing(finding -> finding.code().id())
          .thenComparing(LintFinding::message);

  private final List<LintFinding> findings = new ArrayList<>();

  private Lint() {}

  /** All findings in these files, by file and place. */
  public static LintReport of(RuleFolder folder) {
    Lint lint = new Lint();
    lint.findings.addAll(folder.findings());
    return lint.read(folder.texts());
  }

  private LintReport read(SortedMap<String, String> texts) {
    List<RuleFile> files = new ArrayList<>();
    texts.forEach((file, text) -> files.add(RuleFileReader.read(file, text)));
    List<Rule> rules = files.stream().flatMap(file -> file.rules().stream()).toList();
    files.forEach(file -> findings.addAll(file.findings()));
    if (rules.isEmpty() && !texts.isEmpty() && findings.isEmpty()) {
      String first = texts.firstKey();
      findings.add(
          new LintFinding(LintCode.NO_RULES, first, Span.START, "there is no rule at all", ""));
    }
    files.forEach(file -> FileCheck.check(file, findings::add));
    rules.forEach(rule -> MetadataCheck.check(rule, findings::add));
    rules.forEach(rule -> JoinCheck.check(rule, findings::add));
    TwinCheck.check(rules, findings::add);
    List<Clause> clauses = new ArrayList<>();
    rules.forEach(rule -> ClauseReader.read(rule, findings::add).ifPresent(clauses::add));
    boolean whole = clauses.size() == rules.size() && findings.stream().noneMatch(Lint::hides);
    FiringCheck.check(clauses, whole, findings::add);
    findings.removeIf(finding -> follows(finding, rules));
    findings.sort(ORDER);
    return new LintReport(files, findings);
  }

  /** Whether it will vanish with another finding, or be told more truly once that one is gone. */
  private boolean follows(LintFinding finding, List<Rule> rules) {
    return switch (finding.code()) {
      case UNUSED ->
          findings.stream()
              .anyMatch(
                  other -> other.file().equals(finding.file()) && other.code() != LintCode.UNUSED);
      case MISSING ->
          rules.stream()
              .filter(rule -> rule.file().equals(finding.file()))
              .filter(rule -> rule.nameSpan().equals(finding.span()))
              .anyMatch(this::hasBrokenAnnotation);
      default -> false;
    };
  }

  private boolean hasBrokenAnnotation(Rule rule) {
    return findings.stream()
        .anyMatch(
            other ->
                other.code() == LintCode.ANNOTATION
                    && other.file().equals(rule.file())
                    && other.span().start() > rule.span().start()
                    && other.span().end() < rule.span().end());
  }

  /** Whether there may be rules that were not understood. */
  private static boolean hides(LintFinding finding) {
    return finding.code().isTrust()
        || finding.code() == LintCode.SYNTAX
        || finding.code() == LintCode.UNREADABLE;
  }
}
