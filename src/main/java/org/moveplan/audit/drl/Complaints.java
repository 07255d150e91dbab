package org.moveplan.audit.drl;

import java.util.Collection;
import java.util.function.Consumer;
import org.moveplan.request.Spelling;

/** What is wrong with a rule, told to somebody who collects it. */
final class Complaints {

  private final String file;
  private final Consumer<LintFinding> findings;
  private boolean any;

  Complaints(String file, Consumer<LintFinding> findings) {
    this.file = file;
    this.findings = findings;
  }

  void add(LintCode code, Span span, String message, String help) {
    any = true;
    findings.accept(new LintFinding(code, file, span, message, help));
  }

  /** With the question whether one of {@code words} was meant. */
  void misspelt(LintCode code, Span span, String message, String word, Collection<String> words) {
    add(
        code,
        span,
        message,
        Spelling.nearest(word, words).map(near -> "did you mean " + near + "?").orElse(""));
  }

  boolean any() {
    return any;
  }
}
