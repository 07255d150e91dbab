package org.moveplan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moveplan.derive.RuleEngine;
import org.moveplan.domain.Answer;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.replay.Replay;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.RandomRequests;
import org.moveplan.testing.Requests;

class PlannerTest {

  private static final int KINDS = 8;

  @Test
  void tenThousandUsersOfEightKindsOpenDroolsEightTimes() {
    RuleBase rules = RuleBase.shipped();
    RuleEngine engine = new RuleEngine(rules);
    AtomicInteger sessions = new AtomicInteger();
    Planner planner =
        new Planner(
            rules,
            situation -> {
              sessions.incrementAndGet();
              return engine.apply(situation);
            });
    Request request = request(users(10_000));

    Plan plan = planner.plan(request);

    assertThat(sessions).hasValue(KINDS);
    assertThat(plan.summary().users()).isEqualTo(10_000);
    assertThat(plan.summary().blocked()).isZero();
    assertThat(Replay.check(request, plan)).isEmpty();
  }

  @Test
  void whatWasPlannedBeforeMakesNoDifference() {
    RuleBase rules = RuleBase.shipped();
    Planner experienced = new Planner(rules);
    for (int round = 0; round < 2; round++) {
      for (long seed = 1; seed <= 60; seed++) {
        Request request = RandomRequests.of(seed, 4);
        assertThat(experienced.plan(request)).isEqualTo(new Planner(rules).plan(request));
      }
    }
  }

  @Test
  void theOrderOfTheListMakesNoDifference() {
    List<Move> users = users(300);
    Planner planner = new Planner(RuleBase.shipped());
    Plan expected = planner.plan(request(users));
    Collections.shuffle(users, new Random(3));
    assertThat(planner.plan(request(users))).isEqualTo(expected);
  }

  @Test
  void aPostofficeIsConfirmedOnceForAllItsMovers() {
    Plan plan = new Planner(RuleBase.shipped()).plan(request(users(50)));
    List<String> confirmed =
        plan.steps().stream()
            .filter(step -> step.action() == Action.CONFIRM_SIGNED_OUT)
            .map(Plan.Step::postoffice)
            .toList();
    assertThat(confirmed).doesNotHaveDuplicates().containsExactlyInAnyOrder("PO0", "PO1", "PO2");
  }

  @Test
  void postofficesThatAreAlikeGetTheSameStepsEach() {
    Requests of = Requests.empty();
    for (int i = 0; i < 8; i++) {
      of = of.move(Requests.user("u" + i, i < 4 ? "WEST" : "EAST", i % 2 == 0 ? "HQ" : "PLANT"));
    }
    Request request = of.build();

    Plan plan = new Planner(RuleBase.shipped()).plan(request);

    assertThat(actions(plan, "PLANT")).isNotEmpty().isEqualTo(actions(plan, "HQ"));
    assertThat(actions(plan, "EAST")).isNotEmpty().isEqualTo(actions(plan, "WEST"));
    assertThat(Replay.check(request, plan)).isEmpty();
  }

  private static Map<Action, Long> actions(Plan plan, String postoffice) {
    return plan.steps().stream()
        .filter(step -> step.postoffice().equals(postoffice))
        .collect(Collectors.groupingBy(Plan.Step::action, Collectors.counting()));
  }

  @Test
  void everyPrecedencePointsBackAndNamesARuleOfThePlan() {
    Plan plan = new Planner(RuleBase.shipped()).plan(request(users(100)));
    HashSet<String> before = new HashSet<>();
    for (Plan.Step step : plan.steps()) {
      assertThat(before).containsAll(step.after().stream().map(Plan.After::step).toList());
      assertThat(plan.rules().keySet())
          .containsAll(step.after().stream().map(Plan.After::rule).toList())
          .containsAll(step.because());
      before.add(step.id());
    }
  }

  private static Request request(List<Move> users) {
    Requests none = Requests.empty();
    return new Requests(none.policy(), none.tools(), none.postoffices(), users).build();
  }

  private static List<Move> users(int count) {
    List<Move> users = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = i % KINDS;
      users.add(
          new Move(
              Requests.user("u" + i, "PO" + i % 3, "HQ")
                  .with(UserFields.RESET_PASSWORD, Answer.of((kind & 1) == 0))
                  .with(UserFields.SIGNED_ON, Answer.of((kind & 2) == 0))
                  .with(
                      UserFields.MMF_LOCATION,
                      (kind & 4) == 0 ? MmfLocation.LOCAL : MmfLocation.SERVER)));
    }
    return users;
  }
}
