package org.moveplan.domain;

import java.util.Arrays;
import java.util.Optional;

/** The values that were written for the fields of one mapping. */
public final class Facts {

  private final Object[] values;

  private Facts(Object[] values) {
    this.values = values;
  }

  /** Facts of which nothing is written. */
  public static Facts none(FieldSet fields) {
    return new Facts(new Object[fields.fields().size()]);
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
  @SuppressWarnings("unchecked") // only Builder.set puts values in, under a field of their own type
  public <T> Optional<T> stated(Field<T> field) {
    return Optional.ofNullable((T) values[field.index()]);
  }

  /** These facts with {@code value} written for {@code field}. */
  public <T> Facts with(Field<T> field, T value) {
    Object[] copy = values.clone();
    copy[field.index()] = value;
    return new Facts(copy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && Arrays.equals(values, facts.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }

  /** Collects values; each field may be set once more to replace it. */
  public static final class Builder {
    private final Object[] values;

    private Builder(FieldSet fields) {
      values = new Object[fields.fields().size()];
    }

    /** Writes {@code value} for {@code field}. */
    public <T> Builder set(Field<T> field, T value) {
      values[field.index()] = value;
      return this;
    }

    /** The facts collected so far. */
    public Facts build() {
      return new Facts(values.clone());
    }
  }
}
