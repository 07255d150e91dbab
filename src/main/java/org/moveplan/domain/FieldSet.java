package org.moveplan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of one kind of mapping, in the order in which they are documented.
 *
 * @param name what such a mapping is called
 * @param fields its fields
 * @param required those of them that must be written
 * @param size one more than the greatest index of a field
 */
public record FieldSet(String name, List<Field<?>> fields, List<Field<?>> required, int size) {

  /** A section has so many numbers for its fields at most. */
  private static final int SECTION = 32;

  public FieldSet {
    fields = List.copyOf(fields);
    required = List.copyOf(required);
  }

  /** A set of {@code fields}. */
  public FieldSet(String name, List<Field<?>> fields) {
    this(
        name,
        fields,
        fields.stream().filter(Field::required).toList(),
        fields.stream().mapToInt(Field::index).max().orElse(-1) + 1);
  }

  /** The fields of several sections of one kind of mapping. */
  static FieldSet joined(Builder first, Builder... others) {
    return new FieldSet(
        first.name,
        Stream.concat(Stream.of(first), Stream.of(others))
            .flatMap(section -> section.fields.stream())
            .toList());
  }

  /** Collects the fields of a section of a set while the section's class is initialised. */
  static final class Builder {
    private final String name;
    private final int section;
    private final List<Field<?>> fields = new ArrayList<>();

    /** The only section, or the first one. */
    Builder(String name) {
      this(name, 0);
    }

    /** Section number {@code section}; no two sections of a set have the same number. */
    Builder(String name, int section) {
      this.name = name;
      this.section = section;
    }

    <T> Field<T> required(
        String path, FieldType<T> type, T placeholder, String meaning, String model) {
      return add(new Field<>(path, index(), type, true, placeholder, "", meaning, model));
    }

    <T> Field<T> optional(
        String path,
        FieldType<T> type,
        T fallback,
        String fallbackText,
        String meaning,
        String model) {
      return add(new Field<>(path, index(), type, false, fallback, fallbackText, meaning, model));
    }

    /** A question with three answers. */
    Field<Answer> yesNo(
        String path, Answer fallback, String fallbackText, String meaning, String model) {
      return optional(path, new FieldType.YesNo(), fallback, fallbackText, meaning, model);
    }

    private int index() {
      if (fields.size() == SECTION) {
        throw new IllegalStateException("A section has at most " + SECTION + " fields.");
      }
      return section * SECTION + fields.size();
    }

    private <T> Field<T> add(Field<T> field) {
      fields.add(field);
      return field;
    }

    FieldSet build() {
      return joined(this);
    }
  }
}
