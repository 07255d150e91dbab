package org.moveplan.replay;

/**
 * An invariant that does not hold, with places for names ({@code {user}}, {@code {from}}, {@code
 * {to}}).
 *
 * @param invariant what does not hold
 * @param message why
 * @param clientMessage what the user or the administrator would see, empty if nothing
 */
record Fault(Invariant invariant, String message, String clientMessage) {

  static final String NOT_A_VALID_USER = "This account is not a valid user of this message file.";
  static final String WRONG_PASSWORD = "The mailbox name or password is incorrect.";
  static final String FILE_NOT_FOUND = "Your message file could not be found";
  static final String MOVING_FAILED = "Moving user '{user}' failed.";
  static final String EXPORT_FAILED = "Export user Failed";
  static final String NAME_TAKEN =
      "A user already exists on the Postoffice Address List with the same user name."
          + " Change the user name assigned to this user.";

  // Written out because the generated ones take milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Fault fault
        && invariant == fault.invariant
        && message.equals(fault.message)
        && clientMessage.equals(fault.clientMessage);
  }

  @Override
  public int hashCode() {
    return (invariant.hashCode() * 31 + message.hashCode()) * 31 + clientMessage.hashCode();
  }

  static Fault silent(Invariant invariant, String message) {
    return new Fault(invariant, message, "");
  }
}
