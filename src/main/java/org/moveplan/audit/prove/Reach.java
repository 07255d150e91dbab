package org.moveplan.audit.prove;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.moveplan.derive.Situations;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Link;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBaseException;

/**
 * Which fields of a request decide which attributes of situations, and which rules fire around
 * which base; found by writing each value of each field into each base.
 */
final class Reach {

  private record Effect(Axis<?> axis, int value, Map<String, String> changed) {}

  private final List<Effect> effects;
  private final List<Set<String>> fired;

  /** By attribute, the numbers of the effects that change it. */
  private final Map<String, BitSet> deciding = new HashMap<>();

  private Reach(List<Effect> effects, List<Set<String>> fired) {
    this.effects = effects;
    this.fired = fired;
    for (int i = 0; i < effects.size(); i++) {
      for (String name : effects.get(i).changed().keySet()) {
        deciding.computeIfAbsent(name, key -> new BitSet()).set(i);
      }
    }
  }

  /** Tries all {@code axes} around all {@code bases}. */
  static Reach of(List<Base> bases, List<Axis<?>> axes, RuleSet rules) {
    List<Effect> effects = new ArrayList<>();
    List<Set<String>> fired = new ArrayList<>();
    for (Base base : bases) {
      Situation plain = situation(base.draft().request());
      Map<String, String> before = attributes(plain);
      Map<List<Enum<?>>, Situation> met = new LinkedHashMap<>();
      met.put(plain.key(), plain);
      for (Axis<?> axis : axes) {
        for (int value = 1; value < axis.size(); value++) {
          Situation other = situation(axis.in(base.draft(), value).request());
          Map<String, String> changed = attributes(other);
          changed.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
          if (!changed.isEmpty()) {
            effects.add(new Effect(axis, value, changed));
            met.put(other.key(), other);
          }
        }
      }
      Set<String> ids = new HashSet<>();
      met.values().parallelStream().map(one -> fired(one, rules)).toList().forEach(ids::addAll);
      fired.add(ids);
    }
    return new Reach(effects, fired);
  }

  private static Set<String> fired(Situation situation, RuleSet rules) {
    try {
      return rules.fired(situation);
    } catch (RuleBaseException contradiction) {
      return Set.of();
    }
  }

  private static Situation situation(Request request) {
    Situations situations = new Situations(request);
    return situations.of(0);
  }

  /** By name, such as {@code Side[SOURCE].kind}, the values of all attributes of a situation. */
  private static Map<String, String> attributes(Situation situation) {
    Map<String, List<String>> all = new TreeMap<>();
    for (Attributes fact : situation.facts()) {
      RecordComponent[] components = fact.getClass().getRecordComponents();
      String type = fact.getClass().getSimpleName();
      boolean sided = fact.values().get(0) instanceof Role && !(fact instanceof Link);
      String name = sided ? type + "[" + fact.values().get(0) + "]" : type;
      for (int i = 0; i < components.length; i++) {
        all.computeIfAbsent(name + "." + components[i].getName(), key -> new ArrayList<>())
            .add(fact.values().get(i).name());
      }
    }
    Map<String, String> values = new HashMap<>();
    all.forEach((name, each) -> values.put(name, String.join(",", each)));
    return values;
  }

  /** Around which bases, by number, a rule fires; the first one if none. */
  List<Integer> basesOf(String rule) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < fired.size(); i++) {
      if (fired.get(i).contains(rule)) {
        found.add(i);
      }
    }
    return found.isEmpty() ? List.of(0) : List.copyOf(found);
  }

  /** The axes that decide anything, with one value for each way in which each does. */
  List<Axis<?>> axes() {
    return axesOf(deciding.keySet());
  }

  /**
   * The axes that decide {@code attributes}, each with nothing written and one value for each way
   * in which it does.
   */
  List<Axis<?>> axesOf(Set<String> attributes) {
    Map<Axis<?>, Map<Integer, Set<String>>> ways = new LinkedHashMap<>();
    BitSet all = new BitSet();
    attributes.forEach(name -> all.or(deciding.getOrDefault(name, new BitSet())));
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      Effect effect = effects.get(i);
      for (String name : attributes) {
        String value = effect.changed().get(name);
        if (value != null) {
          ways.computeIfAbsent(effect.axis(), key -> new TreeMap<>())
              .computeIfAbsent(effect.value(), key -> new HashSet<>())
              .add(name + "=" + value);
        }
      }
    }
    List<Axis<?>> axes = new ArrayList<>();
    ways.forEach(
        (axis, byValue) -> {
          List<Integer> values = new ArrayList<>(List.of(0));
          Set<Set<String>> had = new HashSet<>();
          byValue.forEach(
              (value, way) -> {
                if (had.add(way)) {
                  values.add(value);
                }
              });
          axes.add(axis.only(values));
        });
    return axes;
  }
}
