package org.moveplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Actor;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/**
 * The JSON Schema (2020-12) of the plan document, made from the same enumerations as the document.
 * Properties with a question mark may be left out.
 */
public final class PlanSchema {

  private static final String DIGEST = "^[0-9a-f]{64}$";

  private final SchemaWriter schema;

  private PlanSchema(SchemaWriter schema) {
    this.schema = schema;
  }

  /**
   * Writes the schema; {@code to} stays open.
   *
   * @throws IOException if {@code to} cannot be written
   */
  public static void write(OutputStream to) throws IOException {
    JsonGenerator json = PlanJson.generator(to);
    SchemaWriter schema = new SchemaWriter(json);
    schema.document("A plan of moveplan, format " + Plan.FORMAT, new PlanSchema(schema)::plan);
    json.writeRaw('\n');
    json.flush();
  }

  private void plan() throws IOException {
    schema.constant("format", Plan.FORMAT);
    schema.object("tool", () -> strings("name", "version"));
    schema.object("request", this::request);
    schema.string("title?");
    schema.object("rulebase", this::rulebase);
    schema.object("summary", this::summary);
    schema.list("users", this::user);
    schema.list("steps", this::step);
    schema.list("blocked", () -> strings("user", "from", "rule", "message", "remedy"));
    schema.list("advice", () -> strings("user?", "from?", "rule", "message"));
    schema.list("observe", () -> strings("user?", "from?", "postoffice?", "rule", "question"));
    schema.list("windows?", this::window);
    schema.catalogue("actions", this::action);
    schema.catalogue("rules", this::rule);
  }

  private void strings(String... names) throws IOException {
    for (String name : names) {
      schema.string(name);
    }
  }

  private void request() throws IOException {
    schema.string("file");
    schema.pattern("sha256", DIGEST);
  }

  private void rulebase() throws IOException {
    schema.pattern("sha256", DIGEST);
    schema.count("count", 0);
  }

  private void summary() throws IOException {
    for (String figure : List.of("users", "ready", "blocked", "steps", "waves")) {
      schema.count(figure, 0);
    }
  }

  private void user() throws IOException {
    strings("user", "from", "to");
    schema.choice("verdict", Verdict.values());
    schema.strings("because");
  }

  private void step() throws IOException {
    schema.count("n", 1);
    schema.string("id");
    schema.choice("action", Action.values());
    strings("user?", "from?", "postoffice", "to?");
    schema.choice("method?", Method.values());
    schema.string("object?");
    schema.count("wave", 1);
    schema.choice("phase", Phase.values());
    schema.string("instruction");
    schema.strings("because");
    schema.list("after", () -> strings("step", "rule"));
    schema.object("notBefore?", this::waiting);
    schema.choice("actor?", Actor.values());
    strings("program?", "menu?");
  }

  private void waiting() throws IOException {
    schema.string("step");
    schema.count("days", 0);
  }

  private void window() throws IOException {
    schema.count("wave", 1);
    strings("start", "end");
  }

  private void action() throws IOException {
    schema.choice("actor", Actor.values());
    strings("program", "menu", "expect", "otherwise", "undo");
    schema.flag("irreversible");
  }

  private void rule() throws IOException {
    strings("title", "article", "section", "severity");
    schema.flag("inferred");
  }
}
