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

  private final Request request;
  private final Spelling spelling;

  /** By postoffice. */
  private final Map<String, Register> mailboxes = new HashMap<>();

  private final Map<String, Register> fullNames = new HashMap<>();
  private final Set<String> savedLists = new HashSet<>();

  /** Movers, where they are; a list of residents may have them too. */
  private final Set<MoveKey> movers = new HashSet<>();

  Occupancy(Request request, Spelling spelling) {
    this.request = request;
    this.spelling = spelling;
    for (int i = 0; i < request.moves().size(); i++) {
      Mover mover = Mover.of(i, request.moves().get(i), spelling);
      movers.add(mover.key());
      if (moved(mover.move()) != Answer.NO) {
        movers.add(new MoveKey(mover.key().user(), mover.to()));
        take(mover, mover.to());
      }
      if (mover.move().get(UserFields.SOURCE_EXISTS) != Answer.NO) {
        take(mover, mover.from());
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
      register(full ? fullNames : mailboxes, spelling.key(postoffice.name()))
          .take(spelling.key(name), holder);
    }
  }

  private static Answer moved(Move move) {
    boolean locked = move.get(UserFields.LOCKED_OUT) != Answer.NO;
    return move.get(UserFields.MOVED).or(locked ? Answer.UNKNOWN : Answer.NO);
  }

  /** A step may need a name that another user has, or that a postoffice does not allow. */
  @Override
  public Optional<Violation> carryOut(Deed deed) {
    return deed.mover().isPresent()
        ? ofUser(deed.step(), deed.mover().get())
        : ofPostoffice(deed.step());
  }

  @Override
  public Optional<Violation> end() {
    return Optional.empty();
  }

  /** A step of that user is done. */
  Optional<Violation> ofUser(Plan.Step step, Mover mover) {
    if (ARRIVALS.contains(step.action())) {
      Optional<Violation> collision = collision(step, mover);
      take(mover, mover.to());
      return collision;
    }
    if (step.action() == Action.DELETE_SOURCE || step.action() == Action.DELETE_ACCOUNT) {
      release(mover, spelling.key(step.postoffice()));
    }
    return Optional.empty();
  }

  private Optional<Violation> collision(Plan.Step step, Mover mover) {
    Move move = mover.move();
    if (!isLegal(move.user())) {
      return Optional.of(
          Report.step(
              step,
              Invariant.LEGAL_NAME,
              "The mailbox name "
                  + move.user()
                  + " has a character that ADMIN.EXE stumbles over."));
    }
    if (RESERVED.contains(mover.key().user())) {
      return Optional.of(
          Report.step(
              step,
              Invariant.NAME_FREE,
              move.to() + " has an account " + move.user() + " of its own.",
              Fault.NAME_TAKEN));
    }
    Optional<Violation> mailbox =
        register(mailboxes, mover.to())
            .other(mover.key().user(), mover.key())
            .map(other -> taken(step, move, "The mailbox name", other));
    return mailbox.isPresent() || mover.fullName().isEmpty()
        ? mailbox
        : register(fullNames, mover.to())
            .other(mover.fullName(), mover.key())
            .map(other -> taken(step, move, "The full name " + move.fullName(), other));
  }

  private static Violation taken(Plan.Step step, Move move, String what, MoveKey other) {
    return Report.step(
        step,
        Invariant.NAME_FREE,
        what
            + " of "
            + move.user()
            + " is still taken on "
            + move.to()
            + " by "
            + other.user()
            + " from "
            + other.from()
            + ".",
        Fault.NAME_TAKEN);
  }

  private static boolean isLegal(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isLegal(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Above ASCII it is for the administrator to try, quotation marks excepted (Q199676). */
  private static boolean isLegal(char c) {
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

  private void take(Mover mover, String postoffice) {
    register(mailboxes, postoffice).take(mover.key().user(), mover.key());
    if (!mover.fullName().isEmpty()) {
      register(fullNames, postoffice).take(mover.fullName(), mover.key());
    }
  }

  private void release(Mover mover, String postoffice) {
    register(mailboxes, postoffice).release(mover.key().user(), mover.key());
    if (!mover.fullName().isEmpty()) {
      register(fullNames, postoffice).release(mover.fullName(), mover.key());
    }
  }

  private static Register register(Map<String, Register> registers, String postoffice) {
    return registers.computeIfAbsent(postoffice, key -> new Register());
  }
}
