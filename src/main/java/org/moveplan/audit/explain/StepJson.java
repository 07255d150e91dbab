package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.moveplan.domain.plan.Plan;

/** Writes for programs why a step is there. */
final class StepJson {

  private final StepStory told;
  private final JsonGenerator out;
  private final Fields fields;

  StepJson(StepStory told, JsonGenerator out) {
    this.told = told;
    this.out = out;
    this.fields = new Fields(out, told.plan());
  }

  void write() throws IOException {
    out.writeStartObject();
    fields.step(told.step());
    out.writeStringField("phase", told.step().phase().token());
    out.writeNumberField("wave", told.step().wave());
    out.writeArrayFieldStart("because");
    for (String rule : told.step().because()) {
      out.writeStartObject();
      fields.ruleFields(rule);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField("earliest", told.earliest());
    out.writeNumberField("latest", told.latest());
    precedences("after", told.step().after());
    precedences("before", told.before());
    out.writeObjectFieldStart("vanishing");
    fields.search(told.tried(), told.whole());
    out.writeArrayFieldStart("ways");
    for (Change change : told.vanishing()) {
      fields.change(change);
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void precedences(String name, List<Plan.After> all) throws IOException {
    out.writeArrayFieldStart(name);
    for (Plan.After each : all) {
      out.writeStartObject();
      out.writeStringField("step", each.step());
      fields.rule("rule", each.rule());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
