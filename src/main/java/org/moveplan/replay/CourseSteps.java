package org.moveplan.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.Move;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;

/** The steps of a plan for one user in the order in which they are added, each with its id. */
final class CourseSteps {

  private final Move move;
  private final List<Plan.Step> steps = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();

  CourseSteps(Move move) {
    this.move = move;
  }

  List<Plan.Step> all() {
    return steps;
  }

  void ofPostoffices(String postoffice, Action... actions) {
    for (Action action : actions) {
      add(
          action,
          Optional.empty(),
          postoffice,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  void ofUser(Action action, Side side, Optional<String> object) {
    add(action, Optional.of(move), at(side), object, Optional.empty(), Optional.empty());
  }

  /** The step of {@code event}, which waits for {@code wait}; returns its id. */
  String of(Event event, Optional<Plan.NotBefore> wait) {
    boolean ofPostoffice =
        event.equals(Event.ofPostoffice(event.action())) && isOfPostoffice(event.action());
    return add(
        event.action(),
        ofPostoffice ? Optional.empty() : Optional.of(move),
        at(event.side()),
        Optional.empty(),
        Optional.of(event),
        wait);
  }

  private static boolean isOfPostoffice(Action action) {
    return switch (action) {
      case UPDATE_MOVEUSER,
          ENABLE_ENHANCED_SECURITY,
          CLEAN_UP_SCHEDULE_FILES,
          CONFIRM_SIGNED_OUT,
          CONFIRM_OLD_ACCOUNTS_IDLE ->
          true;
      default -> false;
    };
  }

  private String at(Side side) {
    return side == Side.SOURCE ? move.from() : move.to();
  }

  private String add(
      Action action,
      Optional<Move> user,
      String postoffice,
      Optional<String> object,
      Optional<Event> event,
      Optional<Plan.NotBefore> wait) {
    String name = user.map(Move::user).orElse("") + "@" + postoffice + ":" + action.token();
    String wave = user.isPresent() ? "" : "/w1";
    String id = name + object.map(one -> ":" + one).orElse("") + wave;
    int use = uses.merge(id, 1, Integer::sum);
    String unique = use == 1 ? id : id + "#" + use;
    steps.add(
        new Plan.Step(
            steps.size() + 1,
            unique,
            action,
            user.map(Move::user),
            user.map(Move::from).orElse(""),
            postoffice,
            event.filter(Event::toDestination).map(moved -> move.to()),
            event.flatMap(Event::method),
            object,
            1,
            Phase.MOVE,
            action.token(),
            List.of(),
            List.of(),
            wait));
    return unique;
  }
}
