package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;

/** An axis for every field that a request may have: not written, or any of its values. */
final class FieldAxes {

  private static final Set<String> NAMES = Set.of("user", "from", "to");

  private FieldAxes() {}

  static List<Axis<?>> all() {
    List<Axis<?>> axes = new ArrayList<>();
    add(Place.USER, UserFields.ALL, axes);
    add(Place.SOURCE, PostofficeFields.ALL, axes);
    add(Place.DESTINATION, PostofficeFields.ALL, axes);
    add(Place.POLICY, PolicyFields.ALL, axes);
    add(Place.TOOLS, ToolFields.ALL, axes);
    return axes;
  }

  private static void add(Place place, FieldSet fields, List<Axis<?>> axes) {
    for (Field<?> field : fields.fields()) {
      if (place != Place.USER || !NAMES.contains(field.path())) {
        axes.add(axis(place, field));
      }
    }
  }

  private static <T> Axis<T> axis(Place place, Field<T> field) {
    List<Optional<T>> values = new ArrayList<>(List.of(Optional.empty()));
    FieldValues.of(field).forEach(value -> values.add(Optional.of(value)));
    return new Axis<>(place, field, values);
  }
}
