package org.moveplan.report;

import java.io.IOException;
import java.io.OutputStream;
import org.moveplan.domain.plan.Plan;

/** The plan document as YAML, the same tree as the JSON. */
final class PlanYaml {

  private PlanYaml() {}

  static void write(Plan plan, OutputStream out) throws IOException {
    PlanTree.write(plan, YamlTree.on(out));
  }
}
