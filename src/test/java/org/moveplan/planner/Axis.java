package org.moveplan.planner;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.UserFields;
import org.moveplan.testing.Requests;

/** One attribute of an enumeration, with the values that it takes. */
record Axis(String name, List<UnaryOperator<Requests>> values) {

  /** A user's field; {@code null} stands for a field that is not written. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Axis user(Field<T> field, T... values) {
    return new Axis(
        field.path(),
        Arrays.stream(values)
            .<UnaryOperator<Requests>>map(value -> requests -> write(requests, field, value))
            .toList());
  }

  /** A field of a postoffice. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Axis postoffice(String name, Field<T> field, T... values) {
    return new Axis(
        name + "." + field.path(),
        Arrays.stream(values)
            .<UnaryOperator<Requests>>map(
                value -> requests -> requests.postoffice(name, field, value))
            .toList());
  }

  /** A field of the policy. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Axis policy(Field<T> field, T... values) {
    return new Axis(
        "policy." + field.path(),
        Arrays.stream(values)
            .<UnaryOperator<Requests>>map(value -> requests -> requests.policy(field, value))
            .toList());
  }

  private static <T> Requests write(Requests requests, Field<T> field, T value) {
    if (value == null) {
      return requests;
    }
    Facts user = requests.moves().get(0).facts();
    assert !user.get(UserFields.USER).isEmpty();
    return new Requests(requests.policy(), requests.tools(), requests.postoffices(), List.of())
        .move(user.with(field, value));
  }
}
