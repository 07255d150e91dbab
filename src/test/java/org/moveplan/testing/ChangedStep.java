package org.moveplan.testing;

import java.util.List;
import java.util.Optional;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Plan;

/** A step that is like another but for what is changed. */
public final class ChangedStep {

  private final Plan.Step like;
  private int number;
  private String id;
  private Optional<String> user;
  private Optional<Method> method;
  private List<Plan.After> after;
  private Optional<Plan.NotBefore> notBefore;

  private ChangedStep(Plan.Step like) {
    this.like = like;
    this.number = like.n();
    this.id = like.id();
    this.user = like.user();
    this.method = like.method();
    this.after = like.after();
    this.notBefore = like.notBefore();
  }

  public static ChangedStep of(Plan.Step like) {
    return new ChangedStep(like);
  }

  public ChangedStep number(int other) {
    number = other;
    return this;
  }

  public ChangedStep id(String other) {
    id = other;
    return this;
  }

  public ChangedStep user(String other) {
    user = Optional.of(other);
    return this;
  }

  public ChangedStep method(Method other) {
    method = Optional.of(other);
    return this;
  }

  public ChangedStep after(List<Plan.After> others) {
    after = others;
    return this;
  }

  public ChangedStep notBefore(Plan.NotBefore other) {
    notBefore = Optional.of(other);
    return this;
  }

  public Plan.Step step() {
    return new Plan.Step(
        number,
        id,
        like.action(),
        user,
        like.from(),
        like.postoffice(),
        like.to(),
        method,
        like.object(),
        like.wave(),
        like.phase(),
        like.instruction(),
        like.because(),
        after,
        notBefore);
  }
}
