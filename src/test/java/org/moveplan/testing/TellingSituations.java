package org.moveplan.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Link;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Situation;

/** Situations drawn at random from all that the types allow, reproducibly. */
public final class TellingSituations {

  private TellingSituations() {}

  /** {@code count} situations; equal seeds give equal situations. */
  public static List<Situation> sample(int count, long seed) {
    Random random = new Random(seed);
    List<Situation> situations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      List<Attributes> facts = new ArrayList<>();
      for (Class<?> type : Attributes.class.getPermittedSubclasses()) {
        if (type.getRecordComponents()[0].getType() == Role.class) {
          facts.add(fact(type, Optional.of(Role.SOURCE), random));
          facts.add(fact(type, Optional.of(Role.DESTINATION), random));
        } else if (type == Link.class) {
          Set<Attributes> links = new LinkedHashSet<>();
          for (int link = random.nextInt(4); link > 0; link--) {
            links.add(fact(type, Optional.empty(), random));
          }
          facts.addAll(links);
        } else {
          facts.add(fact(type, Optional.empty(), random));
        }
      }
      situations.add(new Situation(facts));
    }
    return situations;
  }

  /** All situations that differ from {@code situation} in one attribute, or lack one link. */
  public static List<Situation> neighbours(Situation situation) {
    List<Situation> neighbours = new ArrayList<>();
    for (int i = 0; i < situation.facts().size(); i++) {
      Attributes fact = situation.facts().get(i);
      List<Attributes> without = new ArrayList<>(situation.facts());
      without.remove(i);
      if (fact instanceof Link) {
        neighbours.add(new Situation(without));
      }
      for (Attributes other : others(fact)) {
        if (!without.contains(other)) {
          List<Attributes> facts = new ArrayList<>(situation.facts());
          facts.set(i, other);
          neighbours.add(new Situation(facts));
        }
      }
    }
    return neighbours;
  }

  private static List<Attributes> others(Attributes fact) {
    RecordComponent[] attributes = fact.getClass().getRecordComponents();
    List<Attributes> others = new ArrayList<>();
    for (int i = 0; i < attributes.length; i++) {
      Class<?> type = attributes[i].getType();
      if (type != Role.class) {
        for (Object constant : type.getEnumConstants()) {
          Object[] values = fact.values().toArray();
          if (constant != values[i]) {
            values[i] = constant;
            others.add((Attributes) create(fact.getClass(), attributes, values));
          }
        }
      }
    }
    return others;
  }

  private static Attributes fact(Class<?> type, Optional<Role> role, Random random) {
    RecordComponent[] attributes = type.getRecordComponents();
    Object[] values =
        Arrays.stream(attributes).map(attribute -> pick(attribute.getType(), random)).toArray();
    role.ifPresent(of -> values[0] = of);
    return (Attributes) create(type, attributes, values);
  }

  /** Unstated answers are rarer than the others, so that more rules have something to say. */
  private static Object pick(Class<?> type, Random random) {
    Object[] constants = type.getEnumConstants();
    int range = type == Answer.class && random.nextInt(4) > 0 ? 2 : constants.length;
    return constants[random.nextInt(range)];
  }

  private static Object create(Class<?> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException
        | InstantiationException
        | IllegalAccessException
        | NoSuchMethodException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
