package org.moveplan.request;

import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.StepList;

/** What came of reading a file that should hold a plan. */
public sealed interface PlanReading {

  /**
   * The file is a plan document.
   *
   * @param text the file's text, without a byte order mark
   * @param json whether it is JSON; YAML otherwise
   */
  record Document(Plan plan, String text, boolean json) implements PlanReading {}

  /** The file is a list of steps that somebody wrote by hand. */
  record Steps(StepList list) implements PlanReading {}

  /**
   * The file is neither.
   *
   * @param diagnostics every fault found, at least one, by position
   */
  record Invalid(List<Diagnostic> diagnostics) implements PlanReading {
    public Invalid {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
