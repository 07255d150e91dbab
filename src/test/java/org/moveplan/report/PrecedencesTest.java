package org.moveplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.plan.Plan;
import org.moveplan.testing.ChangedPlan;
import org.moveplan.testing.ChangedStep;

class PrecedencesTest {

  private static final long SEED = 117650;

  @Test
  void ofRandomPlansThoseArrowsRemainThatNoLongerWayReplaces() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      int size = 1 + random.nextInt(30);
      Plan plan = random(size, random);
      boolean[][] asked = asked(plan);

      boolean[][] drawn = new boolean[size + 1][size + 1];
      Precedences.of(plan).forEach(arrow -> drawn[arrow.from()][arrow.to()] = true);

      assertThat(ways(drawn)).isEqualTo(ways(asked));
      for (int from = 1; from <= size; from++) {
        for (int to = 1; to <= size; to++) {
          if (drawn[from][to]) {
            drawn[from][to] = false;
            assertThat(ways(drawn).get(from).get(to)).isFalse();
            drawn[from][to] = true;
          }
        }
      }
    }
  }

  @Test
  void rulesThatDemandTheSameStandAtOneArrow() {
    Plan plan = with(2, step -> step == 1 ? List.of() : List.of(after(1, "Q2"), after(1, "Q1")));

    assertThat(Precedences.of(plan)).containsExactly(new Precedences.Arrow(1, 2, "Q1, Q2"));
  }

  @Test
  void aWaitingTimeIsDrawnThoughALongerWayLeadsThere() {
    Plan plan =
        Plans.with(
            with(3, step -> step == 1 ? List.of() : List.of(after(step - 1, "Q1"))),
            step ->
                step.n() < 3 ? step : waiting(step, new Plan.NotBefore(Integer.toString(1), 14)));

    assertThat(Precedences.of(plan))
        .containsExactly(
            new Precedences.Arrow(1, 2, "Q1"),
            new Precedences.Arrow(1, 3, "14 days"),
            new Precedences.Arrow(2, 3, "Q1"));
  }

  /** No plan of ours has such steps; one that somebody brings can. */
  @Test
  void stepsThatAreNumberedWronglyOrComeAfterLaterOnesAreDrawnAllTheSame() {
    Plan wrong = with(3, step -> List.of(after(step % 3 + 1, "Q1")));
    Plan plan = Plans.with(wrong, step -> ChangedStep.of(step).number(step.n() + 7).step());

    assertThat(Precedences.of(plan)).containsExactly(new Precedences.Arrow(1, 3, "Q1"));
  }

  private interface Asked {
    List<Plan.After> before(int step);
  }

  private static Plan random(int size, Random random) {
    return with(
        size,
        step -> {
          List<Plan.After> after = new ArrayList<>();
          for (int from = 1; from < step; from++) {
            if (random.nextInt(3) == 0) {
              after.add(after(from, "Q1"));
            }
          }
          return after;
        });
  }

  private static Plan.After after(int step, String rule) {
    return new Plan.After("" + step, rule);
  }

  /** A plan of steps whose ids are their numbers. */
  private static Plan with(int size, Asked asked) {
    Plan five = Plans.many(5);
    Plan.Step any = five.steps().get(0);
    List<Plan.Step> steps = new ArrayList<>();
    for (int n = 1; n <= size; n++) {
      steps.add(ChangedStep.of(any).number(n).id("" + n).after(asked.before(n)).step());
    }
    return ChangedPlan.of(five).steps(steps).plan();
  }

  private static Plan.Step waiting(Plan.Step step, Plan.NotBefore wait) {
    return ChangedStep.of(step).notBefore(wait).step();
  }

  private static boolean[][] asked(Plan plan) {
    boolean[][] asked = new boolean[plan.steps().size() + 1][plan.steps().size() + 1];
    for (Plan.Step step : plan.steps()) {
      step.after().forEach(after -> asked[Integer.parseInt(after.step())][step.n()] = true);
    }
    return asked;
  }

  /** What can be reached from each step. */
  private static List<BitSet> ways(boolean[][] arrows) {
    List<BitSet> ways = new ArrayList<>();
    for (int i = 0; i < arrows.length; i++) {
      ways.add(new BitSet());
    }
    for (int from = arrows.length - 1; from > 0; from--) {
      for (int to = from + 1; to < arrows.length; to++) {
        if (arrows[from][to]) {
          ways.get(from).set(to);
          ways.get(from).or(ways.get(to));
        }
      }
    }
    return ways;
  }
}
