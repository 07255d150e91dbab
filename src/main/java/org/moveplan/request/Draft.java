package org.moveplan.request;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;

/** The values of one mapping while it is read, and where they stand. */
final class Draft {

  private final Facts.Builder facts;
  private final BitSet seen;
  private final BitSet good;
  private long[] places = {};
  private final Set<String> groups = new HashSet<>(4);
  private Set<String> excused = Set.of();
  private boolean password;

  Draft(FieldSet fields) {
    facts = Facts.of(fields);
    seen = new BitSet();
    good = new BitSet();
  }

  /** Notes that the field's key was read; false if it was read before. */
  boolean open(Field<?> field) {
    boolean first = !seen.get(field.index());
    seen.set(field.index());
    return first;
  }

  /** Notes that the group's key was read; false if it was read before. */
  boolean open(String group) {
    return groups.add(group);
  }

  <T> void set(Field<T> field, T value) {
    facts.set(field, value);
    good.set(field.index());
  }

  /** Notes where the value of a required field stands. */
  void place(Field<?> field, long at) {
    if (field.index() >= places.length) {
      places = Arrays.copyOf(places, field.index() + 1);
    }
    places[field.index()] = at;
  }

  /** Where the value of a required field stands. */
  long place(Field<?> field) {
    return field.index() < places.length ? places[field.index()] : Position.START;
  }

  /** Notes that a password stands in the mapping. */
  void foundPassword() {
    password = true;
  }

  /** Whether a password was found in the mapping. */
  boolean holdsPassword() {
    return password;
  }

  /** Says that a misspelt key was probably meant to be {@code key}. */
  void excuse(String key) {
    excused = new HashSet<>(excused);
    excused.add(key);
  }

  /** Whether the field is missing, and no fault says so yet. */
  boolean lacks(Field<?> field) {
    return !seen.get(field.index()) && !excused.contains(field.path());
  }

  /** Whether a legal value was read for the field. */
  boolean has(Field<?> field) {
    return good.get(field.index());
  }

  Facts facts() {
    return facts.build();
  }
}
