package org.moveplan.audit.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.moveplan.audit.drl.Constraint;
import org.moveplan.audit.drl.Pattern;
import org.moveplan.audit.drl.Rule;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Situation;

/** Situations like a given one, but for one or two attributes that some rules read. */
final class Variations {

  private final Set<String> attributes;

  /** What {@code rules} read: attributes such as {@code Mover.reset}. */
  Variations(List<Rule> rules) {
    this.attributes = new TreeSet<>();
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        for (Constraint constraint : pattern.constraints()) {
          if (!constraint.attribute().equals("role")) {
            attributes.add(pattern.type() + "." + constraint.attribute());
          }
        }
      }
    }
  }

  /** By what is changed in {@code base}, the changed situations. */
  Map<String, Situation> of(Situation base) {
    Map<String, Situation> variations = new LinkedHashMap<>();
    List<Attributes> facts = base.facts();
    for (int i = 0; i < facts.size(); i++) {
      Class<?> type = facts.get(i).getClass();
      RecordComponent[] components = type.getRecordComponents();
      for (int at = 0; at < components.length; at++) {
        String name = type.getSimpleName() + "." + components[at].getName();
        if (attributes.contains(name)) {
          vary(facts, i, at, components[at], variations);
        }
      }
    }
    return variations;
  }

  private static void vary(
      List<Attributes> facts,
      int index,
      int at,
      RecordComponent component,
      Map<String, Situation> variations) {
    Attributes fact = facts.get(index);
    for (Object value : component.getType().getEnumConstants()) {
      if (value != fact.values().get(at)) {
        List<Object> values = new ArrayList<>(fact.values());
        values.set(at, value);
        List<Attributes> changed = new ArrayList<>(facts);
        changed.set(index, make(fact.getClass(), values));
        variations.put(name(fact, component) + " = " + value, new Situation(changed));
      }
    }
  }

  private static String name(Attributes fact, RecordComponent component) {
    boolean sided = fact.getClass().getRecordComponents()[0].getName().equals("role");
    String side = sided ? "[" + fact.values().get(0) + "]" : "";
    return fact.getClass().getSimpleName() + side + "." + component.getName();
  }

  private static Attributes make(Class<?> type, List<Object> values) {
    try {
      Constructor<?> constructor = type.getConstructors()[0];
      return (Attributes) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
