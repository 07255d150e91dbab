package org.moveplan.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.Platform;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** Tells of a deletion whether an arrival after it needs what it frees: then it need not wait. */
final class Foresight {

  private record Gauges(Optional<Gauge> accounts, Optional<Gauge> bytes, Optional<Gauge> entries) {}

  private final Arrivals arrivals;
  private final Map<Post, Gauges> gauges = new HashMap<>();

  Foresight(Spelling spelling) {
    this.arrivals = new Arrivals(spelling);
  }

  /** Takes note of the next step, which is one of {@code mover}. */
  void read(Deed deed, Mover mover) {
    Plan.Step step = deed.step();
    Move move = mover.move();
    if (Occupancy.ARRIVALS.contains(step.action())) {
      arrivals.arrive(step.n(), mover);
      Gauges to = gauges(mover.to());
      rise(to.accounts(), step, 1);
      rise(to.bytes(), step, Rooms.needed(move));
      rise(to.entries(), step, Rooms.FILES);
    }
    if (step.action() == Action.DELETE_SOURCE || step.action() == Action.DELETE_ACCOUNT) {
      boolean existed =
          step.action() == Action.DELETE_ACCOUNT || move.get(UserFields.SOURCE_EXISTS) != Answer.NO;
      if (existed) {
        Gauges at = gauges(deed.place());
        rise(at.accounts(), step, -1);
        boolean copy = step.action() == Action.DELETE_ACCOUNT;
        long bytes = copy ? Rooms.needed(move) : Rooms.size(move);
        rise(at.bytes(), step, -bytes);
        rise(at.entries(), step, -Rooms.FILES);
      }
    }
  }

  private static void rise(Optional<Gauge> gauge, Plan.Step step, long more) {
    if (gauge.isPresent()) {
      gauge.get().rise(step.n(), more);
    }
  }

  private Gauges gauges(Post postoffice) {
    return gauges.computeIfAbsent(postoffice, key -> fresh(key.office()));
  }

  private static Gauges fresh(Postoffice postoffice) {
    List<Optional<Gauge>> made = new ArrayList<>();
    var count = postoffice.get(UpkeepFields.USER_COUNT);
    made.add(
        count.isPresent()
            ? Optional.of(new Gauge(postoffice.get(UpkeepFields.MAX_USERS) - count.getAsLong()))
            : Optional.empty());
    var space = postoffice.get(UpkeepFields.FREE_BYTES);
    made.add(space.isPresent() ? Optional.of(new Gauge(space.getAsLong())) : Optional.empty());
    var free = postoffice.get(UpkeepFields.FREE_ENTRIES);
    boolean netware = postoffice.get(PostofficeFields.PLATFORM) == Platform.NOVELL;
    made.add(
        netware && free.isPresent() ? Optional.of(new Gauge(free.getAsLong())) : Optional.empty());
    return new Gauges(made.get(0), made.get(1), made.get(2));
  }

  /** Whether an arrival after step {@code n} needs what the source account of {@code mover} had. */
  boolean isNeeded(Mover mover, int n) {
    Gauges from = gauges(mover.from());
    Move move = mover.move();
    return arrivals.needLater(mover, n)
        || from.accounts().filter(gauge -> gauge.overflows(n, 1)).isPresent()
        || from.bytes().filter(gauge -> gauge.overflows(n, Rooms.size(move))).isPresent()
        || from.entries().filter(gauge -> gauge.overflows(n, Rooms.FILES)).isPresent();
  }
}
