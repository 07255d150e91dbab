package org.moveplan.derive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Coincidence;
import org.moveplan.domain.situation.History;
import org.moveplan.domain.situation.Level;
import org.moveplan.domain.situation.Password;
import org.moveplan.domain.situation.Since;

/** Compares the times on record, so that rules need no dates. */
final class Passwords {

  /** The first Windows client that reports a password change that failed (Q128744). */
  private static final ToolVersion REPORTING_CLIENT = new ToolVersion(List.of(3, 2, 4085));

  private final Move move;
  private final Level client;
  private final List<PasswordEvent> events;
  private final Optional<Moment> lastWindows;

  private Passwords(Move move) {
    this.move = move;
    this.client = Levels.of(move.get(UserFields.CLIENT_VERSION), REPORTING_CLIENT);
    this.events = events(move);
    this.lastWindows = lastWindows();
  }

  static Password of(Move move, Coincidence holdsDefault) {
    return new Passwords(move).compare(holdsDefault);
  }

  private Password compare(Coincidence holdsDefault) {
    return new Password(
        move.get(UserFields.IN_SYNC),
        history(),
        since(PasswordChange.ADMIN_RECOVER),
        since(PasswordChange.DOS_CHANGE),
        since(PasswordChange.MAC_CHANGE),
        since(PasswordChange.IMPORT_MODIFY),
        since(PasswordChange.WGPO_MANAGER_CHANGE),
        since(PasswordChange.CLIENT_CHANGE),
        client,
        otherSignOn(),
        move.get(UserFields.LOGGED_IN_SINCE_RESET),
        holdsDefault,
        move.get(UserFields.MMF_PASSWORD_KNOWN));
  }

  private static List<PasswordEvent> events(Move move) {
    Moment reset = move.get(UserFields.LAST_RESET);
    boolean happened = reset.isKnown() || reset.kind() == Moment.Kind.UNKNOWN;
    Stream<PasswordEvent> recovery =
        happened
            ? Stream.of(new PasswordEvent(PasswordChange.ADMIN_RECOVER, reset))
            : Stream.empty();
    return Stream.concat(move.get(UserFields.EVENTS).stream(), recovery).toList();
  }

  /** The latest Windows sign-on on record: a change made in a client that reports faults is one. */
  private Optional<Moment> lastWindows() {
    Stream<Moment> signOns = Stream.of(move.get(UserFields.LAST_WINDOWS_LOGIN));
    Stream<Moment> changes =
        events.stream()
            .filter(event -> event.type() == PasswordChange.CLIENT_CHANGE)
            .filter(event -> client == Level.CURRENT)
            .map(PasswordEvent::at);
    return Stream.concat(signOns, changes)
        .filter(Moment::isKnown)
        .reduce((one, other) -> other.earliest().isAfter(one.earliest()) ? other : one);
  }

  private Since since(PasswordChange type) {
    Function<PasswordEvent, Since> compared =
        event -> {
          if (lastWindows.isEmpty()) {
            return Since.UNCLEAR;
          }
          if (event.at().isCertainlyAfter(lastWindows.get())) {
            return Since.AFTER;
          }
          return lastWindows.get().isCertainlyAfter(event.at()) ? Since.BEFORE : Since.UNCLEAR;
        };
    Set<Since> found =
        Set.copyOf(events.stream().filter(event -> event.type() == type).map(compared).toList());
    return Stream.of(Since.AFTER, Since.UNCLEAR, Since.BEFORE)
        .filter(found::contains)
        .findFirst()
        .orElse(Since.NONE);
  }

  /**
   * The record is complete if there is a Windows sign-on to compare with and either the list of
   * changes is given or, for a user of no client that changes passwords behind the message file's
   * back, the last recovery.
   */
  private History history() {
    boolean listed = move.facts().stated(UserFields.EVENTS).isPresent();
    Moment reset = move.get(UserFields.LAST_RESET);
    boolean recoveryKnown = reset.isKnown() || reset.kind() == Moment.Kind.NEVER;
    boolean othersCanChange = move.get(UserFields.CLIENTS).stream().anyMatch(Client::usesMailbag);
    boolean complete = lastWindows.isPresent() && (listed || (recoveryKnown && !othersCanChange));
    return complete ? History.COMPLETE : History.OPEN;
  }

  private Answer otherSignOn() {
    Moment any = move.get(UserFields.LAST_ANY_LOGIN);
    return Answer.of(
        any.isKnown() && (lastWindows.isEmpty() || any.isCertainlyAfter(lastWindows.get())));
  }
}
