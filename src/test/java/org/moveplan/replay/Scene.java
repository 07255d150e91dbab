package org.moveplan.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Method;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.WindowFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.testing.ChangedStep;

/**
 * A request and a plan for it, written by hand. A step is written {@code [user:]action@PO}, then in
 * any order a method, {@code of OBJECT}, {@code wave N} and {@code wait N ID}; the user is jdoe
 * unless another is named, and a postoffice's step starts with {@code @}.
 */
final class Scene {

  private final List<Facts> users = new ArrayList<>();
  private final Map<String, Facts> postoffices = new TreeMap<>();
  private final List<String> script = new ArrayList<>();
  private final List<String> blocked = new ArrayList<>();
  private final List<Plan.Window> windows = new ArrayList<>();
  private Facts policy = Facts.none(PolicyFields.ALL);
  private Facts tools = Facts.none(ToolFields.ALL);

  static Scene empty() {
    return new Scene();
  }

  /** A maintenance window that the policy names, of a day each. */
  Scene open(String... days) {
    FieldType.When time = new FieldType.When(false, false);
    List<Facts> entries = new ArrayList<>();
    for (String day : days) {
      Moment moment = time.parse(day).orElseThrow();
      entries.add(
          Facts.of(WindowFields.ALL)
              .set(WindowFields.START, moment)
              .set(WindowFields.END, moment)
              .set(WindowFields.MOVES, 1)
              .build());
    }
    policy = policy.with(PolicyFields.WINDOWS, entries);
    return this;
  }

  /** The plan takes a window of a day for a wave. */
  Scene takes(int wave, String day) {
    windows.add(new Plan.Window(wave, day, day));
    return this;
  }

  /** One user, jdoe, from PO1 to PO2. */
  static Scene jdoe() {
    return new Scene().user("jdoe", "PO1", "PO2");
  }

  Scene user(String name, String from, String to) {
    users.add(
        Facts.of(UserFields.ALL)
            .set(UserFields.USER, name)
            .set(UserFields.FROM, from)
            .set(UserFields.TO, to)
            .build());
    postoffices.putIfAbsent(from, Facts.none(PostofficeFields.ALL));
    postoffices.putIfAbsent(to, Facts.none(PostofficeFields.ALL));
    return this;
  }

  /** A fact of the user named last. */
  <T> Scene with(Field<T> field, T value) {
    users.set(users.size() - 1, users.get(users.size() - 1).with(field, value));
    return this;
  }

  <T> Scene at(String postoffice, Field<T> field, T value) {
    postoffices.computeIfPresent(postoffice, (name, facts) -> facts.with(field, value));
    return this;
  }

  /** A postoffice that nobody leaves or reaches. */
  Scene postoffice(String name) {
    postoffices.putIfAbsent(name, Facts.none(PostofficeFields.ALL));
    return this;
  }

  <T> Scene policy(Field<T> field, T value) {
    policy = policy.with(field, value);
    return this;
  }

  <T> Scene tools(Field<T> field, T value) {
    tools = tools.with(field, value);
    return this;
  }

  Scene blocked(String user) {
    blocked.add(user);
    return this;
  }

  Scene steps(String... steps) {
    script.addAll(List.of(steps));
    return this;
  }

  List<String> script() {
    return List.copyOf(script);
  }

  /** This scene with other steps. */
  Scene rewritten(List<String> steps) {
    Scene copy = new Scene();
    copy.users.addAll(users);
    copy.postoffices.putAll(postoffices);
    copy.blocked.addAll(blocked);
    copy.policy = policy;
    copy.tools = tools;
    copy.script.addAll(steps);
    return copy;
  }

  Scene without(String step) {
    List<String> rest = new ArrayList<>(script);
    if (!rest.remove(step)) {
      throw new IllegalArgumentException("no step " + step);
    }
    return rewritten(rest);
  }

  Scene without(int step) {
    List<String> rest = new ArrayList<>(script);
    rest.remove(step);
    return rewritten(rest);
  }

  Scene exchanged(String one, String other) {
    return rewritten(
        script.stream()
            .map(step -> step.equals(one) ? other : step.equals(other) ? one : step)
            .toList());
  }

