package org.moveplan.audit.drl;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Derived;
import org.moveplan.domain.situation.Finding;
import org.moveplan.domain.situation.Route;
import org.moveplan.domain.situation.Step;

/** All that rules may name: the facts of situations, what rules add, and the constants in both. */
public final class RuleVocabulary {

  /** The one vocabulary there is. */
  public static final RuleVocabulary INSTANCE = new RuleVocabulary();

  private static final Set<Class<?>> MATCHED_ADDITIONS =
      Set.of(Finding.class, Route.class, Step.class);

  private final SortedMap<String, Class<?>> types = new TreeMap<>();

  private RuleVocabulary() {
    for (Class<?> fact : Attributes.class.getPermittedSubclasses()) {
      addRecord(fact);
    }
    for (Class<?> addition : Derived.class.getPermittedSubclasses()) {
      addRecord(addition);
      for (Constructor<?> constructor : addition.getConstructors()) {
        Stream.of(constructor.getGenericParameterTypes()).forEach(this::addEnum);
      }
    }
  }

  private void addRecord(Class<?> type) {
    types.put(type.getSimpleName(), type);
    for (RecordComponent attribute : type.getRecordComponents()) {
      addEnum(attribute.getGenericType());
    }
  }

  private void addEnum(Type type) {
    if (type instanceof Class<?> known && known.isEnum()) {
      types.put(known.getSimpleName(), known);
    } else if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::addEnum);
    }
  }

  /** Whether rules may import what {@code name} names. */
  public boolean mayImport(String name) {
    Class<?> type = types.get(name.substring(name.lastIndexOf('.') + 1));
    return type != null && type.getName().equals(name);
  }

  /** The full name of the type with this simple name. */
  public Optional<String> fullName(String simple) {
    return Optional.ofNullable(types.get(simple)).map(Class::getName);
  }

  /** The fact of this simple name that patterns may match. */
  Optional<Class<?>> matched(String simple) {
    return Optional.<Class<?>>ofNullable(types.get(simple))
        .filter(type -> isGiven(type) || MATCHED_ADDITIONS.contains(type));
  }

  /** What of this simple name rules may add. */
  Optional<Class<?>> added(String simple) {
    return Optional.<Class<?>>ofNullable(types.get(simple)).filter(Derived.class::isAssignableFrom);
  }

  /** Whether a situation begins with facts of {@code type}. */
  static boolean isGiven(Class<?> type) {
    return Attributes.class.isAssignableFrom(type);
  }

  /** Whether rules may match what other rules have added of {@code type}. */
  public static boolean isMatchedAddition(Class<?> type) {
    return MATCHED_ADDITIONS.contains(type);
  }

  /** The constants of the enumeration of this simple name; empty if there is none. */
  Collection<Enum<?>> constants(String simple) {
    Class<?> type = types.get(simple);
    return type == null || !type.isEnum() ? List.of() : constants(type);
  }

  /** The constants of an enumeration. */
  static List<Enum<?>> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
  }

  /** The constants of an attribute. */
  static List<Enum<?>> constants(Class<?> type, String attribute) {
    return attributes(type).stream()
        .filter(one -> one.getName().equals(attribute))
        .flatMap(one -> constants(one.getType()).stream())
        .toList();
  }

  /**
   * Whether a situation has one fact of {@code type} for the source and one for the destination.
   */
  static boolean isSided(Class<?> type) {
    return isGiven(type) && !constants(type, "role").isEmpty();
  }

  /** The simple names of what patterns may match. */
  List<String> matchedNames() {
    return types.keySet().stream().filter(name -> matched(name).isPresent()).toList();
  }

  /** The simple names of what rules may add. */
  List<String> addedNames() {
    return types.keySet().stream().filter(name -> added(name).isPresent()).toList();
  }

  /** All types, by simple name. */
  public SortedMap<String, Class<?>> types() {
    return Collections.unmodifiableSortedMap(types);
  }

  /** The attributes of {@code type} that have a closed list of values. */
  static List<RecordComponent> attributes(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .filter(attribute -> attribute.getType().isEnum())
        .toList();
  }
}
