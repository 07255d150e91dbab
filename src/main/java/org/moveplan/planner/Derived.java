package org.moveplan.planner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.moveplan.derive.Bound;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.RuleIds;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.domain.situation.Matter;
import org.moveplan.domain.situation.Role;
import org.moveplan.rules.RuleBaseException;

/**
 * A move together with what the rules say about its situation, and the names to put in.
 *
 * @param from the name of the source, as it was first written
 * @param to the name of the destination, as it was first written
 * @param wave its wave, or 0 if it is not made
 * @param others the moves that it conflicts with
 */
record Derived(
    Request request,
    Move move,
    String from,
    String to,
    Derivation derivation,
    List<Bound> links,
    int wave,
    Others others) {

  Derived(
      Request request,
      Move move,
      Derivation derivation,
      List<Bound> links,
      int wave,
      Others others) {
    this(
        request,
        move,
        request.postoffice(move.from()).name(),
        request.postoffice(move.to()).name(),
        derivation,
        links,
        wave,
        others);
  }

  /** The mailbox name. */
  String user() {
    return move.user();
  }

  boolean blocked() {
    return !derivation.blockers().isEmpty();
  }

  /** The verdict as the plan format defines it. */
  Verdict verdict() {
    if (blocked()) {
      return Verdict.BLOCKED;
    }
    if (derivation.matters().containsKey(Matter.RECOVERY)) {
      return Verdict.RECOVERY;
    }
    boolean plain =
        derivation.preparations().isEmpty()
            && !derivation.matters().containsKey(Matter.OTHER_METHOD);
    return plain ? Verdict.READY : Verdict.READY_WITH_STEPS;
  }

  /** The rules that made the verdict, each once, in order. */
  List<String> because() {
    SortedSet<String> rules = new TreeSet<>(RuleIds.ORDER);
    if (blocked()) {
      derivation.blockers().forEach(blocker -> rules.add(blocker.rule()));
    } else {
      rules.addAll(derivation.matters().getOrDefault(Matter.RECOVERY, Set.of()));
      rules.addAll(derivation.matters().getOrDefault(Matter.PASSES, Set.of()));
      boolean plain = verdict() == Verdict.READY;
      derivation
          .steps()
          .forEach(
              (step, by) -> {
                if (plain ? step.phase() == Phase.MOVE : derivation.preparations().contains(step)) {
                  rules.addAll(by);
                }
              });
    }
    return List.copyOf(rules);
  }

  /** The name of the postoffice in that role, as it was first written. */
  String postoffice(Role role) {
    return switch (role) {
      case SOURCE -> from;
      case DESTINATION -> to;
      case ELSEWHERE ->
          throw new RuleBaseException(
              "A rule adds a step at Role.ELSEWHERE without a link; only a link leads there.");
    };
  }

  /** The name of the postoffice where a step with {@code link} is done. */
  String postoffice(Role role, Bound link) {
    return role == Role.ELSEWHERE ? request.postoffice(link.postoffice()).name() : postoffice(role);
  }

  /** {@code text} with names in its places. */
  String named(Template text, Role at) {
    return named(text, postoffice(at), Optional.empty());
  }

  /** The text of a step with {@code link} at {@code postoffice} with names in its places. */
  String named(Template text, String postoffice, Optional<Bound> link) {
    return text.fill(new Naming(postoffice, link));
  }

  /** Not a lambda: the quick compiler makes of each one that holds something a dear call. */
  private final class Naming implements Function<Template.Place, String> {
    private final String postoffice;
    private final Optional<Bound> link;

    Naming(String postoffice, Optional<Bound> link) {
      this.postoffice = postoffice;
      this.link = link;
    }

    @Override
    public String apply(Template.Place place) {
      return switch (place) {
        case OBJECT -> link.orElseThrow().object();
        case USER -> user();
        case FULL_NAME -> move.fullName();
        case FROM -> from;
        case TO -> to;
        case OTHERS -> others.named();
        case POSTOFFICE -> postoffice;
      };
    }
  }
}
