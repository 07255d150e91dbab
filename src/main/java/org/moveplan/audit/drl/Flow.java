package org.moveplan.audit.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.situation.Link;
import org.moveplan.domain.situation.Role;

/**
 * Which rule builds on which. It works with what every attribute can be, each for itself: it may
 * think that a rule can fire though it cannot, never the other way round.
 */
public final class Flow {

  /**
   * Why a rule cannot fire.
   *
   * @param pattern the place of the pattern that cannot be met
   * @param reason in words
   */
  public record Obstacle(int pattern, String reason) {}

  private static final Set<Enum<?>> SIDES = Set.of(Role.SOURCE, Role.DESTINATION);

  private final List<Clause> clauses;
  private final Map<Clause, List<Object>> made = new HashMap<>();
  private final Map<Match, List<Clause>> sources = new HashMap<>();
  private final Set<Clause> firing = new HashSet<>();
  private final Map<Clause, Map<String, Set<Enum<?>>>> hulls = new HashMap<>();

  /** The flow of facts through {@code clauses}. */
  public Flow(List<Clause> clauses) {
    this.clauses = List.copyOf(clauses);
    for (Clause clause : clauses) {
      if (RuleVocabulary.isMatchedAddition(clause.adds())) {
        made.put(clause, Making.all(clause));
      }
    }
    for (Clause clause : clauses) {
      for (Match match : clause.matches()) {
        if (!RuleVocabulary.isGiven(match.type())) {
          sources.computeIfAbsent(match, this::sourcesOf);
        }
      }
    }
    findFiring();
    narrow();
  }

  private List<Clause> sourcesOf(Match match) {
    return clauses.stream().filter(clause -> canAdd(clause, match)).toList();
  }

  private boolean canAdd(Clause clause, Match match) {
    return clause.adds() == match.type()
        && made.get(clause).stream().anyMatch(fact -> meets(match, fact));
  }

  /** Whether {@code fact} fulfils what the pattern says with constants. */
  static boolean meets(Match match, Object fact) {
    return match.type() == fact.getClass()
        && match.allowed().entrySet().stream()
            .allMatch(entry -> entry.getValue().contains(Values.of(fact, entry.getKey())));
  }

  private void findFiring() {
    int before = -1;
    while (firing.size() > before) {
      before = firing.size();
      for (Clause clause : clauses) {
        if (!firing.contains(clause) && clause.matches().stream().allMatch(this::isMet)) {
          firing.add(clause);
        }
      }
    }
  }

  private boolean isMet(Match match) {
    return RuleVocabulary.isGiven(match.type())
        || sources.get(match).stream().anyMatch(firing::contains);
  }

  /** Takes away, again and again, what an attribute cannot be when a rule fires. */
  private void narrow() {
    firing.forEach(clause -> hulls.put(clause, new LinkedHashMap<>()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Clause clause : List.copyOf(firing)) {
        Map<String, Set<Enum<?>>> hull = hull(clause);
        if (hull.values().stream().anyMatch(Set::isEmpty)) {
          firing.remove(clause);
          hulls.remove(clause);
          changed = true;
        } else if (!hull.equals(hulls.put(clause, hull))) {
          changed = true;
        }
      }
    }
  }

  private Map<String, Set<Enum<?>>> hull(Clause clause) {
    Map<String, Set<Enum<?>>> hull = new LinkedHashMap<>();
    for (Match match : clause.matches()) {
      if (RuleVocabulary.isGiven(match.type())) {
        own(match).forEach((key, values) -> hull.merge(key, values, Flow::both));
      } else {
        either(sources.get(match).stream().filter(firing::contains).toList())
            .forEach((key, values) -> hull.merge(key, values, Flow::both));
      }
    }
    return hull;
  }

  /** What a pattern says of the one fact of its kind; of links there can be several. */
  private static Map<String, Set<Enum<?>>> own(Match match) {
    Map<String, Set<Enum<?>>> own = new LinkedHashMap<>();
    String name = match.type().getSimpleName();
    Set<Enum<?>> roles = match.allowed().get("role");
    boolean sided = RuleVocabulary.isSided(match.type());
    if (sided && roles != null) {
      Set<Enum<?>> left = both(roles, SIDES);
      if (left.isEmpty()) {
        return Map.of(name + ".role", left);
      }
      name = name + left;
    }
    if (match.type() != Link.class && (!sided || (roles != null && roles.size() == 1))) {
      String prefix = name + ".";
      match.allowed().forEach((attribute, values) -> own.put(prefix + attribute, values));
    }
    return own;
  }

