package org.moveplan.derive;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Coincidence;
import org.moveplan.domain.situation.Edition;
import org.moveplan.domain.situation.History;
import org.moveplan.domain.situation.LastUse;
import org.moveplan.domain.situation.Password;
import org.moveplan.domain.situation.Since;

/** Compares the times on record, so that rules need no dates; what they prove is left to rules. */
final class Passwords {

  private final Move move;
  private final Moment signOn;
  private final List<Moment> clientChanges;

  /** The last sign-on and all password changes of the Windows client, of whatever version. */
  private final List<Moment> windows;

  /** The changes by any other program. */
  private final List<PasswordEvent> outside;

  private Passwords(Move move) {
    this.move = move;
    List<PasswordEvent> events = events(move);
    this.signOn = move.get(UserFields.LAST_WINDOWS_LOGIN);
    this.clientChanges = new ArrayList<>();
    this.outside = new ArrayList<>();
    for (PasswordEvent event : events) {
      if (event.type() == PasswordChange.CLIENT_CHANGE) {
        clientChanges.add(event.at());
      } else {
        outside.add(event);
      }
    }
    this.windows = new ArrayList<>(clientChanges);
    windows.add(signOn);
  }

  static Password of(Move move, Coincidence holdsDefault) {
    return new Passwords(move).compare(holdsDefault);
  }

  private Password compare(Coincidence holdsDefault) {
    List<PasswordEvent> others = new ArrayList<>(outside);
    others.removeAll(of(PasswordChange.ADMIN_RECOVER));
    return new Password(
        move.get(UserFields.IN_SYNC),
        history(),
        lastUse(),
        since(PasswordChange.ADMIN_RECOVER),
        since(PasswordChange.DOS_CHANGE),
        since(PasswordChange.MAC_CHANGE),
        since(PasswordChange.IMPORT_MODIFY),
        since(PasswordChange.WGPO_MANAGER_CHANGE),
        since(of(PasswordChange.ADMIN_RECOVER), List.of(signOn)),
        since(others, List.of(signOn)),
        Edition.of(move.get(UserFields.CLIENT_VERSION)),
        otherSignOn(),
        move.get(UserFields.LOGGED_IN_SINCE_RESET),
        holdsDefault,
        move.get(UserFields.MMF_PASSWORD_KNOWN));
  }

  private static List<PasswordEvent> events(Move move) {
    List<PasswordEvent> events = new ArrayList<>(move.get(UserFields.EVENTS));
    Moment reset = move.get(UserFields.LAST_RESET);
    if (reset.isKnown() || reset.kind() == Moment.Kind.UNKNOWN) {
      events.add(new PasswordEvent(PasswordChange.ADMIN_RECOVER, reset));
    }
    return events;
  }

  private History history() {
    if (move.facts().stated(UserFields.EVENTS).isPresent()) {
      return History.LISTED;
    }
    Moment reset = move.get(UserFields.LAST_RESET);
    boolean recovery = reset.isKnown() || reset.kind() == Moment.Kind.NEVER;
    return recovery ? History.RECOVERY : History.NONE;
  }

  private LastUse lastUse() {
    if (!clientChanges.stream().allMatch(signOn::isCertainlyAfter)) {
      return LastUse.CHANGE;
    }
    return signOn.isKnown() ? LastUse.SIGN_ON : LastUse.NONE;
  }

  private Since since(PasswordChange type) {
    return since(of(type), windows);
  }

  private List<PasswordEvent> of(PasswordChange type) {
    List<PasswordEvent> found = new ArrayList<>(outside.size());
    for (PasswordEvent event : outside) {
      if (event.type() == type) {
        found.add(event);
      }
    }
    return found;
  }

  private static Since since(List<PasswordEvent> changes, List<Moment> others) {
    Since found = Since.NONE;
    for (PasswordEvent change : changes) {
      Since one = since(change.at(), others);
      if (one == Since.AFTER) {
        return one;
      }
      found = found == Since.UNCLEAR ? found : one;
    }
    return found;
  }

  private static Since since(Moment change, List<Moment> others) {
    boolean younger = true;
    for (Moment other : others) {
      if (other.isCertainlyAfter(change)) {
        return Since.BEFORE;
      }
      younger &=
          change.isCertainlyAfter(other) || (change.isKnown() && other.kind() == Moment.Kind.NEVER);
    }
    return younger ? Since.AFTER : Since.UNCLEAR;
  }

  private Answer otherSignOn() {
    Moment any = move.get(UserFields.LAST_ANY_LOGIN);
    return Answer.of(
        any.isKnown() && windows.stream().filter(Moment::isKnown).allMatch(any::isCertainlyAfter));
  }
}
