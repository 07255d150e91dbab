package org.moveplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.moveplan.domain.Method;
import org.moveplan.domain.Token;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Actor;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/**
 * The JSON Schema (2020-12) of the plan document, made from the same enumerations as the document.
 */
public final class PlanSchema {

  private static final String DIGEST = "^[0-9a-f]{64}$";

  private final JsonGenerator out;

  private PlanSchema(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Writes the schema; {@code to} stays open.
   *
   * @throws IOException if {@code to} cannot be written
   */
  public static void write(OutputStream to) throws IOException {
    JsonGenerator json = PlanJson.generator(to);
    new PlanSchema(json).document();
    json.writeRaw('\n');
    json.flush();
  }

  private void document() throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringField("title", "A plan of moveplan, format " + Plan.FORMAT);
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
    out.writeObjectFieldStart("format");
    out.writeStringField("const", Plan.FORMAT);
    out.writeEndObject();
    object(
        "tool",
        () -> {
          string("name");
          string("version");
        },
        "name",
        "version");
    object(
        "request",
        () -> {
          string("file");
          pattern("sha256", DIGEST);
        },
        "file",
        "sha256");
    string("title");
    object(
        "rulebase",
        () -> {
          pattern("sha256", DIGEST);
          count("count", 0);
        },
        "sha256",
        "count");
    object(
        "summary",
        () -> {
          for (String figure : new String[] {"users", "ready", "blocked", "steps", "waves"}) {
            count(figure, 0);
          }
        },
        "users",
        "ready",
        "blocked",
        "steps",
        "waves");
    list(
        "users",
        () -> {
          string("user");
          string("from");
          string("to");
          choice("verdict", Verdict.values());
          strings("because");
        },
        "user",
        "from",
        "to",
        "verdict",
        "because");
    list(
        "steps",
        this::step,
        "n",
        "id",
        "action",
        "postoffice",
        "wave",
        "phase",
        "instruction",
        "because",
        "after");
    list(
        "blocked",
        () -> {
          string("user");
          string("from");
          string("rule");
          string("message");
          string("remedy");
        },
        "user",
        "from",
        "rule",
        "message",
        "remedy");
    list(
        "advice",
        () -> {
          string("user");
          string("from");
          string("rule");
          string("message");
        },
        "rule",
        "message");
    list(
        "observe",
        () -> {
          string("user");
          string("from");
          string("postoffice");
          string("rule");
          string("question");
        },
        "rule",
        "question");
    list(
        "windows",
        () -> {
          count("wave", 1);
          string("start");
          string("end");
        },
        "wave",
        "start",
        "end");
    catalogue(
        "actions",
        this::action,
        "actor",
        "program",
        "menu",
        "expect",
        "otherwise",
        "undo",
        "irreversible");
    catalogue(
        "rules",
        () -> {
          string("title");
          string("article");
          string("section");
          string("severity");
          type("inferred", "boolean");
        },
        "title",
        "article",
        "section",
        "severity",
        "inferred");
    out.writeEndObject();
    end(
        "format",
        "tool",
        "request",
        "rulebase",
        "summary",
        "users",
        "steps",
        "blocked",
        "advice",
        "observe",
        "actions",
        "rules");
  }

  private void step() throws IOException {
    count("n", 1);
    string("id");
    choice("action", Action.values());
    string("user");
    string("from");
    string("postoffice");
    string("to");
    choice("method", Method.values());
    string("object");
    count("wave", 1);
    choice("phase", Phase.values());
    string("instruction");
    strings("because");
    list(
        "after",
        () -> {
          string("step");
          string("rule");
        },
        "step",
        "rule");
    object(
        "notBefore",
        () -> {
          string("step");
          count("days", 0);
        },
        "step",
        "days");
    choice("actor", Actor.values());
    string("program");
    string("menu");
  }

  private void action() throws IOException {
    choice("actor", Actor.values());
    string("program");
    string("menu");
    string("expect");
    string("otherwise");
    string("undo");
    type("irreversible", "boolean");
  }

  /** Writes the properties of an object. */
  private interface Properties {
    void write() throws IOException;
  }

  private void object(String name, Properties properties, String... required) throws IOException {
    out.writeObjectFieldStart(name);
    body(properties, required);
  }

  private void list(String name, Properties properties, String... required) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("items");
    body(properties, required);
    out.writeEndObject();
  }

  private void catalogue(String name, Properties properties, String... required)
      throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("additionalProperties");
    body(properties, required);
    out.writeEndObject();
  }

  private void body(Properties properties, String... required) throws IOException {
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
    properties.write();
    out.writeEndObject();
    end(required);
  }

  private void end(String... required) throws IOException {
    out.writeArrayFieldStart("required");
    for (String name : required) {
      out.writeString(name);
    }
    out.writeEndArray();
    out.writeBooleanField("additionalProperties", false);
    out.writeEndObject();
  }

  private void string(String name) throws IOException {
    type(name, "string");
  }

  private void type(String name, String type) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("type", type);
    out.writeEndObject();
  }

  private void pattern(String name, String pattern) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("type", "string");
    out.writeStringField("pattern", pattern);
    out.writeEndObject();
  }

  private void count(String name, int least) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("type", "integer");
    out.writeNumberField("minimum", least);
    out.writeEndObject();
  }

  private void choice(String name, Token[] tokens) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeArrayFieldStart("enum");
    for (Token token : tokens) {
      out.writeString(token.token());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void strings(String name) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("items");
    out.writeStringField("type", "string");
    out.writeEndObject();
    out.writeEndObject();
  }
}
