package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.LintPrinter;
import org.moveplan.audit.lint.LintReport;
import org.moveplan.audit.run.GuardedRules;
import org.moveplan.audit.verify.Verifier;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.rules.RuleTexts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Plans with the rules of a folder. They are hostile until the lint has found nothing; whoever
 * trusts them answers for what they do, but they still have to come to an end.
 */
final class EditedRules implements Planning, Verifier.Rules {

  private static final Duration MOST = Duration.ofSeconds(10);
  private static final int MOST_SHOWN = 20;
  private static final String LINT = "'moveplan rules lint' says more.";
  private static final String TRUST =
      "These rules may do more than rules are allowed to;\n"
          + "add --trust-rules if you have read them and answer for them.";

  private final RuleTexts texts;
  private final GuardedRules rules;

  private EditedRules(RuleTexts texts) {
    this.texts = texts;
    this.rules = new GuardedRules(texts.byFile(), MOST);
  }

  /**
   * The rules of {@code folder}.
   *
   * @throws RuleBaseException if they do not pass the lint
   */
  static EditedRules of(Path folder, boolean trusted, CommandSpec spec) throws IOException {
    RuleSource source = RuleSource.of(folder, spec);
    LintReport report = Lint.of(source.files());
    List<LintFinding> faults = trusted ? report.mistakes() : report.findings();
    boolean trust = !trusted && faults.stream().allMatch(finding -> finding.code().isTrust());
    refuse(faults, new LintPrinter(report, source.prefix()), trust ? TRUST : LINT);
    return new EditedRules(new RuleTexts(source.files().texts()));
  }

  /**
   * Throws if somebody trusts rules without naming any.
   *
   * @throws ParameterException if somebody does
   */
  static void refuseTrustOfNobody(boolean trusted, CommandSpec spec) {
    if (trusted) {
      throw new ParameterException(
          spec.commandLine(), "Option '--trust-rules' is for rules that '--rules DIR' names");
    }
  }

  /**
   * The rules of {@code folder}, for commands that trust nobody: what passes the lint needs no
   * guard.
   *
   * @throws RuleBaseException if they do not pass the lint
   */
  static RuleBase base(Path folder, CommandSpec spec) throws IOException {
    RuleSource source = RuleSource.of(folder, spec);
    refuse(Lint.of(source.files()), source);
    return source.base();
  }

  /**
   * Throws if there is something against these rules, for commands that trust nobody.
   *
   * @throws RuleBaseException if there is
   */
  static void refuse(LintReport report, RuleSource source) {
    refuse(report.findings(), new LintPrinter(report, source.prefix()), LINT);
  }

  private static void refuse(List<LintFinding> faults, LintPrinter printer, String help) {
    if (faults.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    faults.stream().limit(MOST_SHOWN).map(printer::headline).forEach(lines::add);
    if (faults.size() > MOST_SHOWN) {
      lines.add("and %d more".formatted(faults.size() - MOST_SHOWN));
    }
    lines.add(help);
    throw new RuleBaseException(lines);
  }

  @Override
  public String sha256() {
    return texts.sha256();
  }

  @Override
  public Plan again(Request request) {
    return rules.plan(planner -> planner.plan(request));
  }

  @Override
  public Outcome plan(Request request) {
    return plan(request, Progress.NONE);
  }

  @Override
  public Outcome plan(Request request, Progress progress) {
    return rules.plan(planner -> VerifiedPlanning.verified(request, planner, progress));
  }
}
