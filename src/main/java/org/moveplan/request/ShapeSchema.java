package org.moveplan.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.Field;

/** What JSON Schema says of a mapping. */
final class ShapeSchema {

  private ShapeSchema() {}

  static Map<String, Object> of(Shape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    shape.entries().forEach((key, entry) -> properties.put(key, of(entry)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    List<String> required =
        shape.group().isEmpty()
            ? shape.fields().fields().stream().filter(Field::required).map(Field::path).toList()
            : List.of();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> of(Shape.Entry entry) {
    return entry instanceof Shape.Leaf leaf ? of(leaf.field()) : of(((Shape.Group) entry).shape());
  }

  private static Map<String, Object> of(Field<?> field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String otherwise = field.required() ? "" : " Default: " + field.fallbackText() + ".";
    schema.put("description", field.meaning() + otherwise);
    schema.putAll(TypeSchema.of(field.type()));
    return schema;
  }
}
