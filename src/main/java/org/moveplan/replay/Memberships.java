package org.moveplan.replay;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * Groups and external addresses that the request tells of: a mover's own address is out of the
 * destination's list before the move, nobody is deleted who is still in a group, and at the end no
 * listed group or address leads to an account that has moved away.
 */
final class Memberships implements Inspection {

  private static final Set<Action> ARRIVALS =
      EnumSet.of(Action.MOVE_USER, Action.IMPORT_MMU, Action.CREATE_ACCOUNT);

  /** Something that one mover has joined, or from which the address is gone. */
  private record Of(int user, Listed what) {}

  private final Directory directory;
  private final Roster roster;

  /** By the numbers of movers. */
  private final BitSet arrived = new BitSet();

  private final Map<Integer, Set<Listed>> left = new HashMap<>();
  private final Set<Of> joined = new HashSet<>();
  private final Set<Of> recorded = new HashSet<>();
  private final Set<Of> withoutAddress = new HashSet<>();
  private final Set<Post> exported = new HashSet<>();

  Memberships(Request request, Roster roster) {
    this.roster = roster;
    this.directory = new Directory(request);
  }

  /** A step may hurt a group or collide with an address. */
  @Override
  public Optional<Violation> carryOut(Deed deed) {
    if (deed.action() == Action.DIR_SYNC_EXPORT || deed.action() == Action.EXTERNAL_ADMIN_EXPORT) {
      exported.add(deed.place());
    }
    return deed.mover().isPresent() ? ofUser(deed.step(), deed.mover().get()) : Optional.empty();
  }

  private Optional<Violation> ofUser(Plan.Step step, Mover mover) {
    Move move = mover.move();
    int user = mover.number();
    if (ARRIVALS.contains(step.action())) {
      return arrive(step, mover);
    }
    switch (step.action()) {
      case RECORD_GROUPS -> recorded.add(new Of(user, new Listed("", step.postoffice())));
      case REMOVE_FROM_GROUP -> leave(user, object(step));
      case REMOVE_FROM_GROUPS -> directory.localGroups(move).forEach(group -> leave(user, group));
      case ADDRESS_DELETE -> {
        return deleteAddress(step, move, user);
      }
      case REPLACE_EXTERNAL_ADDRESS -> {
        return replace(step, mover);
      }
      case ADD_TO_GROUP -> {
        return join(step, move, new Of(user, object(step)));
      }
      case DELETE_SOURCE -> {
        return delete(step, move, user);
      }
      default -> {}
    }
    return Optional.empty();
  }

  private static Listed object(Plan.Step step) {
    return new Listed(step.object().orElse(""), step.postoffice());
  }

  private void leave(int user, Listed group) {
    left.computeIfAbsent(user, key -> new HashSet<>()).add(group);
  }

  private Optional<Violation> arrive(Plan.Step step, Mover mover) {
    Move move = mover.move();
    int user = mover.number();
    arrived.set(user);
    left.remove(user);
    exported.remove(mover.to());
    boolean listed =
        directory.entries(move).contains(mover.to().key())
            && !withoutAddress.contains(new Of(user, new Listed("", move.to())));
    return listed
        ? Optional.of(
            Report.step(
                step,
                Invariant.NAME_FREE,
                "The address list of "
                    + move.to()
                    + " still has an address of "
                    + move.user()
                    + ".",
                Fault.NAME_TAKEN))
        : Optional.empty();
  }

  private Optional<Violation> deleteAddress(Plan.Step step, Move move, int user) {
    Of here = new Of(user, new Listed("", step.postoffice()));
    withoutAddress.add(here);
    boolean lost =
        directory.externalGroups(move).stream()
                .anyMatch(group -> group.postoffice().equals(here.what().postoffice()))
            && !recorded.contains(here);
    return lost
        ? groups(step, "Groups of " + step.postoffice() + " lose " + move.user() + " unrecorded.")
        : Optional.empty();
  }

  private Optional<Violation> replace(Plan.Step step, Mover mover) {
    Move move = mover.move();
    withoutAddress.add(new Of(mover.number(), new Listed("", step.postoffice())));
    return arrived.get(mover.number()) && exported.contains(mover.to())
        ? Optional.empty()
        : groups(
            step,
            "The new address of "
                + move.user()
                + " has not been exported from "
                + move.to()
                + " before.");
  }

  private Optional<Violation> join(Plan.Step step, Move move, Of of) {
    joined.add(of);
    if (!arrived.get(of.user())) {
      return groups(step, move.user() + " has no account on " + move.to() + " yet.");
    }
    boolean atDestination = of.what().postoffice().equals(Names.key(move.to()));
    boolean possible =
        atDestination
            || withoutAddress.contains(new Of(of.user(), new Listed("", step.postoffice())));
    return possible
        ? Optional.empty()
        : groups(
            step,
            "The address list of "
                + step.postoffice()
                + " still has the old address of "
                + move.user()
                + ".");
  }

  private Optional<Violation> delete(Plan.Step step, Move move, int user) {
    return directory.localGroups(move).stream()
        .filter(group -> !left.getOrDefault(user, Set.of()).contains(group))
        .map(directory::spelt)
        .min(String::compareTo)
        .map(
            group ->
                Report.step(
                    step,
                    Invariant.OUT_OF_GROUPS,
                    move.user()
                        + " is still in the group "
                        + group
                        + "; with its last local member it would lose its member file."));
  }

  private static Optional<Violation> groups(Plan.Step step, String message) {
    return Optional.of(Report.step(step, Invariant.GROUPS, message));
  }

  @Override
  public Optional<Violation> end() {
    return arrived.stream()
        .mapToObj(roster.movers()::get)
        .flatMap(mover -> stale(mover.number(), mover.move()).stream())
        .min(String::compareTo)
        .map(message -> Report.plan(Invariant.GROUPS, message));
  }

  private Optional<String> stale(int user, Move move) {
    Optional<String> address =
        directory.entries(move).stream()
            .filter(
                postoffice -> !withoutAddress.contains(new Of(user, new Listed("", postoffice))))
            .map(postoffice -> "the address list of " + postoffice)
            .min(String::compareTo);
    return address
        .or(() -> outside(user, move))
        .map(where -> move.user() + " is not known under the new address in " + where + ".");
  }

  private Optional<String> outside(int user, Move move) {
    Set<Listed> wanted = new HashSet<>(directory.externalGroups(move));
    for (Listed group : directory.localGroups(move)) {
      Listed counterpart = new Listed(group.name(), move.to());
      if (directory.hasGroup(counterpart)) {
        wanted.add(counterpart);
      }
    }
    return wanted.stream()
        .filter(group -> !joined.contains(new Of(user, group)))
        .map(group -> "the group " + directory.spelt(group))
        .min(String::compareTo);
  }
}
