package org.moveplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.testing.ChangedPlan;

/** Plan documents written by hand, for tests of what is made from them. */
public final class Plans {

  private final List<Plan.User> users = new ArrayList<>();
  private final List<Plan.Step> steps = new ArrayList<>();
  private final List<Plan.Blocked> blocked = new ArrayList<>();
  private final List<Plan.Advice> advice = new ArrayList<>();
  private final List<Plan.Observation> observe = new ArrayList<>();
  private String file = "q117650.yaml";
  private String title = "";
  private int waves = 1;

  private Plans() {}

  /** The seed article's case: reset the password of one user and move him. */
  public static Plan seed() {
    Plans plan = new Plans();
    plan.users.add(user("jdoe", Verdict.READY_WITH_STEPS, "Q117650-1"));
    plan.seedSteps("jdoe");
    plan.observe.add(
        new Plan.Observation(
            Optional.empty(),
            Optional.empty(),
            Optional.of("PO1"),
            "Q112257-1",
            "Is everybody who leaves PO1 signed out while MOVEUSER.EXE runs? The file does not"
                + " say."));
    return plan.build();
  }

  /** One user who is moved and whose account is deleted, one who is blocked, one locked out. */
  public static Plan three() {
    Plans plan = new Plans();
    plan.file = "office move.yaml";
    plan.title = "Office move, first floor";
    plan.users.add(user("asmith", Verdict.RECOVERY, "Q130096-1"));
    plan.users.add(user("bjones", Verdict.BLOCKED, "Q119359-1"));
    plan.users.add(user("jdoe", Verdict.READY_WITH_STEPS, "Q117650-1"));
    plan.step(Action.DOS_CHANGE_PASSWORD, Phase.PREPARE, "asmith", "PO2", "Q130096-1");
    plan.seedSteps("jdoe");
    plan.step(Action.WINDOWS_LOGIN, Phase.FIRST_SIGN_ON, "asmith", "PO2", "Q130096-1");
    plan.step(Action.CONFIRM_OLD_ACCOUNTS_IDLE, Phase.CLEAN_UP, "", "PO1", "Q112257-2");
    plan.delete("jdoe", "jdoe@PO2:windows-login");
    plan.blocked.add(
        new Plan.Blocked(
            "bjones",
            "PO1",
            "Q119359-1",
            "MOVEUSER.EXE does not work with postoffices on a DEC system.",
            "Move this user by hand, or put PO2 on another server."));
    plan.advice.add(
        new Plan.Advice(
            Optional.of("jdoe"),
            Optional.of("PO1"),
            "Q128824-3",
            "Mail to the old account is not forwarded once the user has moved."));
    plan.advice.add(
        new Plan.Advice(
            Optional.empty(),
            Optional.empty(),
            "Q125255-9",
            "Recovering a password again never repairs a message file that does not open."));
    for (String user : List.of("asmith", "jdoe")) {
      plan.observe.add(
          new Plan.Observation(
              Optional.of(user),
              Optional.of("PO1"),
              Optional.empty(),
              "Q113166-1",
              "Is the message file kept on the postoffice? The plan takes it that nobody knows."));
    }
    return plan.build();
  }

  /** Names that no reader should let through, and that must do no harm if one does. */
  public static Plan hostile() {
    Plans plan = new Plans();
    plan.file = "a|b`<img src=x>\u202E.yaml";
    plan.title = "# <script>alert(1)</script> | *bold* _x_ [l](http://e.org) www.e.org\n- [ ] no";
    plan.waves = 2;
    for (String name :
        List.of(
            "no",
            "007",
            "`|<b>*_",
            "a\nb\tc\u0007",
            "\u202Egnp\u2066",
            "\u6F22\u5B57\u6F22\u5B57")) {
      plan.users.add(user(name, Verdict.READY, "Q128824-1"));
      plan.move(name);
    }
    plan.blocked.add(
        new Plan.Blocked(
            "x".repeat(200), "PO|1", "Q1", "</td><td>\r\n# heading", "say \"yes\" \\ ${no}"));
    return plan.build();
  }

  /** A user with each of these names, which also stand wherever else a plan has names or texts. */
  public static Plan named(List<String> names) {
    Plans plan = new Plans();
    plan.file = String.join(" ", names);
    plan.title = plan.file;
    for (String name : names) {
      plan.users.add(new Plan.User(name, name, name, Verdict.READY, List.of(name)));
      plan.steps.add(
          new Plan.Step(
              plan.steps.size() + 1,
              name,
              Action.MOVE_USER,
              Optional.of(name),
              name,
              name,
              Optional.of(name),
              Optional.of(Method.DRAG),
              Optional.of(name),
              1,
              Phase.MOVE,
              name,
              List.of(name),
              plan.steps.stream().map(step -> new Plan.After(step.id(), name)).toList(),
              Optional.empty()));
      plan.blocked.add(new Plan.Blocked(name, name, name, name, name));
      plan.advice.add(new Plan.Advice(Optional.of(name), Optional.of(name), name, name));
      plan.observe.add(
          new Plan.Observation(Optional.of(name), Optional.of(name), Optional.empty(), name, name));
    }
    return plan.build();
  }

