package org.moveplan.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;

/** Enumerates the worlds that can be told apart by what a plan does for one user. */
final class Worlds {

  private static final List<Fact> FACTS = List.of(Fact.values());
  private static final Optional<Method> DRAGGED = Optional.of(Method.DRAG);
  private static final Set<Action> COPYING =
      EnumSet.of(Action.MOVE_USER, Action.EXPORT_MMU, Action.COPY_MMF);
  private static final Set<Action> IN_SCHEDULE_PLUS =
      EnumSet.of(
          Action.LAUNCH_SCHEDULE_PLUS,
          Action.EXPORT_APPOINTMENTS,
          Action.RECORD_ACCESS_PRIVILEGES,
          Action.SCHEDULE_PLUS_LOGIN,
          Action.RESET_ACCESS_PRIVILEGES,
          Action.REDESIGNATE_ASSISTANT);
  private static final Set<Action> DELETING =
      EnumSet.of(Action.DELETE_ACCOUNT, Action.DELETE_SOURCE);

  private final Known known;
  private final Set<Action> actions;
  private final boolean methodMatters;
  private final EnumSet<Fact> holds = EnumSet.noneOf(Fact.class);
  private final EnumSet<Fact> assumed = EnumSet.noneOf(Fact.class);
  private final List<World> found = new ArrayList<>();

  private Worlds(Known known, List<Event> events) {
    this.known = known;
    this.actions = EnumSet.noneOf(Action.class);
    events.forEach(event -> actions.add(event.action()));
    this.methodMatters =
        actions.contains(Action.EXPORT_MMU)
            || events.stream()
                .anyMatch(
                    event -> event.action() == Action.MOVE_USER && !event.method().equals(DRAGGED));
  }

  /** Every world of a user of whom that is known, as far as {@code events} can tell them apart. */
  static List<World> of(Known known, List<Event> events) {
    Worlds worlds = new Worlds(known, events);
    worlds.explore(0);
    return worlds.found;
  }

  private void explore(int next) {
    if (next == FACTS.size()) {
      found.add(new World(known, holds, assumed));
      return;
    }
    Fact fact = FACTS.get(next);
    switch (possible(fact)) {
      case YES -> explore(fact, true, next);
      case NO -> explore(fact, false, next);
      case EITHER -> {
        assumed.add(fact);
        explore(fact, true, next);
        explore(fact, false, next);
        assumed.remove(fact);
      }
    }
  }

  private void explore(Fact fact, boolean answer, int next) {
    if (answer) {
      holds.add(fact);
    }
    explore(next + 1);
    holds.remove(fact);
  }

  private Possible possible(Fact fact) {
    return switch (fact) {
      case LOCKED, PRESENT -> plain(fact);
      case MOVED -> is(Fact.LOCKED) ? known.movedIfLocked() : known.moved();
      case SOURCE_EXISTS ->
          is(Fact.MOVED) ? known.sourceExists() : Possible.of(!known.sourceStatedGone());
      case VERIFIED -> is(Fact.MOVED) && !is(Fact.LOCKED) ? plain(fact) : Possible.NO;
      case PASSWORD_KEPT ->
          is(Fact.MOVED) && !is(Fact.LOCKED) && !is(Fact.VERIFIED) ? plain(fact) : Possible.YES;
      case IN_SYNC -> inSync();
      case HOLDS_DEFAULT ->
          plain(fact).ifItMatters(does(Action.ADMIN_RECOVER) || does(Action.CREATE_ACCOUNT));
      case ON_SERVER -> onServer();
      case BACKUP ->
          plain(fact).ifItMatters(does(Action.RESTORE_MMF) || does(Action.IMPORT_FOLDERS));
      case SIGNED_OUT -> plain(fact).ifItMatters(doesAny(COPYING) || doesAny(DELETING));
      case SERVER_BUTTON, INI_WRITABLE ->
          plain(fact).ifItMatters(does(Action.RELOCATE_MMF_TO_SERVER));
      case SOURCE_DRIVE, DESTINATION_DRIVE -> plain(fact).ifItMatters(does(Action.MOVE_USER));
      case ENHANCED -> plain(fact).ifItMatters(methodMatters);
      case MAILBAG_SOUND, CALENDAR_SOUND, CALENDAR_TWICE ->
          plain(fact).ifItMatters(doesAny(COPYING));
      case MAIL_WAITS -> plain(fact).ifItMatters(does(Action.COPY_MMF));
      case SCHEDULE_ONLINE -> plain(fact).ifItMatters(doesAny(IN_SCHEDULE_PLUS));
    };
  }

  /** A user who is locked out is out of step here, but may be in step at the source. */
  private Possible inSync() {
    if (!is(Fact.LOCKED)) {
      return plain(Fact.IN_SYNC);
    }
    return is(Fact.MOVED) && is(Fact.SOURCE_EXISTS) ? Possible.EITHER : Possible.NO;
  }

  /** MOVEUSER.EXE could not have moved a user whose message file was elsewhere (Q113166). */
  private Possible onServer() {
    return is(Fact.MOVED) && known.placeUnstated()
        ? Possible.YES
        : plain(Fact.ON_SERVER).ifItMatters(known.messageFile());
  }

  private boolean is(Fact fact) {
    return holds.contains(fact);
  }

  private Possible plain(Fact fact) {
    return known.plainly().get(fact);
  }

  private boolean does(Action action) {
    return actions.contains(action);
  }

  private boolean doesAny(Set<Action> some) {
    return some.stream().anyMatch(actions::contains);
  }
}
