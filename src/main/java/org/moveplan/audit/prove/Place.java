package org.moveplan.audit.prove;

/** Whose field an axis varies, in a request of one user. */
enum Place {
  USER(""),
  SOURCE("source's "),
  DESTINATION("destination's "),
  POLICY("policy."),
  TOOLS("tools.");

  private final String shown;

  Place(String shown) {
    this.shown = shown;
  }

  /** What stands before the name of a field, so that one knows whose it is. */
  String shown() {
    return shown;
  }
}
