package org.moveplan.replay;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one postoffice has of one user.
 *
 * @param account the account, if there is one
 * @param place where the account says that its message file is
 * @param file the message file, if it is there
 * @param reset whether a step of the plan recovered the account's password
 * @param sessions how the user is signed on here
 */
record Site(
    Optional<Account> account,
    Place place,
    Optional<MessageFile> file,
    boolean reset,
    Set<Session> sessions) {

  /** A postoffice that has nothing of the user. */
  static final Site EMPTY =
      new Site(Optional.empty(), Place.NONE, Optional.empty(), false, Set.of());

  static Site of(Account account, Place place, Optional<MessageFile> file) {
    return new Site(Optional.of(account), place, file, false, Set.of());
  }

  boolean hasAccount() {
    return account.isPresent();
  }

  boolean signedOn() {
    return !sessions.isEmpty();
  }

  /** Whether MOVEUSER.EXE finds the message file where it looks for it (Q113166). */
  boolean hasFileOnServer() {
    return place == Place.SERVER && file.isPresent();
  }

  boolean inStep() {
    return account.isPresent() && file.isPresent() && file.get().isInStepWith(account.get());
  }

  boolean passwordsAgree() {
    return account.isPresent() && file.isPresent() && file.get().passwordAgrees(account.get());
  }

  /** ADMIN.EXE recovers the password: the account changes, the message file does not (Q168606). */
  Site recovered(Password defaultPassword) {
    return withPassword(defaultPassword).withReset(true);
  }

  /** A client without a message file changes the password: only the account changes (Q96718). */
  Site withPassword(Password password) {
    return new Site(account.map(a -> a.with(password)), place, file, reset, sessions);
  }

  Site withReset(boolean changed) {
    return new Site(account, place, file, changed, sessions);
  }

  Site withFile(Place where, Optional<MessageFile> changed) {
    return new Site(account, where, changed, reset, sessions);
  }

  Site signedOn(Session session) {
    EnumSet<Session> more = EnumSet.of(session);
    more.addAll(sessions);
    return new Site(account, place, file, reset, Set.copyOf(more));
  }

  /** The user leaves; what is to be confirmed stays open. */
  Site signedOut() {
    Set<Session> left =
        sessions.contains(Session.UNCONFIRMED) ? Set.of(Session.UNCONFIRMED) : Set.of();
    return new Site(account, place, file, reset, left);
  }

  /** Nobody is at work here. */
  Site idle() {
    return new Site(account, place, file, reset, Set.of());
  }

  /** Somebody made sure that the user is not working, where the request was silent. */
  Site confirmed() {
    if (!sessions.contains(Session.UNCONFIRMED)) {
      return this;
    }
    EnumSet<Session> left = EnumSet.copyOf(sessions);
    left.remove(Session.UNCONFIRMED);
    return new Site(account, place, file, reset, Set.copyOf(left));
  }

  /**
   * What a move by MOVEUSER.EXE makes of this account elsewhere: a new hexid, the message file as
   * it is (Q128824, Q125255), the password or nothing that could be typed (Q101754).
   */
  Site copied(int hexid, boolean keepsPassword) {
    return new Site(
        account.map(a -> new Account(hexid, keepsPassword ? a.password() : Password.LOST)),
        place,
        file,
        reset && keepsPassword,
        Set.of());
  }
}
