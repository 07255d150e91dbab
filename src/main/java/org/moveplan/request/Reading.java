package org.moveplan.request;

import java.util.List;
import org.moveplan.domain.Request;

/** What came of reading a file. */
public sealed interface Reading {

  /** The file is a well-formed request. */
  record Valid(Request request) implements Reading {}

  /**
   * The file is not a request.
   *
   * @param diagnostics every fault found, at least one, by position
   */
  record Invalid(List<Diagnostic> diagnostics) implements Reading {
    public Invalid {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
