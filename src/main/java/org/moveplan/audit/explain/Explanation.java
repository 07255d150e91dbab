package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.moveplan.report.Sheet;

/** An answer to a question about a plan. */
public sealed interface Explanation permits UserStory, StepStory, OrderStory {

  /** Tells people. */
  void tell(Sheet sheet) throws IOException;

  /** Writes one JSON object for programs. */
  void write(JsonGenerator out) throws IOException;
}
