package org.moveplan.audit.drl;

/**
 * What is wrong in a rule file.
 *
 * @param code the kind of finding
 * @param file the name of the file; empty for the folder as a whole
 * @param span where in the file
 * @param message what is wrong, one line without a full stop
 * @param help what to do, one line; may be empty
 */
public record LintFinding(LintCode code, String file, Span span, String message, String help) {

  /** {@code file:line:column}. */
  public String place() {
    return file + ":" + span.line() + ":" + span.column();
  }
}
