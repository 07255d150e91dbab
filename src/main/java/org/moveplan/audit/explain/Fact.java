package org.moveplan.audit.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;

/**
 * What a request says of one field, or what is taken because it says nothing.
 *
 * @param place whose field it is, as people call it
 * @param stated whether the request says it
 * @param value the value as a list of users has it, or the default as the documentation says it
 */
record Fact(String place, Field<?> field, boolean stated, String value) {

  /** Every field of {@code fields}. */
  static List<Fact> of(String place, FieldSet fields, Facts facts) {
    List<Fact> all = new ArrayList<>();
    for (Field<?> field : fields.fields()) {
      Optional<?> value = facts.stated(field);
      all.add(
          new Fact(
              place,
              field,
              value.isPresent(),
              value.map(stated -> FactText.of(field.type(), stated)).orElse(field.fallbackText())));
    }
    return all;
  }
}
