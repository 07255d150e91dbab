package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.testing.BarePlan;

final class StepNumbersTest {

  private static final List<Action> OWN =
      List.of(Action.ADMIN_RECOVER, Action.SIGN_OUT, Action.MOVE_USER, Action.DELETE_SOURCE);

  private final List<String> ids = new ArrayList<>();

  /** Takes four steps of each mover in and returns what tells their numbers. */
  private StepNumbers read(List<Move> moves) {
    Request request =
        new Request(
            new Request.Source("", ""),
            "",
            Facts.none(PolicyFields.ALL),
            Facts.none(ToolFields.ALL),
            new TreeMap<>(),
            moves);
    Roster roster = Roster.of(Ways.of(request), BarePlan.of(request, Verdict.READY));
    Timeline timeline = new Timeline(roster);
    for (Mover mover : roster.movers()) {
      for (Action action : OWN) {
        String id = mover.user() + "@" + mover.move().from() + ":" + action.token();
        timeline.add(roster.deed(step(id, mover.move(), action)));
      }
    }
    return timeline.numbers();
  }

  private Plan.Step step(String id, Move move, Action action) {
    ids.add(id);
    return new Plan.Step(
        ids.size(),
        id,
        action,
        Optional.of(move.user()),
        move.from(),
        move.from(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        Phase.PREPARE,
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Move move(String user, String from) {
    return new Move(
        Facts.none(UserFields.ALL)
            .with(UserFields.USER, user)
            .with(UserFields.FROM, from)
            .with(UserFields.TO, "END"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16, 17, 500})
  void stepsOfNamesakesAreFoundHoweverManyThereAre(int namesakes) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < namesakes; i++) {
      moves.add(move(i % 2 == 0 ? "anna" : "Anna", "PO" + i));
    }
    StepNumbers numbers = read(moves);
    for (int i = 0; i < ids.size(); i++) {
      assertThat(numbers.of(ids.get(i), Optional.empty())).isEqualTo(i + 1);
    }
    assertThat(numbers.of("ANNA@PO0:sign-out", Optional.empty())).isZero();
  }

  @Test
  void namesWithTheSignInThemAreFound() {
    StepNumbers numbers = read(List.of(move("a", "PO1"), move("a@b", "PO1"), move("@", "PO1")));
    for (int i = 0; i < ids.size(); i++) {
      assertThat(numbers.of(ids.get(i), Optional.empty())).isEqualTo(i + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@PO1:sign-out#2",
        "a@PO2:sign-out",
        "a@po1:sign-out",
        "A@PO1:sign-out",
        "b@PO1:sign-out",
        "a@PO1:sign-ou",
        "a@PO1sign-out:",
        "@PO1:sign-out",
        "a",
        "@",
        ""
      })
  void nothingElseIsFound(String id) {
    assertThat(read(List.of(move("a", "PO1"))).of(id, Optional.empty())).isZero();
  }
}
