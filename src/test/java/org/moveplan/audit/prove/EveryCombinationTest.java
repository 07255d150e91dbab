package org.moveplan.audit.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleTexts;

/**
 * Plans every combination of some attributes of one user and two postoffices. Each plan replays
 * safely, each user who is blocked cannot be moved or is for a person to decide about, no step can
 * be left out of any plan without the replay refusing it, unless one of the step's rules says that
 * it serves something else than safety, and the order of rules and facts makes no difference.
 * Drools, which is slower than the second reading of the rules, is asked about a part.
 */
class EveryCombinationTest {

  /** Enough to see what is wrong; the rest is mostly the same again. */
  private static final int MOST_FINDINGS = 8;

  /** Prime, so that every value of every attribute comes with every other one's. */
  private static final int EVERY_SO_MANY = 31;

  private static RuleBase rules = RuleBase.shipped();
  private static RuleSet read;
  private static Examiner examiner;

  @BeforeAll
  static void readRules() {
    List<RuleFile> files =
        RuleTexts.shipped().byFile().entrySet().stream()
            .map(file -> RuleFileReader.read(file.getKey(), file.getValue()))
            .toList();
    read = new RuleSet(files, rules);
    examiner = new Examiner(read);
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
            .flatMap(
                request ->
                    examiner.examine(request, Inputs.Sort.CORE).faults().stream()
                        .map(fault -> RequestText.of(request) + fault.message()))
            .limit(MOST_FINDINGS)
            .toList();
    assertThat(findings).as("%s: %d combinations", core.name(), core.size()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cores")
  void droolsPlansTheSameAndBlocksWithAReason(Core core) {
    List<String> findings =
        IntStream.iterate(0, i -> i < core.size(), i -> i + EVERY_SO_MANY)
            .parallel()
            .mapToObj(core::request)
            .flatMap(request -> differences(request).stream())
            .limit(MOST_FINDINGS)
            .toList();
    assertThat(findings).isEmpty();
  }

  private static List<String> differences(Request request) {
    Plan plan = new Planner(rules).plan(request);
    List<String> findings = new ArrayList<>();
    if (!plan.equals(new Planner(rules, read::derivation).plan(request))) {
      findings.add(RequestText.of(request) + "is planned otherwise without Drools");
    }
    for (Plan.User user : plan.users()) {
      boolean reason =
          plan.blocked().stream()
              .anyMatch(entry -> !entry.message().isBlank() && !entry.remedy().isBlank());
      if (user.verdict() == Verdict.BLOCKED != reason) {
        findings.add(RequestText.of(request) + "blocks without a reason");
      }
    }
    return findings;
  }
}
