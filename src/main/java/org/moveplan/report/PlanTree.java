package org.moveplan.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Method;
import org.moveplan.domain.Names;
import org.moveplan.domain.TokenTable;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** Writes the plan document, field by field in the order of its contract, as JSON or as YAML. */
final class PlanTree {

  private final TreeOutput out;
  private final Set<String> namesakes;
  private final TokenTable<Phase> phases = new TokenTable<>();
  private final TokenTable<Method> methods = new TokenTable<>();
  private final TokenTable<Verdict> verdicts = new TokenTable<>();

  private PlanTree(TreeOutput out, Set<String> namesakes) {
    this.out = out;
    this.namesakes = namesakes;
  }

  static void write(Plan plan, TreeOutput out) throws IOException {
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
    out.begin();
    out.text("format", Plan.FORMAT);
    origin(plan);
    summary(plan.summary());
    users(plan.users());
    out.beginList("steps");
    for (Plan.Step step : plan.steps()) {
      step(step);
    }
    out.endList();
    blocked(plan.blocked());
    advice(plan.advice());
    observations(plan.observe());
    windows(plan.windows());
    actions(plan.actions());
    rules(plan.rules());
    out.end();
  }

  private void origin(Plan plan) throws IOException {
    out.beginObject("tool");
    out.text("name", plan.tool().name());
    out.text("version", plan.tool().version());
    out.endObject();
    out.beginObject("request");
    out.text("file", plan.request().file());
    out.text("sha256", plan.request().sha256());
    out.endObject();
    if (!plan.title().isEmpty()) {
      out.text("title", plan.title());
    }
    out.beginObject("rulebase");
    out.text("sha256", plan.rulebase().sha256());
    out.number("count", plan.rulebase().count());
    out.endObject();
  }

  private void summary(Plan.Summary summary) throws IOException {
    out.beginObject("summary");
    out.number("users", summary.users());
    out.number("ready", summary.ready());
    out.number("blocked", summary.blocked());
    out.number("steps", summary.steps());
    out.number("waves", summary.waves());
    out.endObject();
  }

  private void windows(List<Plan.Window> windows) throws IOException {
    if (windows.isEmpty()) {
      return;
    }
    out.beginList("windows");
    for (Plan.Window window : windows) {
      out.beginItem();
      out.number("wave", window.wave());
      out.text("start", window.start());
      out.text("end", window.end());
      out.endObject();
    }
    out.endList();
  }

  private void users(List<Plan.User> users) throws IOException {
    out.beginList("users");
    for (Plan.User user : users) {
      out.beginItem();
      out.text("user", user.user());
      out.word("from", user.from());
      out.word("to", user.to());
      out.word("verdict", verdicts.of(user.verdict()));
      strings("because", user.because());
      out.endObject();
    }
    out.endList();
  }

  private void step(Plan.Step step) throws IOException {
    out.beginItem();
    out.number("n", step.n());
    out.text("id", step.id());
    out.word("action", step.action().token());
    optional("user", step.user());
    if (step.user().isPresent() && namesakes.contains(Names.key(step.user().get()))) {
      out.word("from", step.from());
    }
    out.word("postoffice", step.postoffice());
    optionalWord("to", step.to());
    if (step.method().isPresent()) {
      out.word("method", methods.of(step.method().get()));
    }
    optional("object", step.object());
    out.number("wave", step.wave());
    out.word("phase", phases.of(step.phase()));
    out.text("instruction", step.instruction());
    strings("because", step.because());
    out.beginList("after");
    for (Plan.After after : step.after()) {
      out.beginItem();
      out.text("step", after.step());
      out.word("rule", after.rule());
      out.endObject();
    }
    out.endList();
    if (step.notBefore().isPresent()) {
      out.beginObject("notBefore");
      out.text("step", step.notBefore().get().step());
      out.number("days", step.notBefore().get().days());
      out.endObject();
    }
    if (!step.menu().equals(step.action().menu())) {
      out.word("menu", step.menu());
    }
    out.endObject();
  }

  private void blocked(List<Plan.Blocked> entries) throws IOException {
    out.beginList("blocked");
    for (Plan.Blocked entry : entries) {
      out.beginItem();
      out.text("user", entry.user());
      out.word("from", entry.from());
      out.word("rule", entry.rule());
      out.text("message", entry.message());
      out.text("remedy", entry.remedy());
      out.endObject();
    }
    out.endList();
  }

  private void advice(List<Plan.Advice> entries) throws IOException {
    out.beginList("advice");
    for (Plan.Advice entry : entries) {
      out.beginItem();
      optional("user", entry.user());
      optionalWord("from", entry.from());
      out.word("rule", entry.rule());
      out.text("message", entry.message());
      out.endObject();
    }
    out.endList();
  }

  private void observations(List<Plan.Observation> entries) throws IOException {
    out.beginList("observe");
    for (Plan.Observation entry : entries) {
      out.beginItem();
      optional("user", entry.user());
      optionalWord("from", entry.from());
      optionalWord("postoffice", entry.postoffice());
      out.word("rule", entry.rule());
      out.text("question", entry.question());
      out.endObject();
    }
    out.endList();
  }

  private void actions(Map<String, Action> actions) throws IOException {
    out.beginObject("actions");
    for (Map.Entry<String, Action> entry : actions.entrySet()) {
      Action action = entry.getValue();
      out.beginObject(entry.getKey());
      out.text("actor", action.actor().token());
      out.text("program", action.program());
      out.word("menu", action.menu());
      out.text("expect", action.expect());
      out.text("otherwise", action.otherwise());
      out.text("undo", action.undo());
      out.flag("irreversible", action.irreversible());
      out.endObject();
    }
    out.endObject();
  }

  private void rules(Map<String, Plan.Rule> rules) throws IOException {
    out.beginObject("rules");
    for (Map.Entry<String, Plan.Rule> entry : rules.entrySet()) {
      Plan.Rule rule = entry.getValue();
      out.beginObject(entry.getKey());
      out.text("title", rule.title());
      out.text("article", rule.article());
      out.text("section", rule.section());
      out.text("severity", rule.severity());
      out.flag("inferred", rule.inferred());
      out.endObject();
    }
    out.endObject();
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.text(name, value.get());
    }
  }

  private void optionalWord(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.word(name, value.get());
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    out.beginList(name);
    for (String value : values) {
      out.item(value);
    }
    out.endList();
  }
}