  private Map<String, Set<Enum<?>>> either(List<Clause> some) {
    if (some.isEmpty()) {
      return Map.of("nothing", Set.of());
    }
    Map<String, Set<Enum<?>>> either = new LinkedHashMap<>(hulls.get(some.get(0)));
    for (Clause clause : some) {
      Map<String, Set<Enum<?>>> other = hulls.get(clause);
      either.keySet().retainAll(other.keySet());
      either.replaceAll((key, values) -> union(values, other.get(key)));
    }
    return either;
  }

  private static Set<Enum<?>> both(Set<Enum<?>> some, Set<Enum<?>> others) {
    Set<Enum<?>> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static Set<Enum<?>> union(Set<Enum<?>> some, Set<Enum<?>> others) {
    Set<Enum<?>> union = new HashSet<>(some);
    union.addAll(others);
    return union;
  }

  /** Why {@code clause} can never fire; empty if it can, as far as one can see. */
  public Optional<Obstacle> obstacle(Clause clause) {
    if (firing.contains(clause)) {
      return Optional.empty();
    }
    for (int i = 0; i < clause.matches().size(); i++) {
      Match match = clause.matches().get(i);
      if (!RuleVocabulary.isGiven(match.type())) {
        if (sources.get(match).isEmpty()) {
          return Optional.of(new Obstacle(i, "no rule adds what this pattern matches"));
        }
        if (!isMet(match)) {
          return Optional.of(new Obstacle(i, "the rules that add this can never fire"));
        }
      }
    }
    return Optional.of(new Obstacle(0, "its conditions exclude each other"));
  }

  /** Whether {@code clause} fires whatever the situation, given that all of {@code always} do. */
  public boolean alwaysFires(Clause clause, Collection<Clause> always) {
    return clause.matches().stream().allMatch(match -> isAlwaysMet(match, always));
  }

  private boolean isAlwaysMet(Match match, Collection<Clause> always) {
    if (!match.joined().isEmpty()) {
      return false;
    }
    if (!RuleVocabulary.isGiven(match.type())) {
      return sources.get(match).stream()
          .filter(always::contains)
          .anyMatch(source -> made.get(source).stream().allMatch(fact -> meets(match, fact)));
    }
    return match.type() != Link.class
        && match.allowed().entrySet().stream()
            .allMatch(
                entry ->
                    (entry.getKey().equals("role") && RuleVocabulary.isSided(match.type()))
                        ? !both(entry.getValue(), SIDES).isEmpty()
                        : isAll(entry.getValue()));
  }

  private static boolean isAll(Set<Enum<?>> values) {
    return !values.isEmpty()
        && values.size()
            == RuleVocabulary.constants(values.iterator().next().getDeclaringClass()).size();
  }

  /** A circle of rules, each building on the one before, that {@code clause} is in; or none. */
  public List<Clause> circle(Clause clause) {
    Map<Clause, Clause> reachedFrom = new HashMap<>();
    Deque<Clause> open = new ArrayDeque<>(List.of(clause));
    while (!open.isEmpty()) {
      Clause one = open.remove();
      for (Clause next : builtOn(one)) {
        if (next.equals(clause)) {
          List<Clause> circle = new ArrayList<>();
          for (Clause back = one; !back.equals(clause); back = reachedFrom.get(back)) {
            circle.add(0, back);
          }
          circle.add(0, clause);
          return circle;
        }
        if (reachedFrom.putIfAbsent(next, one) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private List<Clause> builtOn(Clause source) {
    return clauses.stream()
        .filter(
            clause ->
                firing.contains(clause)
                    && made.containsKey(clause)
                    && clause.matches().stream()
                        .anyMatch(match -> sources.getOrDefault(match, List.of()).contains(source)))
        .toList();
  }
}
