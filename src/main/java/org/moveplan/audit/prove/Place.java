package org.moveplan.audit.prove;

/** Whose field an axis varies, in a request of one user. */
enum Place {
  USER(""),
  SOURCE(Draft.SOURCE + "."),
  DESTINATION(Draft.DESTINATION + "."),
  POLICY("policy."),
  TOOLS("tools.");

  private final String prefix;

  Place(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the name of such a field. */
  String prefix() {
    return prefix;
  }
}
