package org.moveplan.testing;

import java.util.List;
import org.moveplan.domain.plan.Plan;

/** A plan that is like another but for what is changed. */
public final class ChangedPlan {

  private final Plan like;
  private Plan.Summary summary;
  private List<Plan.User> users;
  private List<Plan.Step> steps;
  private List<Plan.Blocked> blocked;

  private ChangedPlan(Plan like) {
    this.like = like;
    this.summary = like.summary();
    this.users = like.users();
    this.steps = like.steps();
    this.blocked = like.blocked();
  }

  public static ChangedPlan of(Plan like) {
    return new ChangedPlan(like);
  }

  public ChangedPlan summary(Plan.Summary other) {
    summary = other;
    return this;
  }

  public ChangedPlan users(List<Plan.User> others) {
    users = others;
    return this;
  }

  public ChangedPlan steps(List<Plan.Step> others) {
    steps = others;
    return this;
  }

  public ChangedPlan blocked(List<Plan.Blocked> others) {
    blocked = others;
    return this;
  }

  public Plan plan() {
    return new Plan(
        like.tool(),
        like.request(),
        like.title(),
        like.rulebase(),
        summary,
        users,
        steps,
        blocked,
        like.advice(),
        like.observe(),
        like.windows(),
        like.actions(),
        like.rules());
  }
}