  /** So many users, all alike: prepared, moved, signed on, deleted. */
  public static Plan many(int count) {
    Plans plan = new Plans();
    plan.file = "everybody.yaml";
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add("user" + i);
      plan.users.add(user("user" + i, Verdict.READY_WITH_STEPS, "Q117650-1"));
    }
    names.forEach(name -> plan.step(Action.ADMIN_RECOVER, Phase.PREPARE, name, "PO1", "Q117650-1"));
    for (String name : names) {
      plan.step(Action.WINDOWS_LOGIN, Phase.PREPARE, name, "PO1", "Q117650-2");
      plan.step(Action.SIGN_OUT, Phase.PREPARE, name, "PO1", "Q112257-1");
    }
    plan.step(Action.CONFIRM_SIGNED_OUT, Phase.QUIET, "", "PO1", "Q112257-1");
    names.forEach(plan::move);
    names.forEach(
        name -> plan.step(Action.WINDOWS_LOGIN, Phase.FIRST_SIGN_ON, name, "PO2", "Q125255-1"));
    names.forEach(name -> plan.delete(name, name + "@PO2:windows-login"));
    for (String name : names) {
      plan.observe.add(
          new Plan.Observation(
              Optional.of(name),
              Optional.of("PO1"),
              Optional.empty(),
              "Q113166-1",
              "Is the message file kept on the postoffice?"));
    }
    return plan.build();
  }

  /** Everybody is blocked, nothing can be done. */
  public static Plan allBlocked(int count) {
    Plans plan = new Plans();
    for (int i = 1; i <= count; i++) {
      plan.users.add(user("user" + i, Verdict.BLOCKED, "Q119359-1"));
      plan.blocked.add(
          new Plan.Blocked(
              "user" + i, "PO1", "Q119359-1", "PO2 is on a DEC system.", "Move by hand."));
    }
    return plan.build();
  }

  /** {@code plan} with each of its steps changed. */
  static Plan with(Plan plan, UnaryOperator<Plan.Step> change) {
    return ChangedPlan.of(plan).steps(plan.steps().stream().map(change).toList()).plan();
  }

  private void seedSteps(String user) {
    step(Action.ADMIN_RECOVER, Phase.PREPARE, user, "PO1", "Q117650-1");
    step(Action.WINDOWS_LOGIN, Phase.PREPARE, user, "PO1", "Q117650-2", "Q125255-1");
    step(Action.CONFIRM_SIGNED_OUT, Phase.QUIET, "", "PO1", "Q112257-1");
    move(user);
    step(Action.REPOINT_CLIENT, Phase.FIRST_SIGN_ON, user, "PO2", "Q126922-1");
    step(Action.WINDOWS_LOGIN, Phase.FIRST_SIGN_ON, user, "PO2", "Q117650-4");
  }

  private void move(String user) {
    add(
        Action.MOVE_USER,
        Phase.MOVE,
        user,
        "PO1",
        Optional.of("PO2"),
        Optional.empty(),
        "Q117650-3");
  }

  private void delete(String user, String after) {
    add(
        Action.DELETE_SOURCE,
        Phase.CLEAN_UP,
        user,
        "PO1",
        Optional.empty(),
        Optional.of(new Plan.NotBefore(after, 7)),
        "Q128824-2");
  }

  private void step(Action action, Phase phase, String user, String postoffice, String... rules) {
    add(action, phase, user, postoffice, Optional.empty(), Optional.empty(), rules);
  }

  private void add(
      Action action,
      Phase phase,
      String user,
      String postoffice,
      Optional<String> to,
      Optional<Plan.NotBefore> notBefore,
      String... rules) {
    boolean own = !user.isEmpty();
    String id = user + "@" + postoffice + ":" + action.token() + (own ? "" : "/w1");
    List<Plan.After> after =
        steps.isEmpty()
            ? List.of()
            : List.of(new Plan.After(steps.get(steps.size() - 1).id(), rules[0]));
    steps.add(
        new Plan.Step(
            steps.size() + 1,
            id,
            action,
            own ? Optional.of(user) : Optional.empty(),
            own ? "PO1" : "",
            postoffice,
            to,
            to.map(unused -> Method.DRAG),
            Optional.empty(),
            1,
            phase,
            Phrases.fill(action.instruction(), user, postoffice, "PO1", to.orElse(""), ""),
            List.of(rules),
            after,
            notBefore));
  }

  private static Plan.User user(String name, Verdict verdict, String rule) {
    return new Plan.User(name, "PO1", "PO2", verdict, List.of(rule));
  }

  private Plan build() {
    TreeMap<String, Action> actions = new TreeMap<>();
    TreeMap<String, Plan.Rule> rules = new TreeMap<>();
    for (Plan.Step step : steps) {
      actions.put(step.action().token(), step.action());
      step.because().forEach(id -> rules.put(id, rule(id)));
      step.after().forEach(after -> rules.put(after.rule(), rule(after.rule())));
    }
    users.forEach(user -> user.because().forEach(id -> rules.put(id, rule(id))));
    blocked.forEach(entry -> rules.put(entry.rule(), rule(entry.rule())));
    advice.forEach(entry -> rules.put(entry.rule(), rule(entry.rule())));
    observe.forEach(entry -> rules.put(entry.rule(), rule(entry.rule())));
    int out = (int) users.stream().filter(user -> user.verdict() == Verdict.BLOCKED).count();
    return new Plan(
        new Plan.Tool("moveplan", "0.1.0"),
        new Plan.RequestId(file, "0123456789abcdef".repeat(4)),
        title,
        new Plan.Rulebase("fedcba9876543210".repeat(4), 42),
        new Plan.Summary(
            users.size(), users.size() - out, out, steps.size(), steps.isEmpty() ? 0 : waves),
        users,
        steps,
        blocked,
        advice,
        observe,
        List.of(),
        actions,
        rules);
  }

  private static Plan.Rule rule(String id) {
    int dash = id.indexOf('-');
    return new Plan.Rule(
        "what rule " + id + " demands",
        dash < 0 ? id : id.substring(0, dash),
        "RESOLUTION",
        "lockout",
        id.endsWith("9"));
  }
}
