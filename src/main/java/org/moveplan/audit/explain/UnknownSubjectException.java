package org.moveplan.audit.explain;

/** A question is about somebody or something that is not there. */
public final class UnknownSubjectException extends Exception {

  private static final long serialVersionUID = 1;

  private final String help;

  UnknownSubjectException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** What was probably meant, or what to do; may be empty. */
  public String help() {
    return help;
  }
}
