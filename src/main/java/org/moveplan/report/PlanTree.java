package org.moveplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Names;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** Writes the plan document, field by field in the order of its contract, as JSON or as YAML. */
final class PlanTree {

  private final JsonGenerator out;
  private final Set<String> namesakes;

  private PlanTree(JsonGenerator out, Set<String> namesakes) {
    this.out = out;
    this.namesakes = namesakes;
  }

  static void write(Plan plan, JsonGenerator out) throws IOException {
    new PlanTree(out, namesakes(plan.users())).plan(plan);
  }

  /** Mailbox names that leave several postoffices: their steps have to say which. */
  private static Set<String> namesakes(List<Plan.User> users) {
    Map<String, String> sources = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Plan.User user : users) {
      String name = Names.key(user.user());
      String from = Names.key(user.from());
      if (!from.equals(sources.getOrDefault(name, from))) {
        several.add(name);
      }
      sources.put(name, from);
    }
    return several;
  }

  private void plan(Plan plan) throws IOException {
    out.writeStartObject();
    out.writeStringField("format", Plan.FORMAT);
    origin(plan);
    summary(plan.summary());
    users(plan.users());
    out.writeArrayFieldStart("steps");
    for (Plan.Step step : plan.steps()) {
      step(step);
    }
    out.writeEndArray();
    blocked(plan.blocked());
    advice(plan.advice());
    observations(plan.observe());
    windows(plan.windows());
    actions(plan.actions());
    rules(plan.rules());
    out.writeEndObject();
  }

  private void origin(Plan plan) throws IOException {
    out.writeObjectFieldStart("tool");
    out.writeStringField("name", plan.tool().name());
    out.writeStringField("version", plan.tool().version());
    out.writeEndObject();
    out.writeObjectFieldStart("request");
    out.writeStringField("file", plan.request().file());
    out.writeStringField("sha256", plan.request().sha256());
    out.writeEndObject();
    if (!plan.title().isEmpty()) {
      out.writeStringField("title", plan.title());
    }
    out.writeObjectFieldStart("rulebase");
    out.writeStringField("sha256", plan.rulebase().sha256());
    out.writeNumberField("count", plan.rulebase().count());
    out.writeEndObject();
  }

  private void summary(Plan.Summary summary) throws IOException {
    out.writeObjectFieldStart("summary");
    out.writeNumberField("users", summary.users());
    out.writeNumberField("ready", summary.ready());
    out.writeNumberField("blocked", summary.blocked());
    out.writeNumberField("steps", summary.steps());
    out.writeNumberField("waves", summary.waves());
    out.writeEndObject();
  }

  private void windows(List<Plan.Window> windows) throws IOException {
    if (windows.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("windows");
    for (Plan.Window window : windows) {
      out.writeStartObject();
      out.writeNumberField("wave", window.wave());
      out.writeStringField("start", window.start());
      out.writeStringField("end", window.end());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void users(List<Plan.User> users) throws IOException {
    out.writeArrayFieldStart("users");
    for (Plan.User user : users) {
      out.writeStartObject();
      out.writeStringField("user", user.user());
      out.writeStringField("from", user.from());
      out.writeStringField("to", user.to());
      out.writeStringField("verdict", user.verdict().token());
      strings("because", user.because());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void step(Plan.Step step) throws IOException {
    out.writeStartObject();
    out.writeNumberField("n", step.n());
    out.writeStringField("id", step.id());
    out.writeStringField("action", step.action().token());
    optional("user", step.user());
    if (step.user().isPresent() && namesakes.contains(Names.key(step.user().get()))) {
      out.writeStringField("from", step.from());
    }
    out.writeStringField("postoffice", step.postoffice());
    optional("to", step.to());
    if (step.method().isPresent()) {
      out.writeStringField("method", step.method().get().token());
    }
    optional("object", step.object());
    out.writeNumberField("wave", step.wave());
    out.writeStringField("phase", step.phase().token());
    out.writeStringField("instruction", step.instruction());
    strings("because", step.because());
    out.writeArrayFieldStart("after");
    for (Plan.After after : step.after()) {
      out.writeStartObject();
      out.writeStringField("step", after.step());
      out.writeStringField("rule", after.rule());
      out.writeEndObject();
    }
    out.writeEndArray();
    if (step.notBefore().isPresent()) {
      out.writeObjectFieldStart("notBefore");
      out.writeStringField("step", step.notBefore().get().step());
      out.writeNumberField("days", step.notBefore().get().days());
      out.writeEndObject();
    }
    if (!step.menu().equals(step.action().menu())) {
      out.writeStringField("menu", step.menu());
    }
    out.writeEndObject();
  }

  private void blocked(List<Plan.Blocked> entries) throws IOException {
    out.writeArrayFieldStart("blocked");
    for (Plan.Blocked entry : entries) {
      out.writeStartObject();
      out.writeStringField("user", entry.user());
      out.writeStringField("from", entry.from());
      out.writeStringField("rule", entry.rule());
      out.writeStringField("message", entry.message());
      out.writeStringField("remedy", entry.remedy());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void advice(List<Plan.Advice> entries) throws IOException {
    out.writeArrayFieldStart("advice");
    for (Plan.Advice entry : entries) {
      out.writeStartObject();
      optional("user", entry.user());
      optional("from", entry.from());
      out.writeStringField("rule", entry.rule());
      out.writeStringField("message", entry.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void observations(List<Plan.Observation> entries) throws IOException {
    out.writeArrayFieldStart("observe");
    for (Plan.Observation entry : entries) {
      out.writeStartObject();
      optional("user", entry.user());
      optional("from", entry.from());
      optional("postoffice", entry.postoffice());
      out.writeStringField("rule", entry.rule());
      out.writeStringField("question", entry.question());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void actions(Map<String, Action> actions) throws IOException {
    out.writeObjectFieldStart("actions");
    for (Map.Entry<String, Action> entry : actions.entrySet()) {
      Action action = entry.getValue();
      out.writeObjectFieldStart(entry.getKey());
      out.writeStringField("actor", action.actor().token());
      out.writeStringField("program", action.program());
      out.writeStringField("menu", action.menu());
      out.writeStringField("expect", action.expect());
      out.writeStringField("otherwise", action.otherwise());
      out.writeStringField("undo", action.undo());
      out.writeBooleanField("irreversible", action.irreversible());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void rules(Map<String, Plan.Rule> rules) throws IOException {
    out.writeObjectFieldStart("rules");
    for (Map.Entry<String, Plan.Rule> entry : rules.entrySet()) {
      Plan.Rule rule = entry.getValue();
      out.writeObjectFieldStart(entry.getKey());
      out.writeStringField("title", rule.title());
      out.writeStringField("article", rule.article());
      out.writeStringField("section", rule.section());
      out.writeStringField("severity", rule.severity());
      out.writeBooleanField("inferred", rule.inferred());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
