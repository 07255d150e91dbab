package org.moveplan.request;

/**
 * One fault of a file, safe to print: control characters are escaped and passwords are masked in
 * every part of it.
 *
 * @param code the kind of fault
 * @param file the path as the user gave it, {@code -} for standard input
 * @param line the line, from 1; 0 if the fault is the file's as a whole
 * @param column the column in code points, from 1; 0 if the fault is the file's as a whole
 * @param message what is wrong, one line without a full stop
 * @param help what to do, one line; may be empty
 * @param excerpt the source line, cut to fit a terminal; may be empty
 * @param caret the place of the fault in {@code excerpt}, a character index
 */
public record Diagnostic(
    Code code,
    String file,
    int line,
    int column,
    String message,
    String help,
    String excerpt,
    int caret) {

  /** {@code file:line:column}, or the file alone. */
  String place() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
