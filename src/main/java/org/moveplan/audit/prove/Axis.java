package org.moveplan.audit.prove;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.moveplan.domain.Field;

/**
 * A field with the values that it takes.
 *
 * @param values what is written, in order; empty for nothing
 */
record Axis<T>(Place place, Field<T> field, List<Optional<T>> values) {

  Axis {
    values = List.copyOf(values);
  }

  /** A user's field; {@code null} stands for a field that is not written. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Axis<T> user(Field<T> field, T... values) {
    return of(Place.USER, field, values);
  }

  /** A field of the postoffice that the user leaves. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Axis<T> source(Field<T> field, T... values) {
    return of(Place.SOURCE, field, values);
  }

  /** A field of the postoffice that the user goes to. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Axis<T> destination(Field<T> field, T... values) {
    return of(Place.DESTINATION, field, values);
  }

  /** A field of the policy. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Axis<T> policy(Field<T> field, T... values) {
    return of(Place.POLICY, field, values);
  }

  private static <T> Axis<T> of(Place place, Field<T> field, T[] values) {
    return new Axis<>(place, field, Arrays.stream(values).map(Optional::ofNullable).toList());
  }

  /** Such as {@code moved (4)}, or {@code source's drive (2)} if it is not the user's. */
  @Override
  public String toString() {
    return "%s%s (%d)".formatted(place.shown(), field.path(), size());
  }

  int size() {
    return values.size();
  }

  /** {@code draft} with value number {@code index} written. */
  Draft in(Draft draft, int index) {
    return draft.with(place, field, values.get(index));
  }

  /** This axis with some of its values only. */
  Axis<T> only(List<Integer> indexes) {
    return new Axis<>(place, field, indexes.stream().map(values::get).toList());
  }
}
