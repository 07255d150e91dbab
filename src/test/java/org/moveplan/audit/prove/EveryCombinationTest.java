package org.moveplan.audit.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleCard;

/**
 * Plans every combination of some attributes of one user and two postoffices. Each plan replays
 * safely, each blocked user has a reason and a remedy, and no step can be left out of any plan
 * without the replay refusing it, unless one of the step's rules says that it serves something else
 * than safety.
 */
class EveryCombinationTest {

  /** Enough to see what is wrong; the rest is mostly the same again. */
  private static final int MOST_FINDINGS = 8;

  private static RuleBase rules = RuleBase.shipped();
  private static Set<String> otherPurpose = Set.of();

  @BeforeAll
  static void readPurposes() {
    otherPurpose = new HashSet<>();
    for (RuleCard card : rules.cards().values()) {
      if (!card.purpose().equals("safety")) {
        otherPurpose.add(card.id());
      }
    }
  }

  static List<Core> cores() {
    return Cores.all();
  }

  @ParameterizedTest
  @MethodSource("cores")
  void everyPlanIsSafeCompleteAndWithoutASuperfluousStep(Core core) {
    List<String> findings =
        IntStream.range(0, core.size())
            .parallel()
            .mapToObj(core::request)
            .flatMap(request -> findings(request).stream())
            .limit(MOST_FINDINGS)
            .toList();
    assertThat(findings).as("%s: %d combinations", core.name(), core.size()).isEmpty();
  }

  private static List<String> findings(Request request) {
    Plan plan = new Planner(rules).plan(request);
    List<String> findings = new ArrayList<>();
    Replay.check(request, plan)
        .map(Violation::text)
        .ifPresent(text -> findings.add(describe(request, plan) + "is unsafe: " + text));
    for (Plan.User user : plan.users()) {
      boolean reason =
          plan.blocked().stream()
              .anyMatch(entry -> !entry.message().isBlank() && !entry.remedy().isBlank());
      if (user.verdict() == Verdict.BLOCKED != reason) {
        findings.add(describe(request, plan) + "blocks without a reason");
      }
    }
    if (findings.isEmpty()) {
      for (Plan.Step step : plan.steps()) {
        if (step.because().stream().noneMatch(otherPurpose::contains)
            && Replay.check(request, Without.steps(plan, Set.of(step.id()))).isEmpty()) {
          findings.add(describe(request, plan) + "does not need " + step.id());
        }
      }
    }
    return findings;
  }

  private static String describe(Request request, Plan plan) {
    StringBuilder text = new StringBuilder("\nThe plan for\n").append(RequestText.of(request));
    text.append("with");
    plan.steps().forEach(step -> text.append(' ').append(step.id()));
    return text.append("\n").toString();
  }
}
