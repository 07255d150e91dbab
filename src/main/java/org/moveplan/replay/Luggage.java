package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * What a move leaves behind or spoils unless somebody sees to it: folders, address lists, unsent
 * mail, doubtful message files, data disks (Q128824). What the request leaves open counts as the
 * worse, so there is only one world to look at.
 */
final class Luggage implements Inspection {

  private final Spelling spelling;
  private final Map<MoveKey, Trunk> trunks = new LinkedHashMap<>();
  private final Set<String> unlocked = new HashSet<>();
  private final Set<String> writable = new HashSet<>();

  Luggage(Request request, Roster roster) {
    spelling = roster.spelling();
    for (Move move : request.moves()) {
      MoveKey key = spelling.key(move);
      if (roster.moving(key).filter(move::equals).isPresent()) {
        Trunk trunk = new Trunk(request, move);
        if (trunk.matters()) {
          trunks.put(key, trunk);
        }
      }
    }
  }

  @Override
  public Optional<Violation> carryOut(Plan.Step step, Optional<Move> move) {
    if (trunks.isEmpty()) {
      return Optional.empty();
    }
    if (step.user().isEmpty()) {
      ofPostoffice(step);
      return Optional.empty();
    }
    Trunk trunk = trunks.get(spelling.key(step.user().get(), step.from()));
    if (trunk == null) {
      return Optional.empty();
    }
    String from = spelling.key(trunk.move().from());
    EnumSet<Action> done = EnumSet.noneOf(Action.class);
    if (unlocked.contains(from)) {
      done.add(Action.UNLOCK_FOLDERS);
    }
    if (writable.contains(from)) {
      done.add(Action.GRANT_MMF_RIGHTS);
    }
    Side side =
        spelling.same(step.postoffice(), trunk.move().from()) ? Side.SOURCE : Side.DESTINATION;
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

  private void ofPostoffice(Plan.Step step) {
    if (step.action() == Action.UNLOCK_FOLDERS) {
      unlocked.add(spelling.key(step.postoffice()));
    } else if (step.action() == Action.GRANT_MMF_RIGHTS) {
      writable.add(spelling.key(step.postoffice()));
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
