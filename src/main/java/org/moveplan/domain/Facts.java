package org.moveplan.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The values that were written for the fields of one mapping. A long list has millions of fields of
 * which few are written, so only those take up room.
 */
public final class Facts {

  /** A bit for each field, in words of 64. */
  private final long[] written;

  /** What is written, in the order of the fields. */
  private final Object[] values;

  private Facts(long[] written, Object[] values) {
    this.written = written;
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
  @SuppressWarnings("unchecked") // a builder puts values in, under a field of their own type
  public <T> Optional<T> stated(Field<T> field) {
    int word = field.index() / Long.SIZE;
    long bit = 1L << field.index();
    if ((written[word] & bit) == 0) {
      return Optional.empty();
    }
    int place = Long.bitCount(written[word] & (bit - 1));
    for (int i = 0; i < word; i++) {
      place += Long.bitCount(written[i]);
    }
    return Optional.of((T) values[place]);
  }

  /** These facts with {@code value} written for {@code field}. */
  public <T> Facts with(Field<T> field, T value) {
    Builder copy = new Builder(written.length * Long.SIZE);
    int place = 0;
    for (int i = 0; i < copy.values.length; i++) {
      if ((written[i / Long.SIZE] & 1L << i) != 0) {
        copy.values[i] = values[place++];
      }
    }
    return copy.set(field, value).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts
        && Arrays.equals(written, facts.written)
        && Arrays.equals(values, facts.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(written) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }

  /** Collects values; each field may be set once more to replace it. */
  public static final class Builder {
    private final Object[] values;

    private Builder(FieldSet fields) {
      this(fields.size());
    }

    private Builder(int fields) {
      values = new Object[fields];
    }

    /** Writes {@code value} for {@code field}. */
    public <T> Builder set(Field<T> field, T value) {
      values[field.index()] = value;
      return this;
    }

    /** The facts collected so far. */
    public Facts build() {
      long[] written = new long[(values.length + Long.SIZE - 1) / Long.SIZE];
      Object[] known = new Object[values.length];
      int size = 0;
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null) {
          written[i / Long.SIZE] |= 1L << i;
          known[size++] = values[i];
        }
      }
      return new Facts(written, Arrays.copyOf(known, size));
    }
  }
}
