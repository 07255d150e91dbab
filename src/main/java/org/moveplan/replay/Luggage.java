package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * What a move leaves behind or spoils unless somebody sees to it: folders, address lists, unsent
 * mail, doubtful message files, data disks (Q128824). What the request leaves open counts as the
 * worse, so there is only one world to look at.
 */
final class Luggage implements Inspection {

  /** By the numbers of movers. */
  private final Map<Integer, Trunk> trunks = new LinkedHashMap<>();

  private final Set<Post> unlocked = new HashSet<>();
  private final Set<Post> writable = new HashSet<>();

  Luggage(Roster roster) {
    for (Mover mover : roster.movers()) {
      Contents contents = Contents.of(mover.from().office(), mover.move());
      if (contents.matter()) {
        trunks.put(mover.number(), new Trunk(mover.move(), contents));
      }
    }
  }

  @Override
  public Optional<Violation> carryOut(Deed deed) {
    if (trunks.isEmpty()) {
      return Optional.empty();
    }
    if (deed.mover().isEmpty()) {
      ofPostoffice(deed);
      return Optional.empty();
    }
    Mover mover = deed.mover().get();
    Trunk trunk = trunks.get(mover.number());
    if (trunk == null) {
      return Optional.empty();
    }
    Plan.Step step = deed.step();
    Post from = mover.from();
    EnumSet<Action> done = EnumSet.noneOf(Action.class);
    if (unlocked.contains(from)) {
      done.add(Action.UNLOCK_FOLDERS);
    }
    if (writable.contains(from)) {
      done.add(Action.GRANT_MMF_RIGHTS);
    }
    Side side = deed.place().equals(from) ? Side.SOURCE : Side.DESTINATION;
    return trunk
        .carriedOut(step.action(), side, step.object(), done)
        .map(
            fault ->
                Report.step(
                    step,
                    fault.invariant(),
                    Report.named(fault.message(), trunk.move()),
                    Report.named(fault.clientMessage(), trunk.move())));
  }

  private void ofPostoffice(Deed deed) {
    if (deed.action() == Action.UNLOCK_FOLDERS) {
      unlocked.add(deed.place());
    } else if (deed.action() == Action.GRANT_MMF_RIGHTS) {
      writable.add(deed.place());
    }
  }

  @Override
  public Optional<Violation> end() {
    return trunks.values().stream()
        .flatMap(
            trunk ->
                trunk
                    .end()
                    .map(
                        fault ->
                            Report.plan(
                                fault.invariant(), Report.named(fault.message(), trunk.move())))
                    .stream())
        .findFirst();
  }
}
