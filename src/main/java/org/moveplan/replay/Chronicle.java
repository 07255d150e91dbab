package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.plan.Story.Sign;
import org.moveplan.domain.plan.Story.Stand;

/** Writes down how a user's two factors stand, over all worlds together. */
final class Chronicle {

  /** How they stand at one point. */
  record Entry(Stand source, Stand destination) {

    private Entry and(Entry other) {
      return new Entry(both(source, other.source), both(destination, other.destination));
    }
  }

  private Chronicle() {}

  /**
   * Before the first of {@code events} and after each of them. A world in which an event fails is
   * told up to there.
   */
  static List<Entry> of(Known known, List<Event> events) {
    List<Entry> told = new ArrayList<>();
    for (World world : Worlds.of(known, events)) {
      State state = Start.in(world);
      tell(told, 0, world, state);
      for (int index = 0; index < events.size(); index++) {
        Outcome outcome = Operations.carryOut(new Turn(world, state, events.get(index), index));
        if (outcome.fault().isPresent()) {
          break;
        }
        state = outcome.state();
        tell(told, index + 1, world, state);
      }
    }
    return List.copyOf(told);
  }

  private static void tell(List<Entry> told, int index, World world, State state) {
    Entry here = new Entry(stand(world, state.source()), stand(world, state.destination()));
    if (index == told.size()) {
      told.add(here);
    } else {
      told.set(index, told.get(index).and(here));
    }
  }

  private static Stand stand(World world, Site site) {
    if (site.account().isEmpty()) {
      return Stand.EMPTY;
    }
    if (!world.known().messageFile()) {
      return new Stand(Sign.YES, Sign.NONE, Sign.NONE, Sign.NONE);
    }
    Account account = site.account().get();
    Place created = world.is(Fact.ON_SERVER) ? Place.SERVER : Place.LOCAL;
    return new Stand(
        Sign.YES,
        site.file().map(file -> sign(file.hexidAgrees(account))).orElse(Sign.NONE),
        site.file().map(file -> sign(file.passwordAgrees(account))).orElse(Sign.NONE),
        sign(WindowsSignOn.at(site, created).end() == WindowsSignOn.End.OPENED));
  }

  private static Stand both(Stand a, Stand b) {
    return new Stand(
        both(a.account(), b.account()),
        both(a.hexid(), b.hexid()),
        both(a.password(), b.password()),
        both(a.opens(), b.opens()));
  }

  private static Sign both(Sign a, Sign b) {
    return a == b ? a : Sign.EITHER;
  }

  private static Sign sign(boolean holds) {
    return holds ? Sign.YES : Sign.NO;
  }
}
