package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.ExternalAddressFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ResidentFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * What several users share: the names that are taken on each postoffice (M7), and the steps of the
 * postoffices themselves. Users who are blocked keep the names that they have.
 */
final class Occupancy implements Inspection {

  static final Set<Action> ARRIVALS =
      EnumSet.of(Action.MOVE_USER, Action.IMPORT_MMU, Action.CREATE_ACCOUNT);

  /** Accounts that every postoffice has for itself (Q104249). */
  private static final Set<String> RESERVED = Set.of("admin", "administrator", "adminsch");

  /** A mailbox name, or a full name, on a postoffice. */
  private record Name(String postoffice, boolean full, String name) {

    // Written out because the generated ones take milliseconds at their first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Name that
          && postoffice.equals(that.postoffice)
          && full == that.full
          && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return MoveKey.SPREAD * name.hashCode() + postoffice.hashCode() + Boolean.hashCode(full);
    }
  }

  private final Request request;
  private final Spelling spelling;
  private final Map<Name, Set<MoveKey>> taken = new HashMap<>();
  private final Set<String> savedLists = new HashSet<>();

  /** Movers, where they are; a list of residents may have them too. */
  private final Set<MoveKey> movers = new HashSet<>();

  Occupancy(Request request, Spelling spelling) {
    this.request = request;
    this.spelling = spelling;
    for (Move move : request.moves()) {
      movers.add(spelling.key(move));
      Answer moved = moved(move);
      if (moved != Answer.NO) {
        movers.add(spelling.key(move.user(), move.to()));
        take(move, move.to());
      }
      if (move.get(UserFields.SOURCE_EXISTS) != Answer.NO) {
        take(move, move.from());
      }
    }
    request.postoffices().values().forEach(this::takeListed);
  }

  /** Names of residents, groups and external addresses; movers are known already. */
  private void takeListed(Postoffice postoffice) {
    for (Facts resident : postoffice.get(DirectoryFields.RESIDENTS)) {
      MoveKey holder = spelling.key(resident.get(ResidentFields.USER), postoffice.name());
      if (!movers.contains(holder)) {
        take(postoffice, false, resident.get(ResidentFields.USER), holder);
        take(postoffice, true, resident.get(ResidentFields.FULL_NAME), holder);
      }
    }
    for (Facts group : postoffice.get(DirectoryFields.GROUPS)) {
      String name = group.get(GroupFields.NAME);
      take(postoffice, false, name, spelling.key(name, postoffice.name()));
      take(postoffice, true, name, spelling.key(name, postoffice.name()));
    }
    for (Facts entry : postoffice.get(DirectoryFields.EXTERNAL_ADDRESSES)) {
      Listed address = Listed.read(entry.get(ExternalAddressFields.ADDRESS), "");
      if (!address.postoffice().isEmpty()) {
        MoveKey holder = spelling.key(address.name(), address.postoffice());
        take(postoffice, true, entry.get(ExternalAddressFields.FULL_NAME), holder);
      }
    }
  }

  private void take(Postoffice postoffice, boolean full, String name, MoveKey holder) {
    if (!name.isEmpty()) {
      Name key = new Name(spelling.key(postoffice.name()), full, spelling.key(name));
      taken.computeIfAbsent(key, fresh -> new HashSet<>()).add(holder);
    }
  }

  private static Answer moved(Move move) {
    boolean locked = move.get(UserFields.LOCKED_OUT) != Answer.NO;
    return move.get(UserFields.MOVED).or(locked ? Answer.UNKNOWN : Answer.NO);
  }

  /** A step may need a name that another user has, or that a postoffice does not allow. */
  @Override
  public Optional<Violation> carryOut(Plan.Step step, Optional<Move> move) {
    return move.isPresent() ? ofUser(step, move.get()) : ofPostoffice(step);
  }

  @Override
  public Optional<Violation> end() {
    return Optional.empty();
  }

  /** A step of the move's user is done. */
  Optional<Violation> ofUser(Plan.Step step, Move move) {
    if (ARRIVALS.contains(step.action())) {
      Optional<Violation> collision = collision(step, move);
      take(move, move.to());
      return collision;
    }
    if (step.action() == Action.DELETE_SOURCE || step.action() == Action.DELETE_ACCOUNT) {
      release(move, step.postoffice());
    }
    return Optional.empty();
  }

  private Optional<Violation> collision(Plan.Step step, Move move) {
    MoveKey self = spelling.key(move);
    if (!move.user().codePoints().allMatch(Occupancy::isLegal)) {
      return Optional.of(
          Report.step(
              step,
              Invariant.LEGAL_NAME,
              "The mailbox name "
                  + move.user()
                  + " has a character that ADMIN.EXE stumbles over."));
    }
    if (RESERVED.contains(spelling.key(move.user()))) {
      return Optional.of(
          Report.step(
              step,
              Invariant.NAME_FREE,
              move.to() + " has an account " + move.user() + " of its own.",
              Fault.NAME_TAKEN));
    }
    for (Name name : names(move, move.to(), spelling)) {
      Optional<MoveKey> other =
          taken.getOrDefault(name, Set.of()).stream().filter(key -> !key.equals(self)).findFirst();
      if (other.isPresent()) {
        String what = name.full() ? "The full name " + move.fullName() : "The mailbox name";
        return Optional.of(
            Report.step(
                step,
                Invariant.NAME_FREE,
                what
                    + " of "
                    + move.user()
                    + " is still taken on "
                    + move.to()
                    + " by "
                    + other.get().user()
                    + " from "
                    + other.get().from()
                    + ".",
                Fault.NAME_TAKEN));
      }
    }
    return Optional.empty();
  }

  /** Above ASCII it is for the administrator to try, quotation marks excepted (Q199676). */
  private static boolean isLegal(int c) {
    return c < 0x80
        ? (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        : "\u2018\u2019\u201c\u201d".indexOf(c) < 0;
  }

  private Optional<Violation> ofPostoffice(Plan.Step step) {
    String key = spelling.key(step.postoffice());
    if (step.action() == Action.BACKUP_GLB) {
      savedLists.add(key);
    }
    if (step.action() == Action.CLEAN_UP_SCHEDULE_FILES) {
      return cleanUp(step);
    }
    if (step.action() != Action.ENABLE_ENHANCED_SECURITY) {
      return Optional.empty();
    }
    Postoffice postoffice = request.postoffice(step.postoffice());
    Optional<String> why = Support.switching(postoffice);
    boolean unsaved =
        !savedLists.contains(key)
            && postoffice.get(PostofficeFields.ENHANCED_SECURITY) != Answer.YES;
    return why.or(
            () ->
                unsaved ? Optional.of("its GLB directory was not copied before") : Optional.empty())
        .map(
            reason ->
                Report.step(
                    step,
                    Invariant.ENHANCED_SECURITY,
                    "Enhanced security must not be switched on at "
                        + step.postoffice()
                        + ": "
                        + reason
                        + "."));
  }

  private Optional<Violation> cleanUp(Plan.Step step) {
    Postoffice postoffice = request.postoffice(step.postoffice());
    return postoffice.get(CalendarFields.SCHEDULE_PLUS_7) == Answer.NO
        ? Optional.empty()
        : Optional.of(
            Report.step(
                step,
                Invariant.CLEAN_UP,
                "Somebody on " + step.postoffice() + " may use Schedule+ 7.0."));
  }

  private void take(Move move, String postoffice) {
    for (Name name : names(move, postoffice, spelling)) {
      taken.computeIfAbsent(name, fresh -> new HashSet<>()).add(spelling.key(move));
    }
  }

  private void release(Move move, String postoffice) {
    for (Name name : names(move, postoffice, spelling)) {
      taken.getOrDefault(name, new HashSet<>()).remove(spelling.key(move));
    }
  }

  private static Set<Name> names(Move move, String postoffice, Spelling spelling) {
    String at = spelling.key(postoffice);
    Name mailbox = new Name(at, false, spelling.key(move.user()));
    return move.fullName().isEmpty()
        ? Set.of(mailbox)
        : Set.of(mailbox, new Name(at, true, spelling.key(move.fullName())));
  }

  /** The number of the last step that brings each name to each postoffice. */
  static final class Arrivals {

    private final Map<Name, Integer> last = new HashMap<>();
    private final Spelling spelling;

    Arrivals(Spelling spelling) {
      this.spelling = spelling;
    }

    /** Step {@code n} brings the user of {@code move}. */
    void arrive(int n, Move move) {
      names(move, move.to(), spelling).forEach(name -> last.put(name, n));
    }

    /** Whether a name that {@code move} frees at its source is taken after step {@code n}. */
    boolean needLater(Move move, int n) {
      return names(move, move.from(), spelling).stream()
          .anyMatch(name -> last.getOrDefault(name, 0) > n);
    }
  }
}
