package org.moveplan.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.moveplan.domain.plan.Plan;

/**
 * The plan document as YAML, the same tree as the JSON. Every string is quoted, so that names such
 * as {@code no} and {@code 007} are names for every YAML reader.
 */
final class PlanYaml {

  private PlanYaml() {}

  static void write(Plan plan, OutputStream out) throws IOException {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    JsonGenerator yaml = factory.createGenerator(out, JsonEncoding.UTF8);
    yaml.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    PlanTree.write(plan, yaml);
    yaml.close();
    out.flush();
  }
}
