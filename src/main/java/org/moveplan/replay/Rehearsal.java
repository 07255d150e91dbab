package org.moveplan.replay;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries out what a plan does for one user, in every world. */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * A violation, without names.
   *
   * @param index the user's event; the number of events if only the end is wrong
   */
  record Finding(int index, Fault fault, World world, String before, String after) {

    private boolean isLike(Finding other) {
      return index == other.index && fault.equals(other.fault);
    }
  }

  /** How a user's state looks before and after an event, empty if it is not reached. */
  record Sights(String before, String after) {}

  /** The states around event {@code index} in the first world in which it is reached. */
  static Sights around(Known known, List<Event> events, int index) {
    for (World world : Worlds.of(known, events)) {
      State state = Start.in(world);
      for (int i = 0; i <= index; i++) {
        Outcome outcome = Operations.carryOut(new Turn(world, state, events.get(i), i));
        if (i == index) {
          return new Sights(Sight.of(state), Sight.of(outcome.state()));
        }
        if (outcome.fault().isPresent()) {
          break;
        }
        state = outcome.state();
      }
    }
    return new Sights("", "");
  }

  /** The violation that comes first over all worlds. */
  static Optional<Finding> of(Known known, List<Event> events) {
    List<World> worlds = Worlds.of(known, events);
    Optional<Finding> first = Optional.empty();
    for (World world : worlds) {
      int before = first.map(Finding::index).orElse(Integer.MAX_VALUE);
      Optional<Finding> here = in(world, events);
      if (here.filter(finding -> finding.index() < before).isPresent()) {
        first = here;
      }
    }
    return first.map(finding -> sharpened(finding, worlds, events));
  }

  /** Names only those assumptions whose opposite would not lead to the same violation. */
  private static Finding sharpened(Finding finding, List<World> worlds, List<Event> events) {
    Set<Fact> decisive = EnumSet.noneOf(Fact.class);
    for (Fact fact : finding.world().assumed()) {
      boolean indifferent =
          worlds.stream()
              .filter(finding.world().except(fact)::isLike)
              .anyMatch(world -> in(world, events).filter(finding::isLike).isPresent());
      if (!indifferent) {
        decisive.add(fact);
      }
    }
    World world = new World(finding.world().known(), finding.world().holds(), decisive);
    return new Finding(finding.index(), finding.fault(), world, finding.before(), finding.after());
  }

  private static Optional<Finding> in(World world, List<Event> events) {
    State state = Start.in(world);
    for (int index = 0; index < events.size(); index++) {
      Outcome outcome = Operations.carryOut(new Turn(world, state, events.get(index), index));
      if (outcome.fault().isPresent()) {
        return Optional.of(finding(index, outcome.fault().get(), world, state, outcome.state()));
      }
      state = outcome.state();
    }
    State end = state;
    return Ending.of(world, end).map(fault -> finding(events.size(), fault, world, end, end));
  }

  private static Finding finding(int index, Fault fault, World world, State before, State after) {
    return new Finding(index, fault, world, Sight.of(before), Sight.of(after));
  }
}