  Scene replaced(String one, String other) {
    return rewritten(script.stream().map(step -> step.equals(one) ? other : step).toList());
  }

  Optional<Violation> replay() {
    return Replay.check(request(), plan());
  }

  /** The violation that is expected. */
  Violation refused() {
    return replay().orElseThrow(() -> new AssertionError("accepted: " + script));
  }

  Request request() {
    TreeMap<String, Postoffice> declared = new TreeMap<>();
    postoffices.forEach(
        (name, facts) -> declared.put(Names.key(name), new Postoffice(name, true, facts)));
    List<Move> moves = users.stream().map(Move::new).toList();
    return new Request(new Request.Source("-", ""), "", policy, tools, declared, moves);
  }

  Plan plan() {
    List<Plan.User> rows = new ArrayList<>();
    List<Plan.Blocked> reasons = new ArrayList<>();
    for (Move move : request().moves()) {
      boolean isBlocked = blocked.contains(move.user());
      Verdict verdict = isBlocked ? Verdict.BLOCKED : Verdict.READY_WITH_STEPS;
      rows.add(new Plan.User(move.user(), move.from(), move.to(), verdict, List.of("R")));
      if (isBlocked) {
        reasons.add(new Plan.Blocked(move.user(), move.from(), "R", "Why not.", "What helps."));
      }
    }
    List<Plan.Step> steps = steps();
    int waves = steps.stream().mapToInt(Plan.Step::wave).max().orElse(0);
    int stopped = reasons.size();
    return new Plan(
        new Plan.Tool("moveplan", "0"),
        new Plan.RequestId("-", ""),
        "",
        new Plan.Rulebase("", 0),
        new Plan.Summary(rows.size(), rows.size() - stopped, stopped, steps.size(), waves),
        rows,
        steps,
        reasons,
        List.of(),
        List.of(),
        windows,
        new TreeMap<>(),
        new TreeMap<>());
  }

  private List<Plan.Step> steps() {
    List<Plan.Step> steps = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : script) {
      Plan.Step step = step(steps.size() + 1, line);
      int count = seen.merge(step.id(), 1, Integer::sum);
      steps.add(count == 1 ? step : ChangedStep.of(step).id(step.id() + "#" + count).step());
    }
    return steps;
  }

  private Plan.Step step(int n, String line) {
    String[] words = line.split(" ", -1);
    Map<String, String> options = new HashMap<>();
    for (int i = 1; i < words.length; i++) {
      switch (words[i]) {
        case "of" -> options.put("object", words[++i]);
        case "wave" -> options.put("wave", words[++i]);
        case "wait" -> {
          options.put("days", words[++i]);
          options.put("step", words[++i]);
        }
        default -> options.put("method", words[i]);
      }
    }
    boolean shared = words[0].startsWith("@");
    String[] parts = words[0].replaceFirst("^@", "").split("[:@]", -1);
    String user = parts.length == 3 ? parts[0] : "jdoe";
    String postoffice = parts[parts.length - 1];
    Action action = Action.of(parts[parts.length - 2]).orElseThrow();
    int wave = Integer.parseInt(options.getOrDefault("wave", "1"));
    Optional<Move> move =
        shared
            ? Optional.empty()
            : request().moves().stream().filter(m -> m.user().equals(user)).findFirst();
    boolean moves = action == Action.MOVE_USER;
    return new Plan.Step(
        n,
        (shared ? "" : user)
            + "@"
            + postoffice
            + ":"
            + action.token()
            + (options.containsKey("object") ? ":" + options.get("object") : "")
            + (shared ? "/w" + wave : ""),
        action,
        shared ? Optional.empty() : Optional.of(user),
        move.map(Move::from).orElse(""),
        postoffice,
        moves ? move.map(Move::to) : Optional.empty(),
        moves
            ? Optional.of(
                Method.valueOf(options.getOrDefault("method", "drag").toUpperCase(Locale.ROOT)))
            : Optional.empty(),
        Optional.ofNullable(options.get("object")),
        wave,
        Phase.PREPARE,
        line,
        List.of("R"),
        List.of(),
        Optional.ofNullable(options.get("step"))
            .map(id -> new Plan.NotBefore(id, Integer.parseInt(options.get("days")))));
  }
}
