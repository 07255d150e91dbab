package org.moveplan.audit.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Json;
import org.moveplan.report.PlanJson;

/** Writes for programs what differs between two plans. */
public final class DiffJson {

  private final JsonGenerator out;

  private DiffJson(JsonGenerator out) {
    this.out = out;
  }

  /** Writes {@code diff} and flushes; {@code out} stays open. */
  public static void write(PlanDiff diff, OutputStream out) throws IOException {
    JsonGenerator json = PlanJson.generator(out);
    new DiffJson(json).write(diff);
    json.writeRaw('\n');
    json.flush();
  }

  private void write(PlanDiff diff) throws IOException {
    out.writeStartObject();
    out.writeStringField("format", "moveplan.diff/1");
    out.writeBooleanField("same", diff.isEmpty());
    out.writeArrayFieldStart("causes");
    for (PlanDiff.Cause cause : PlanDiff.Cause.values()) {
      if (diff.causes().contains(cause)) {
        out.writeString(cause.token());
      }
    }
    out.writeEndArray();
    out.writeArrayFieldStart("users");
    for (PlanDiff.UserChange user : diff.users()) {
      object("user", user.user(), "from", user.from(), "to", user.to());
      both(user.before(), user.after());
    }
    out.writeEndArray();
    steps("added", diff.added());
    steps("removed", diff.removed());
    out.writeArrayFieldStart("moved");
    for (PlanDiff.Moved step : diff.moved()) {
      object("id", step.id());
      out.writeNumberField("before", step.before());
      out.writeNumberField("after", step.after());
      out.writeStringField("behind", step.behind());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("changed");
    for (PlanDiff.Changed step : diff.changed()) {
      object("id", step.id(), "field", step.field());
      both(step.before(), step.after());
    }
    out.writeEndArray();
    out.writeArrayFieldStart("remarks");
    for (PlanDiff.Remark remark : diff.remarks()) {
      object(
          "kind",
          remark.kind(),
          "rule",
          remark.rule(),
          "about",
          remark.about(),
          "text",
          remark.text());
      out.writeBooleanField("added", remark.added());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** Begins an object with names and values in turn. */
  private void object(String... pairs) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < pairs.length; i += 2) {
      out.writeStringField(pairs[i], pairs[i + 1]);
    }
  }

  private void both(String before, String after) throws IOException {
    out.writeStringField("before", before);
    out.writeStringField("after", after);
    out.writeEndObject();
  }

  private void steps(String name, List<Plan.Step> steps) throws IOException {
    out.writeArrayFieldStart(name);
    for (Plan.Step step : steps) {
      object("id", step.id());
      out.writeNumberField("n", step.n());
      Json.strings(out, "because", step.because());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
