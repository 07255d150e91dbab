package org.moveplan.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;

/**
 * The keys of one mapping: those of a field set, or of a group within one.
 *
 * @param fields the set that the keys come from
 * @param group the name of the group, empty for the mapping that holds the groups
 * @param entries what stands under each key, in documentation order
 */
record Shape(FieldSet fields, String group, Map<String, Entry> entries) {

  /** What stands under a key. */
  sealed interface Entry {
    /** Whether people are likely to write a password under this key. */
    boolean secret();
  }

  /** A value. */
  record Leaf(Field<?> field, boolean secret) implements Entry {}

  /** A nested mapping. */
  record Group(Shape shape, boolean secret) implements Entry {}

  static Shape of(FieldSet fields) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Field<?> field : fields.fields()) {
      int dot = field.path().indexOf('.');
      if (dot < 0) {
        entries.put(field.path(), leaf(field, field.path()));
      } else {
        String group = field.path().substring(0, dot);
        Entry entry =
            entries.computeIfAbsent(
                group,
                name ->
                    new Group(new Shape(fields, name, new LinkedHashMap<>()), Secrets.isKey(name)));
        String key = field.path().substring(dot + 1);
        ((Group) entry).shape().entries().put(key, leaf(field, key));
      }
    }
    return new Shape(fields, "", entries);
  }

  /** The shape of a mapping that is read key by key. */
  static Shape of(String name, List<String> keys) {
    FieldSet none = new FieldSet(name, List.of());
    Map<String, Entry> entries = new LinkedHashMap<>();
    keys.forEach(key -> entries.put(key, new Group(new Shape(none, key, Map.of()), false)));
    return new Shape(none, "", entries);
  }

  private static Leaf leaf(Field<?> field, String key) {
    return new Leaf(field, Secrets.isKey(key));
  }

  /** The mapping as a message names it. */
  String title() {
    if (!group.isEmpty()) {
      return "'" + group + "'";
    }
    return switch (fields.name()) {
      case "request" -> "the request";
      case "user" -> "a user";
      case "postoffice" -> "a postoffice";
      case "event" -> "a password change";
      case "policy", "tools" -> "'" + fields.name() + "'";
      default -> (fields.name().matches("[aeio].*") ? "an " : "a ") + fields.name();
    };
  }

  /** Whether the keys of both come from the same field set. */
  boolean isOfSet(Shape other) {
    return fields.name().equals(other.fields.name());
  }

  List<String> keys() {
    return new ArrayList<>(entries.keySet());
  }
}
