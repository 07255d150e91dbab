package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.ExternalAddressFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
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

  private final Spelling spelling;
  private final Register mailboxes;
  private final Register fullNames;
  private final Set<Post> savedLists = new HashSet<>();

  Occupancy(Request request, Spelling spelling) {
    this.spelling = spelling;
    this.mailboxes = new Register(spelling.mailboxes());
    this.fullNames = new Register(spelling.fullNames());
    for (int i = 0; i < request.moves().size(); i++) {
      Mover mover = Mover.of(i, request.moves().get(i), spelling);
      if (moved(mover.move()) != Answer.NO) {
        take(mover, mover.to());
      }
      if (mover.move().get(UserFields.SOURCE_EXISTS) != Answer.NO) {
        take(mover, mover.from());
      }
    }
    boolean listed =
        request.postoffices().values().stream()
            .anyMatch(postoffice -> !postoffice.get(DirectoryFields.RESIDENTS).isEmpty());
    Set<Long> movers = listed ? movers(request) : Set.of();
    request.postoffices().values().forEach(postoffice -> takeListed(postoffice, movers));
  }

  /** Movers, where they are; a list of residents may have them too. */
  private Set<Long> movers(Request request) {
    Set<Long> movers = new HashSet<>();
    for (int i = 0; i < request.moves().size(); i++) {
      Mover mover = Mover.of(i, request.moves().get(i), spelling);
      movers.add(mover.holder());
      if (moved(mover.move()) != Answer.NO) {
        movers.add(Spelling.holder(mover.name(), mover.to()));
      }
    }
    return movers;
  }

  /** Names of residents, groups and external addresses; movers are known already. */
  private void takeListed(Postoffice postoffice, Set<Long> movers) {
    for (Facts resident : postoffice.get(DirectoryFields.RESIDENTS)) {
      long holder = spelling.holder(resident.get(ResidentFields.USER), postoffice.name());
      if (!movers.contains(holder)) {
        take(mailboxes, postoffice, resident.get(ResidentFields.USER), holder);
        take(fullNames, postoffice, resident.get(ResidentFields.FULL_NAME), holder);
      }
    }
    for (Facts group : postoffice.get(DirectoryFields.GROUPS)) {
      String name = group.get(GroupFields.NAME);
      take(mailboxes, postoffice, name, spelling.holder(name, postoffice.name()));
      take(fullNames, postoffice, name, spelling.holder(name, postoffice.name()));
    }
    for (Facts entry : postoffice.get(DirectoryFields.EXTERNAL_ADDRESSES)) {
      Listed address = Listed.read(entry.get(ExternalAddressFields.ADDRESS), "");
      if (!address.postoffice().isEmpty()) {
        long holder = spelling.holder(address.name(), address.postoffice());
        take(fullNames, postoffice, entry.get(ExternalAddressFields.FULL_NAME), holder);
      }
    }
  }

  private void take(Register register, Postoffice postoffice, String name, long holder) {
    if (!name.isEmpty()) {
      register.take(spelling.post(postoffice.name()), spelling.names().of(name), holder);
    }
  }

  static Answer moved(Move move) {
    boolean locked = move.get(UserFields.LOCKED_OUT) != Answer.NO;
    return move.get(UserFields.MOVED).or(locked ? Answer.UNKNOWN : Answer.NO);
  }

  /** A step may need a name that another user has, or that a postoffice does not allow. */
  @Override
  public Optional<Violation> carryOut(Deed deed) {
    return deed.mover().isPresent()
        ? ofUser(deed.step(), deed.mover().get(), deed.place())
        : ofPostoffice(deed.step(), deed.place());
  }

  @Override
  public Optional<Violation> end() {
    return Optional.empty();
  }

  /** A step of that user is done. */
  Optional<Violation> ofUser(Plan.Step step, Mover mover, Post place) {
    if (ARRIVALS.contains(step.action())) {
      Optional<Violation> collision = collision(step, mover);
      take(mover, mover.to());
      return collision;
    }
    if (step.action() == Action.DELETE_SOURCE || step.action() == Action.DELETE_ACCOUNT) {
      release(mover, place);
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
    if (RESERVED.contains(Names.key(move.user()))) {
      return Optional.of(
          Report.step(
              step,
              Invariant.NAME_FREE,
              move.to() + " has an account " + move.user() + " of its own.",
              Fault.NAME_TAKEN));
    }
    Optional<Violation> mailbox =
        mailboxes
            .other(mover.to(), mover.name(), mover.holder())
            .map(other -> taken(step, move, "The mailbox name", other));
    return mailbox.isPresent() || mover.fullName() < 0
        ? mailbox
        : fullNames
            .other(mover.to(), mover.fullName(), mover.holder())
            .map(other -> taken(step, move, "The full name " + move.fullName(), other));
  }

  private Violation taken(Plan.Step step, Move move, String what, long other) {
    return Report.step(
        step,
        Invariant.NAME_FREE,
        what
            + " of "
            + move.user()
            + " is still taken on "
            + move.to()
            + " by "
            + spelling.told(other)
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

  private Optional<Violation> ofPostoffice(Plan.Step step, Post place) {
    if (step.action() == Action.BACKUP_GLB) {
      savedLists.add(place);
    }
    if (step.action() == Action.CLEAN_UP_SCHEDULE_FILES) {
      return cleanUp(step, place.office());
    }
    if (step.action() != Action.ENABLE_ENHANCED_SECURITY) {
      return Optional.empty();
    }
    Postoffice postoffice = place.office();
    Optional<String> why = Support.switching(postoffice);
    boolean unsaved =
        !savedLists.contains(place)
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

  private static Optional<Violation> cleanUp(Plan.Step step, Postoffice postoffice) {
    return postoffice.get(CalendarFields.SCHEDULE_PLUS_7) == Answer.NO
        ? Optional.empty()
        : Optional.of(
            Report.step(
                step,
                Invariant.CLEAN_UP,
                "Somebody on " + step.postoffice() + " may use Schedule+ 7.0."));
  }

  private void take(Mover mover, Post at) {
    mailboxes.take(at, mover.name(), mover.holder());
    if (mover.fullName() >= 0) {
      fullNames.take(at, mover.fullName(), mover.holder());
    }
  }

  private void release(Mover mover, Post at) {
    mailboxes.release(at, mover.name(), mover.holder());
    if (mover.fullName() >= 0) {
      fullNames.release(at, mover.fullName(), mover.holder());
    }
  }
}
