package org.moveplan.audit.drl;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Makes facts and reads their attributes. */
final class Values {

  private Values() {}

  static Object of(Object fact, String attribute) {
    try {
      return fact.getClass().getMethod(attribute).invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(fact.getClass() + " has no " + attribute, e);
    }
  }

  static Object make(Constructor<?> constructor, List<?> arguments) {
    try {
      return constructor.newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
    }
  }

  /** Some fact of {@code type}, all of whose attributes are enumerations. */
  static Object any(Class<?> type) {
    List<Object> first = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent attribute : type.getRecordComponents()) {
      types.add(attribute.getType());
      first.add(attribute.getType().getEnumConstants()[0]);
    }
    try {
      return make(type.getConstructor(types.toArray(Class<?>[]::new)), first);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
