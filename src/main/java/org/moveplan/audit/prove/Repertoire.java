package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.moveplan.domain.Request;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBaseException;

/** Everything that is tried within some bounds, always in the same order. */
final class Repertoire {

  private static final int MOST_USERS = 4;

  private final RuleSet rules;
  private final Bounds bounds;
  private final List<Base> bases = Base.all();
  private final List<Axis<?>> axes = FieldAxes.all();
  private final Supplier<Reach> reach;

  Repertoire(RuleSet rules, Bounds bounds) {
    this.rules = rules;
    this.bounds = bounds;
    this.reach = once(() -> Reach.of(bases, axes, rules));
  }

  /** Section by section; what is in one is found out when it is asked for. */
  List<Supplier<List<Inputs>>> sections() {
    Supplier<Groups> groups = once(() -> new Groups(bases, reach.get(), rules, bounds));
    return List.of(
        () -> Cores.all().stream().map(this::core).toList(),
        () -> bounds.basesOfGroup() == 0 ? List.of() : groups.get().ofRules(),
        () -> bounds.basesOfGroup() == 0 ? List.of() : groups.get().ofSteps(),
        () -> bases.stream().limit(bounds.basesOfFields()).map(this::fields).toList(),
        () ->
            bounds.telling() == 0
                ? List.of()
                : List.of(Pairs.of(bases, axes, rules, bounds.telling())),
        () -> List.of(crowds()),
        () -> List.of(random()));
  }

  private static <T> Supplier<T> once(Supplier<T> made) {
    AtomicReference<T> known = new AtomicReference<>();
    return () -> known.updateAndGet(old -> old == null ? made.get() : old);
  }

  private Inputs crowds() {
    return drawn(
        Inputs.Sort.CROWDS,
        "up to %d users, %d postoffices, seed %d"
            .formatted(bounds.draw().users(), bounds.draw().postoffices(), bounds.draw().seed()),
        bounds.crowds(),
        number -> Crowds.of(seed(number), bounds.draw().users(), bounds.draw().postoffices()));
  }

  private Inputs random() {
    return drawn(
        Inputs.Sort.RANDOM,
        "up to %d users, 3 postoffices, seed %d".formatted(MOST_USERS, bounds.draw().seed()),
        bounds.random(),
        number -> RandomRequests.of(seed(number), MOST_USERS));
  }

  private static Inputs drawn(
      Inputs.Sort sort, String name, int size, IntFunction<Request> request) {
    return new Inputs(sort, name, false, size, List.of(), request);
  }

  private long seed(int number) {
    return bounds.draw().seed() * 1_000_003L + number;
  }

  private Inputs core(Core core) {
    return Inputs.of(
        Inputs.Sort.CORE,
        core.name(),
        new Combination(Draft.ONE_USER, core.axes(), bounds.mostOfCore()));
  }

  /** What blocks a user on its own would hide everything else; it is tried with what rules read. */
  private Inputs fields(Base base) {
    List<Axis<?>> open = new ArrayList<>();
    boolean blocked = isBlocked(base.draft().request());
    for (Axis<?> axis : reach.get().axes()) {
      Axis<?> left =
          axis.only(
              IntStream.range(0, axis.size())
                  .filter(
                      value ->
                          value == 0
                              || blocked
                              || !isBlocked(axis.in(base.draft(), value).request()))
                  .boxed()
                  .toList());
      if (left.size() > 1) {
        open.add(left);
      }
    }
    return Inputs.of(Inputs.Sort.FIELDS, base.name(), new Combination(base.draft(), open, 0));
  }

  private boolean isBlocked(Request request) {
    try {
      return new Planner(rules.base(), rules::derivation).plan(request).summary().blocked() > 0;
    } catch (RuleBaseException contradiction) {
      return false;
    }
  }
}
