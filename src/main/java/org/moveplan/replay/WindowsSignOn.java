package org.moveplan.replay;

import java.util.Optional;

/**
 * How a sign-on with the Windows client ends (Q125255).
 *
 * @param end what the user sees
 * @param site the postoffice afterwards
 */
record WindowsSignOn(End end, Site site) {

  /** What the user sees. */
  enum End {
    OPENED,
    NO_ACCOUNT,
    WRONG_PASSWORD,
    NO_FILE,
    NOT_A_VALID_USER
  }

  /**
   * The user signs on with the password that he was given.
   *
   * @param created where a message file is kept that the client makes because there was none yet
   */
  static WindowsSignOn at(Site site, Place created) {
    if (site.account().isEmpty()) {
      return new WindowsSignOn(End.NO_ACCOUNT, site);
    }
    Account account = site.account().get();
    if (account.password() == Password.LOST) {
      return new WindowsSignOn(End.WRONG_PASSWORD, site);
    }
    if (site.place() == Place.NONE) {
      return opened(site, created, account);
    }
    if (site.file().isEmpty()) {
      return new WindowsSignOn(End.NO_FILE, site);
    }
    MessageFile file = site.file().get();
    return file.hexidAgrees(account) || file.passwordAgrees(account)
        ? opened(site, site.place(), account)
        : new WindowsSignOn(End.NOT_A_VALID_USER, site);
  }

  private static WindowsSignOn opened(Site site, Place place, Account account) {
    MessageFile inStep = new MessageFile(account.hexid(), account.password());
    return new WindowsSignOn(
        End.OPENED, site.withFile(place, Optional.of(inStep)).signedOn(Session.WINDOWS));
  }
}
