package org.moveplan.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema of a request, for editors. It knows shapes and values; what concerns several
 * users or entries of a list at once, anchors, tags and the calendar is left to {@link
 * RequestReader}.
 */
public final class InputSchema {

  private InputSchema() {}

  /** The schema, draft 2020-12, ended by a line feed; the same bytes on every machine. */
  public static String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "moveplan request, version " + DocumentReader.VERSION);
    schema.put("description", "Users to be moved between Microsoft Mail postoffices.");
    schema.put("oneOf", List.of(reference("users"), reference("request")));
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("users", users());
    definitions.put("request", request());
    for (Shape shape : Shapes.ALL) {
      definitions.put(shape.fields().name(), ShapeSchema.of(shape));
    }
    schema.put("$defs", definitions);
    return JsonText.of(schema);
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/$defs/" + definition);
  }

  private static Map<String, Object> users() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", "The users to be moved, each with what is known of him.");
    schema.put("type", "array");
    schema.put("items", reference("user"));
    schema.put("minItems", 1);
    return schema;
  }

  private static Map<String, Object> request() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String key : DocumentReader.KEYS) {
      properties.put(
          key,
          switch (key) {
            case "version" -> Map.of("enum", List.of(1, DocumentReader.VERSION));
            case "title" -> TypeSchema.of(DocumentReader.TITLE);
            case "postoffices" -> postoffices();
            default -> reference(key);
          });
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.of("users"));
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> postoffices() {
    List<Object> either = new ArrayList<>();
    either.add(Map.of("type", "null"));
    either.add(reference("postoffice"));
    Map<String, Object> name = new LinkedHashMap<>();
    name.put("minLength", 1);
    name.put("maxLength", PostofficesReader.NAME.longest());
    name.put("pattern", "\\S");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", "The postoffices by name; a name alone declares one with defaults.");
    schema.put("type", "object");
    schema.put("propertyNames", name);
    schema.put("additionalProperties", Map.of("oneOf", either));
    return schema;
  }
}
