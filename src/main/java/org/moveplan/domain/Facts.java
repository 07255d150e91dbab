package org.moveplan.domain;

import java.util.Arrays;
import java.util.Optional;

/** The values that were written for the fields of one mapping. */
public final class Facts {

  /**
   * Fields are kept in sections of this size; a section of which nothing is written costs nothing.
   */
  static final int SECTION = 32;

  private final Object[][] values;

  private Facts(Object[][] values) {
    this.values = values;
  }

  /** Facts of which nothing is written. */
  public static Facts none(FieldSet fields) {
    return of(fields).build();
  }

  /** Starts collecting values for the fields of {@code fields}. */
  public static Builder of(FieldSet fields) {
    return new Builder(fields);
  }

  /** The value of {@code field}: what is written, or else its default. */
  public <T> T get(Field<T> field) {
    return stated(field).orElse(field.fallback());
  }

  /** The value of {@code field} if one is written. */
  @SuppressWarnings("unchecked") // only set() puts values in, under a field of their own type
  public <T> Optional<T> stated(Field<T> field) {
    Object[] section = values[field.index() / SECTION];
    return section == null
        ? Optional.empty()
        : Optional.ofNullable((T) section[field.index() % SECTION]);
  }

  /** These facts with {@code value} written for {@code field}. */
  public <T> Facts with(Field<T> field, T value) {
    Object[][] copy = values.clone();
    int section = field.index() / SECTION;
    copy[section] = copy[section] == null ? null : copy[section].clone();
    set(copy, field, value);
    return new Facts(copy);
  }

  private static <T> void set(Object[][] values, Field<T> field, T value) {
    int section = field.index() / SECTION;
    if (values[section] == null) {
      values[section] = new Object[SECTION];
    }
    values[section][field.index() % SECTION] = value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && Arrays.deepEquals(values, facts.values);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(values);
  }

  /** Collects values; each field may be set once more to replace it. */
  public static final class Builder {
    private final Object[][] values;

    private Builder(FieldSet fields) {
      values = new Object[(fields.size() + SECTION - 1) / SECTION][];
    }

    /** Writes {@code value} for {@code field}. */
    public <T> Builder set(Field<T> field, T value) {
      Facts.set(values, field, value);
      return this;
    }

    /** The facts collected so far. */
    public Facts build() {
      Object[][] copy = values.clone();
      for (int i = 0; i < copy.length; i++) {
        copy[i] = copy[i] == null ? null : copy[i].clone();
      }
      return new Facts(copy);
    }
  }
}
