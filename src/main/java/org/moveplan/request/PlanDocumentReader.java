package org.moveplan.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** Reads a whole plan document. */
final class PlanDocumentReader {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private static final Keys TOP =
      Keys.of(
              "the plan",
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
              "rules")
          .or("title", "windows");
  private static final Keys TOOL = Keys.of("'tool'", "name", "version");
  private static final Keys REQUEST = Keys.of("'request'", "file", "sha256");
  private static final Keys RULEBASE = Keys.of("'rulebase'", "sha256", "count");
  private static final Keys SUMMARY =
      Keys.of("'summary'", "users", "ready", "blocked", "steps", "waves");
  private static final Keys USER = Keys.of("a user", "user", "from", "to", "verdict", "because");
  private static final Keys BLOCKED =
      Keys.of("an entry of 'blocked'", "user", "from", "rule", "message", "remedy");
  private static final Keys ADVICE =
      Keys.of("an entry of 'advice'", "rule", "message").or("user", "from");
  private static final Keys OBSERVE =
      Keys.of("an entry of 'observe'", "rule", "question").or("user", "from", "postoffice");
  private static final Keys WINDOW = Keys.of("a window", "wave", "start", "end");

  private final TreeReader tree;
  private final Citations citations;
  private final PlanStepReader steps;
  private final ActionsReader actions;
  private final RulesReader rules;
  private Plan.Tool tool = new Plan.Tool("", "");
  private Plan.RequestId request = new Plan.RequestId("", "");
  private String title = "";
  private Plan.Rulebase rulebase = new Plan.Rulebase("", 0);
  private Plan.Summary summary = new Plan.Summary(0, 0, 0, 0, 0);
  private final List<Plan.User> users = new ArrayList<>();
  private final List<Plan.Blocked> blocked = new ArrayList<>();
  private final List<Plan.Advice> advice = new ArrayList<>();
  private final List<Plan.Observation> observe = new ArrayList<>();
  private final List<Plan.Window> windows = new ArrayList<>();

  PlanDocumentReader(TreeReader tree) {
    this.tree = tree;
    this.citations = new Citations(tree);
    this.steps = new PlanStepReader(tree, citations);
    this.actions = new ActionsReader(tree);
    this.rules = new RulesReader(tree);
  }

  /** Reads the document; the plan means something only if no fault was recorded. */
  Plan read() throws Halt {
    tree.mapping(TOP, this::part);
    citations.check(rules.ids());
    List<Plan.Step> placed = steps.of(users);
    actions.check(steps);
    return new Plan(
        tool,
        request,
        title,
        rulebase,
        summary,
        users,
        placed,
        blocked,
        advice,
        observe,
        windows,
        actions.read(),
        rules.read());
  }

  private void part(String key) throws Halt {
    switch (key) {
      case "format" -> format();
      case "tool" -> tool();
      case "request" -> request();
      case "title" -> title = tree.text(key);
      case "rulebase" -> rulebase();
      case "summary" -> summary();
      case "users" -> tree.list(key, this::user);
      case "steps" -> tree.list(key, steps::step);
      case "blocked" -> tree.list(key, this::blocked);
      case "advice" -> tree.list(key, this::advice);
      case "observe" -> tree.list(key, this::observation);
      case "windows" -> tree.list(key, this::window);
      case "actions" -> actions.catalogue();
      case "rules" -> rules.catalogue();
      default -> throw new IllegalStateException("No part " + key);
    }
  }

  private void format() throws Halt {
    int before = tree.faults().size();
    String format = tree.text("format");
    if (!format.equals(Plan.FORMAT) && tree.faults().size() == before) {
      tree.fault(
          Code.UNKNOWN_FORMAT,
          tree.at(),
          "'format' cannot be " + Messages.quoted(format),
          "this program reads plans of " + Plan.FORMAT);
    }
  }

  private void tool() throws Halt {
    String[] found = {"", ""};
    tree.mapping(TOOL, key -> found[key.equals("name") ? 0 : 1] = tree.name(key));
    tool = new Plan.Tool(found[0], found[1]);
  }

  private void request() throws Halt {
    String[] found = {"", ""};
    tree.mapping(
        REQUEST,
        key -> {
          if (key.equals("file")) {
            found[0] = tree.name(key);
          } else {
            found[1] = digest();
          }
        });
    request = new Plan.RequestId(found[0], found[1]);
  }

  private String digest() throws Halt {
    int before = tree.faults().size();
    String text = tree.text("sha256");
    if (tree.faults().size() == before && !DIGEST.matcher(text).matches()) {
      String message = "'sha256' cannot be " + Messages.quoted(text);
      tree.fault(Code.ILLEGAL_VALUE, tree.at(), message, "a digest has 64 digits 0-9 and a-f");
    }
    return text;
  }

  private void rulebase() throws Halt {
    String[] digest = {""};
    int[] count = {0};
    tree.mapping(
        RULEBASE,
        key -> {
          if (key.equals("count")) {
            count[0] = tree.number(key, 0);
          } else {
            digest[0] = digest();
          }
        });
    rulebase = new Plan.Rulebase(digest[0], count[0]);
  }

  private void summary() throws Halt {
    int[] figures = new int[SUMMARY.all().size()];
    tree.mapping(SUMMARY, key -> figures[SUMMARY.all().indexOf(key)] = tree.number(key, 0));
    summary = new Plan.Summary(figures[0], figures[1], figures[2], figures[3], figures[4]);
  }

  private void window() throws Halt {
    int[] wave = {1};
    Texts texts = new Texts();
    tree.mapping(
        WINDOW,
        key -> {
          if (key.equals("wave")) {
            wave[0] = tree.number(key, 1);
          } else {
            texts.put(key, tree.name(key));
          }
        });
    windows.add(new Plan.Window(wave[0], texts.get("start"), texts.get("end")));
  }

  private void user() throws Halt {
    Texts texts = new Texts();
    List<Verdict> verdict = new ArrayList<>();
    List<String> because = new ArrayList<>();
    tree.mapping(
        USER,
        key -> {
          switch (key) {
            case "verdict" -> tree.choice(key, VERDICTS).ifPresent(verdict::add);
            case "because" -> because.addAll(citations.rules(key));
            default -> texts.put(key, tree.name(key));
          }
        });
    users.add(
        new Plan.User(
            texts.get("user"),
            texts.get("from"),
            texts.get("to"),
            verdict.isEmpty() ? Verdict.BLOCKED : verdict.get(0),
            because));
  }

  private void blocked() throws Halt {
    Texts texts = texts(BLOCKED);
    blocked.add(
        new Plan.Blocked(
            texts.get("user"),
            texts.get("from"),
            texts.get("rule"),
            texts.get("message"),
            texts.get("remedy")));
  }

  private void advice() throws Halt {
    Texts texts = texts(ADVICE);
    advice.add(
        new Plan.Advice(
            texts.find("user"), texts.find("from"), texts.get("rule"), texts.get("message")));
  }

  private void observation() throws Halt {
    Texts texts = texts(OBSERVE);
    observe.add(
        new Plan.Observation(
            texts.find("user"),
            texts.find("from"),
            texts.find("postoffice"),
            texts.get("rule"),
            texts.get("question")));
  }

  private Texts texts(Keys keys) throws Halt {
    Texts texts = new Texts();
    tree.mapping(
        keys, key -> texts.put(key, key.equals("rule") ? citations.rule(key) : tree.name(key)));
    return texts;
  }
}
