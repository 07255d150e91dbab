package org.moveplan.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.moveplan.audit.verify.Verification.Origin;
import org.moveplan.audit.verify.Verification.Pair;
import org.moveplan.audit.verify.Verification.Reproduction;
import org.moveplan.audit.verify.Verification.Scope;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.planner.ToolVersions;
import org.moveplan.replay.Replay;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.request.PlanReading;
import org.moveplan.rules.RuleBase;

/** Verifies plans. */
public final class Verifier {

  /** What plans are compared with. */
  public interface Rules {

    /** The digest of their text. */
    String sha256();

    /**
     * Plans with them.
     *
     * @throws org.moveplan.rules.RuleBaseException if they cannot be used
     */
    Plan again(Request request);
  }

  private final Rules rules;

  /** A verifier that compares and plans with {@code rules}. */
  public Verifier(Rules rules) {
    this.rules = rules;
  }

  /** A verifier that compares and plans with {@code rules}, which it asks for when it must. */
  public Verifier(Supplier<RuleBase> rules) {
    this(
        new Rules() {
          @Override
          public String sha256() {
            return rules.get().sha256();
          }

          @Override
          public Plan again(Request request) {
            return new Planner(rules.get()).plan(request);
          }
        });
  }

  /**
   * Verifies a plan document.
   *
   * @param file the last component of its path
   * @param reproduce whether to plan again and compare
   */
  public Verification document(
      String file, PlanReading.Document document, Request request, boolean reproduce) {
    Plan plan = document.plan();
    Format format = document.json() ? Format.JSON : Format.YAML;
    Origin origin =
        new Origin(
            new Pair(plan.request().sha256(), request.source().sha256()),
            new Pair(plan.rulebase().sha256(), rules.sha256()),
            new Pair(plan.tool().version(), ToolVersions.MOVEPLAN));
    Optional<Reproduction> reproduction =
        reproduce
            ? Optional.of(compared(document.text(), written(rules.again(request), format)))
            : Optional.empty();
    return new Verification(
        file,
        request.source().file(),
        plan,
        Scope.WHOLE,
        Optional.of(origin),
        document.text().equals(written(plan, format)),
        Replay.check(request, plan),
        reproduction);
  }

  /** Verifies steps that were written by hand; {@code list} is about {@code request}. */
  public Verification steps(String file, HandPlan list, Request request) {
    return new Verification(
        file,
        request.source().file(),
        list.plan(),
        list.complete() ? Scope.WHOLE : Scope.ACCOUNTS,
        Optional.empty(),
        true,
        list.complete()
            ? Replay.check(request, list.plan())
            : Replay.checkAccounts(request, list.plan()),
        Optional.empty());
  }

  private static String written(Plan plan, Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(plan, bytes, Layout.PAPER);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Reproduction compared(String found, String planned) {
    if (found.equals(planned)) {
      return new Reproduction(0, "", "");
    }
    String[] ours = planned.split("\n", -1);
    String[] theirs = found.split("\n", -1);
    int line = 0;
    while (line < Math.min(ours.length, theirs.length) && ours[line].equals(theirs[line])) {
      line++;
    }
    return new Reproduction(line + 1, at(ours, line), at(theirs, line));
  }

  private static String at(String[] lines, int line) {
    return line < lines.length ? lines[line].strip() : "";
  }
}
