package org.moveplan.domain;

import java.util.ArrayList;
import java.util.List;

/** The fields of one kind of mapping, in the order in which they are documented. */
public record FieldSet(String name, List<Field<?>> fields) {

  public FieldSet {
    fields = List.copyOf(fields);
  }

  /** The names of nested mappings, for example {@code password}, in order, each once. */
  public List<String> groups() {
    return fields.stream()
        .map(Field::path)
        .filter(path -> path.indexOf('.') > 0)
        .map(path -> path.substring(0, path.indexOf('.')))
        .distinct()
        .toList();
  }

  /** Collects the fields of a set while its class is initialised. */
  static final class Builder {
    private final String name;
    private final List<Field<?>> fields = new ArrayList<>();

    Builder(String name) {
      this.name = name;
    }

    <T> Field<T> required(
        String path, FieldType<T> type, T placeholder, String meaning, String model) {
      return add(new Field<>(path, fields.size(), type, true, placeholder, "", meaning, model));
    }

    <T> Field<T> optional(
        String path,
        FieldType<T> type,
        T fallback,
        String fallbackText,
        String meaning,
        String model) {
      return add(
          new Field<>(path, fields.size(), type, false, fallback, fallbackText, meaning, model));
    }

    private <T> Field<T> add(Field<T> field) {
      fields.add(field);
      return field;
    }

    FieldSet build() {
      return new FieldSet(name, fields);
    }
  }
}
