package org.moveplan.domain;

/**
 * One requested move of a user.
 *
 * @param facts what the request says of the user, over {@link UserFields}
 */
public record Move(Facts facts) {

  /** The value of {@code field}. */
  public <T> T get(Field<T> field) {
    return facts.get(field);
  }

  /** Mailbox name, as written. */
  public String user() {
    return get(UserFields.USER);
  }

  /** Source postoffice, as written. */
  public String from() {
    return get(UserFields.FROM);
  }

  /** Destination postoffice, as written. */
  public String to() {
    return get(UserFields.TO);
  }

  /** Full name, empty if it is not known. */
  public String fullName() {
    return get(UserFields.FULL_NAME);
  }

  // Written out because the generated ones take milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Move move && facts.equals(move.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }
}
