package org.moveplan.audit.verify;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.moveplan.audit.verify.Verification.Origin;
import org.moveplan.audit.verify.Verification.Pair;
import org.moveplan.audit.verify.Verification.Reproduction;
import org.moveplan.replay.Violation;
import org.moveplan.report.PlanJson;

/** Writes how a verification came out, for programs. */
public final class VerificationJson {

  private final JsonGenerator out;

  private VerificationJson(JsonGenerator out) {
    this.out = out;
  }

  /** Writes {@code found} and flushes; {@code out} stays open. */
  public static void write(Verification found, OutputStream out) throws IOException {
    JsonGenerator json = PlanJson.generator(out);
    new VerificationJson(json).write(found);
    json.writeRaw('\n');
    json.flush();
  }

  private void write(Verification found) throws IOException {
    out.writeStartObject();
    out.writeStringField("format", "moveplan.verification/1");
    out.writeStringField("plan", found.file());
    out.writeStringField("result", word(found.result()));
    out.writeStringField("scope", word(found.scope()));
    out.writeNumberField("steps", found.plan().steps().size());
    if (found.origin().isPresent()) {
      Origin origin = found.origin().get();
      pair("request", origin.request());
      pair("rules", origin.rules());
      pair("version", origin.version());
      out.writeBooleanField("canonical", found.canonical());
    }
    if (found.violation().isPresent()) {
      violation(found.violation().get());
    }
    if (found.reproduction().isPresent()) {
      reproduction(found.reproduction().get());
    }
    out.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void pair(String name, Pair pair) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeBooleanField("same", pair.same());
    out.writeStringField("named", pair.named());
    out.writeStringField("found", pair.found());
    out.writeEndObject();
  }

  private void violation(Violation violation) throws IOException {
    out.writeObjectFieldStart("violation");
    out.writeNumberField("step", violation.step());
    out.writeStringField("id", violation.stepId());
    out.writeStringField("invariant", violation.invariant());
    out.writeStringField("article", violation.article());
    out.writeStringField("message", violation.message());
    out.writeStringField("assumed", violation.world());
    out.writeStringField("before", violation.before());
    out.writeStringField("after", violation.after());
    out.writeStringField("onScreen", violation.clientMessage());
    out.writeEndObject();
  }

  private void reproduction(Reproduction again) throws IOException {
    out.writeObjectFieldStart("reproduction");
    out.writeBooleanField("same", again.same());
    if (!again.same()) {
      out.writeNumberField("line", again.line());
      out.writeStringField("planned", again.planned());
      out.writeStringField("found", again.found());
    }
    out.writeEndObject();
  }
}
