package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.Facts;
import org.moveplan.domain.HistoryFields;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;

/**
 * Whether the request proves that message file and account hold one password at the start. Only a
 * strictly later Windows sign-on proves it (gap G-31); what is not proved may be either way.
 */
final class Synchrony {

  /** From this version on a password change in the Windows client reaches both (Q128744). */
  private static final ToolVersion RELIABLE = new ToolVersion(List.of(3, 2, 4085));

  private static final Pattern NOTICE = Pattern.compile("notice\\s+28\\b");

  private final Move move;
  private final Moment login;
  private final List<PasswordEvent> outside = new ArrayList<>();
  private final List<Moment> inside = new ArrayList<>();

  private Synchrony(Move move) {
    this.move = move;
    this.login = move.get(UserFields.LAST_WINDOWS_LOGIN);
    Moment reset = move.get(UserFields.LAST_RESET);
    if (reset.isKnown() || reset.kind() == Moment.Kind.UNKNOWN) {
      outside.add(new PasswordEvent(PasswordChange.ADMIN_RECOVER, reset));
    }
    for (PasswordEvent event : move.get(UserFields.EVENTS)) {
      if (event.type() != PasswordChange.CLIENT_CHANGE) {
        outside.add(event);
      } else if (isReliable(move.get(UserFields.CLIENT_VERSION))) {
        inside.add(event.at());
      }
    }
  }

  private static boolean isReliable(ToolVersion version) {
    return version.isKnown() && version.compareTo(RELIABLE) >= 0;
  }

  /** What the request says of {@code move}'s user. */
  static Possible of(Facts policy, Move move) {
    Answer stated = move.get(UserFields.IN_SYNC);
    if (stated == Answer.NO) {
      return Possible.NO;
    }
    Synchrony known = new Synchrony(move);
    if (known.isContradicted()) {
      return Possible.NO;
    }
    boolean recorded = known.isComplete() && !mayHaveBeenRecovered(policy, move);
    boolean proved =
        stated == Answer.YES
            || move.get(UserFields.LOGGED_IN_SINCE_RESET) == Answer.YES
            || (recorded && known.isOvertaken());
    return proved ? Possible.YES : Possible.EITHER;
  }

  /**
   * Whether a recovery may be missing from the record: one that a notice of ADMIN.EXE reports
   * (Q130756, Q106509), or one for everybody that MOVEFOLD.EXE asked for (Q99419). It is harmless
   * where the message file holds what it sets.
   */
  private static boolean mayHaveBeenRecovered(Facts policy, Move move) {
    boolean folders = policy.get(PolicyFields.USES_MOVEFOLD) != Answer.NO;
    String error = move.get(HistoryFields.LAST_ERROR).toLowerCase(Locale.ROOT);
    boolean harmless = move.get(UserFields.MMF_HOLDS_DEFAULT) == Answer.YES;
    return !harmless && (folders || NOTICE.matcher(error).find());
  }

  /** A change outside the Windows client is certainly later than the last sign-on with it. */
  private boolean isContradicted() {
    return outside.stream()
        .filter(change -> isCertainlyLate(change.at()))
        .anyMatch(change -> !setsWhatTheFileHolds(change));
  }

  private boolean isCertainlyLate(Moment change) {
    boolean afterLogin =
        change.isCertainlyAfter(login) || (change.isKnown() && login.kind() == Moment.Kind.NEVER);
    return afterLogin && inside.stream().allMatch(change::isCertainlyAfter);
  }

  /** A recover is harmless where the message file holds the default already (theorem T12). */
  private boolean setsWhatTheFileHolds(PasswordEvent change) {
    return change.type() == PasswordChange.ADMIN_RECOVER
        && move.get(UserFields.MMF_HOLDS_DEFAULT) == Answer.YES;
  }

  /** Every change outside the Windows client is on record. */
  private boolean isComplete() {
    if (move.facts().stated(UserFields.EVENTS).isPresent()) {
      return true;
    }
    Moment reset = move.get(UserFields.LAST_RESET);
    Set<Client> clients = move.get(UserFields.CLIENTS);
    return (reset.isKnown() || reset.kind() == Moment.Kind.NEVER)
        && clients.stream().noneMatch(Client::usesMailbag);
  }

  /**
   * Each change is certainly older than a Windows sign-on, or sets what the file holds; and one of
   * both is on record, without which nothing shows what the two hold.
   */
  private boolean isOvertaken() {
    List<Moment> signOns = new ArrayList<>(inside);
    signOns.add(login);
    boolean signedOn = login.isKnown() || !inside.isEmpty();
    return (signedOn || outside.stream().anyMatch(this::setsWhatTheFileHolds))
        && outside.stream()
            .allMatch(
                change ->
                    setsWhatTheFileHolds(change)
                        || signOns.stream().anyMatch(at -> at.isCertainlyAfter(change.at())));
  }
}
