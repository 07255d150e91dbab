package org.moveplan.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.moveplan.domain.Answer;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Side;
import org.moveplan.domain.situation.Situation;

/** Situations drawn at random from all that the types allow, reproducibly. */
public final class TellingSituations {

  private TellingSituations() {}

  /** {@code count} situations; equal seeds give equal situations. */
  public static List<Situation> sample(int count, long seed) {
    Random random = new Random(seed);
    List<Situation> situations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      RecordComponent[] parts = Situation.class.getRecordComponents();
      Object[] values =
          Arrays.stream(parts).map(part -> part(part.getType(), part.getName(), random)).toArray();
      situations.add((Situation) create(Situation.class, parts, values));
    }
    return situations;
  }

  private static Object part(Class<?> type, String name, Random random) {
    RecordComponent[] attributes = type.getRecordComponents();
    Object[] values =
        Arrays.stream(attributes).map(attribute -> pick(attribute.getType(), random)).toArray();
    if (type == Side.class) {
      values[0] = name.equals("source") ? Role.SOURCE : Role.DESTINATION;
    }
    return create(type, attributes, values);
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
