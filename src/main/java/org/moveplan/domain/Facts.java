package org.moveplan.domain;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

  /** Which fields are written in many mappings of one kind, each combination of them kept once. */
  public static final class Patterns {

    /** More combinations are not worth looking for. */
    private static final int MOST = 4096;

    private final Map<LongBuffer, long[]> known = new HashMap<>();

    private long[] shared(long[] written) {
      LongBuffer key = LongBuffer.wrap(written);
      long[] same = known.get(key);
      if (same == null && known.size() < MOST) {
        known.put(key, written);
      }
      return same == null ? written : same;
    }
  }

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
    T value = value(field);
    return value == null ? field.fallback() : value;
  }

  /** The value of {@code field} if one is written. */
  public <T> Optional<T> stated(Field<T> field) {
    return Optional.ofNullable(value(field));
  }

  /** What is written for {@code field}; null if nothing is, as a long list asks very often. */
  @SuppressWarnings("unchecked") // a builder puts values in, under a field of their own type
  private <T> T value(Field<T> field) {
    int word = field.index() / Long.SIZE;
    long bit = 1L << field.index();
    if ((written[word] & bit) == 0) {
      return null;
    }
    int place = Long.bitCount(written[word] & (bit - 1));
    for (int i = 0; i < word; i++) {
      place += Long.bitCount(written[i]);
    }
    return (T) values[place];
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

  /** The same facts, which share with others what says which fields are written. */
  public Facts sharing(Patterns patterns) {
    return new Facts(patterns.shared(written), values);
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
      int size = 0;
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null) {
          written[i / Long.SIZE] |= 1L << i;
          size++;
        }
      }
      Object[] known = new Object[size];
      for (int i = values.length - 1; size > 0; i--) {
        if (values[i] != null) {
          known[--size] = values[i];
        }
      }
      return new Facts(written, known);
    }
  }
}
