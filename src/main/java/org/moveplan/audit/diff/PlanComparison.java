package org.moveplan.audit.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.moveplan.audit.diff.PlanDiff.Cause;
import org.moveplan.audit.diff.PlanDiff.Changed;
import org.moveplan.audit.diff.PlanDiff.Moved;
import org.moveplan.audit.diff.PlanDiff.Remark;
import org.moveplan.audit.diff.PlanDiff.UserChange;
import org.moveplan.domain.Names;
import org.moveplan.domain.plan.Plan;

/** Compares two plans. */
public final class PlanComparison {

  private final Plan older;
  private final Plan newer;
  private final Map<String, Plan.Step> before = new HashMap<>();
  private final Map<String, Plan.Step> after = new HashMap<>();

  private PlanComparison(Plan older, Plan newer) {
    this.older = older;
    this.newer = newer;
    older.steps().forEach(step -> before.put(step.id(), step));
    newer.steps().forEach(step -> after.put(step.id(), step));
  }

  /** What differs between {@code older} and {@code newer}. */
  public static PlanDiff of(Plan older, Plan newer) {
    return new PlanComparison(older, newer).compare();
  }

  private PlanDiff compare() {
    List<Plan.Step> common =
        older.steps().stream().filter(step -> after.containsKey(step.id())).toList();
    return new PlanDiff(
        older,
        newer,
        causes(),
        users(),
        newer.steps().stream().filter(step -> !before.containsKey(step.id())).toList(),
        older.steps().stream().filter(step -> !after.containsKey(step.id())).toList(),
        moved(common),
        changed(common),
        remarks());
  }

  private Set<Cause> causes() {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (!older.request().sha256().equals(newer.request().sha256())) {
      causes.add(Cause.REQUEST);
    }
    if (!older.rulebase().equals(newer.rulebase())) {
      causes.add(Cause.RULES);
    }
    if (!older.tool().equals(newer.tool())) {
      causes.add(Cause.VERSION);
    }
    return causes;
  }

  private List<UserChange> users() {
    Map<List<String>, Plan.User> known = users(older);
    Map<List<String>, Plan.User> now = users(newer);
    List<UserChange> changes = new ArrayList<>();
    known.forEach(
        (key, user) -> {
          String verdict = now.containsKey(key) ? now.get(key).verdict().token() : "";
          if (!verdict.equals(user.verdict().token())) {
            changes.add(
                new UserChange(
                    user.user(), user.from(), user.to(), user.verdict().token(), verdict));
          }
        });
    now.forEach(
        (key, user) -> {
          if (!known.containsKey(key)) {
            changes.add(
                new UserChange(user.user(), user.from(), user.to(), "", user.verdict().token()));
          }
        });
    return changes;
  }

  private static Map<List<String>, Plan.User> users(Plan plan) {
    Map<List<String>, Plan.User> users = new LinkedHashMap<>();
    for (Plan.User user : plan.users()) {
      users.put(
          List.of(Names.key(user.user()), Names.key(user.from()), Names.key(user.to())), user);
    }
    return users;
  }

  private List<Moved> moved(List<Plan.Step> common) {
    int[] places = new int[common.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = after.get(common.get(i).id()).n();
    }
    boolean[] keeps = Ascent.longest(places);
    List<Moved> moved = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (!keeps[i]) {
        Plan.Step step = common.get(i);
        String behind = places[i] > 1 ? newer.steps().get(places[i] - 2).id() : "";
        moved.add(new Moved(step.id(), step.n(), places[i], behind));
      }
    }
    return moved;
  }

  private List<Changed> changed(List<Plan.Step> common) {
    Map<String, Function<Plan.Step, List<String>>> fields = new LinkedHashMap<>();
    fields.put("instruction", step -> List.of(step.instruction()));
    fields.put("method", step -> step.method().map(method -> method.token()).stream().toList());
    fields.put("to", step -> step.to().stream().toList());
    fields.put("wave", step -> List.of(Integer.toString(step.wave())));
    fields.put("phase", step -> List.of(step.phase().token()));
    fields.put("because", Plan.Step::because);
    fields.put(
        "after",
        step -> step.after().stream().map(at -> at.step() + " (" + at.rule() + ")").toList());
    fields.put(
        "notBefore",
        step ->
            step.notBefore().map(wait -> wait.days() + " days, " + wait.step()).stream().toList());
    List<Changed> changed = new ArrayList<>();
    for (Plan.Step step : common) {
      Plan.Step now = after.get(step.id());
      fields.forEach(
          (name, values) -> {
            String gone = less(values.apply(step), values.apply(now));
            String fresh = less(values.apply(now), values.apply(step));
            if (!gone.isEmpty() || !fresh.isEmpty()) {
              changed.add(new Changed(step.id(), name, gone, fresh));
            }
          });
    }
    return changed;
  }

  private static String less(List<String> values, List<String> others) {
    return String.join(
        ", ", values.stream().filter(value -> !others.contains(value)).sorted().toList());
  }

  private List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    List<Remark> old = remarks(older, false);
    List<Remark> fresh = remarks(newer, true);
    Map<Remark, Integer> counts = new LinkedHashMap<>();
    old.forEach(remark -> counts.merge(asAdded(remark), -1, Integer::sum));
    fresh.forEach(remark -> counts.merge(remark, 1, Integer::sum));
    counts.forEach(
        (remark, count) -> {
          if (count != 0) {
            remarks.add(
                new Remark(remark.kind(), count > 0, remark.rule(), remark.about(), remark.text()));
          }
        });
    return remarks;
  }

  private static Remark asAdded(Remark remark) {
    return new Remark(remark.kind(), true, remark.rule(), remark.about(), remark.text());
  }

  private static List<Remark> remarks(Plan plan, boolean added) {
    List<Remark> remarks = new ArrayList<>();
    for (Plan.Blocked entry : plan.blocked()) {
      String about = entry.user() + " (" + entry.from() + ")";
      String text = entry.message() + " " + entry.remedy();
      remarks.add(new Remark("blocked", added, entry.rule(), about, text));
    }
    for (Plan.Advice said : plan.advice()) {
      String about = said.user().map(user -> user + " (" + said.from().orElse("") + ")").orElse("");
      remarks.add(new Remark("advice", added, said.rule(), about, said.message()));
    }
    for (Plan.Observation asked : plan.observe()) {
      String about =
          asked
              .user()
              .map(user -> user + " (" + asked.from().orElse("") + ")")
              .or(asked::postoffice)
              .orElse("");
      remarks.add(new Remark("observe", added, asked.rule(), about, asked.question()));
    }
    return remarks;
  }
}
