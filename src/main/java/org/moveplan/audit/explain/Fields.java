package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Json;

/** Writes what several explanations have in them. */
final class Fields {

  private final JsonGenerator out;
  private final Plan plan;

  Fields(JsonGenerator out, Plan plan) {
    this.out = out;
    this.plan = plan;
  }

  void strings(String name, Collection<String> values) throws IOException {
    Json.strings(out, name, values);
  }

  void rule(String name, String id) throws IOException {
    out.writeObjectFieldStart(name);
    ruleFields(id);
    out.writeEndObject();
  }

  void ruleFields(String id) throws IOException {
    out.writeStringField("id", id);
    Plan.Rule rule = plan.rules().get(id);
    if (rule != null) {
      out.writeStringField("title", rule.title());
      out.writeStringField("article", rule.article());
      out.writeStringField("section", rule.section());
      out.writeStringField("severity", rule.severity());
      out.writeBooleanField("inferred", rule.inferred());
    }
  }

  void step(Plan.Step step) throws IOException {
    out.writeNumberField("n", step.n());
    out.writeStringField("id", step.id());
    out.writeStringField("instruction", step.instruction());
  }

  void change(Change change) throws IOException {
    out.writeStartObject();
    out.writeStringField("of", change.place());
    out.writeStringField("field", change.field());
    out.writeStringField("value", change.value());
    out.writeStringField("instead", change.now());
    out.writeEndObject();
  }

  void search(int tried, boolean whole) throws IOException {
    out.writeNumberField("planned", tried);
    out.writeBooleanField("exhausted", whole);
  }
}
