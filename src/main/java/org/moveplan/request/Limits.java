package org.moveplan.request;

/**
 * What is read at most. Larger input is refused before a parser sees it, because YAML scanners take
 * time that grows with the square of a line's length.
 *
 * @param bytes the longest file, in bytes
 * @param lineBytes the longest line of a YAML file, in bytes; JSON may stand in one line
 * @param valueCharacters the longest key or value, in characters
 * @param depth the deepest nesting of lists and mappings; a request needs six
 */
public record Limits(int bytes, int lineBytes, int valueCharacters, int depth) {

  /** 64 MiB, lines of 64 KiB, values of 16,384 characters, 32 levels. */
  public static final Limits DEFAULT = new Limits(64 << 20, 64 << 10, 16 << 10, 32);

  /** A request takes up to so many times the memory of its file. */
  private static final int SHARE = 32;

  private static final int MOST_BYTES = Integer.MAX_VALUE - 64;

  public Limits {
    if (bytes < 1 || bytes > MOST_BYTES) {
      throw new IllegalArgumentException("The size limit must be 1 to " + MOST_BYTES + " bytes.");
    }
    if (lineBytes < 1 || valueCharacters < 1 || depth < 1) {
      throw new IllegalArgumentException("Limits must be at least 1.");
    }
  }

  /** {@link #DEFAULT}, or smaller files where Java has less than 2 GiB of memory. */
  public static Limits usual() {
    long room = Math.max(1 << 20, Runtime.getRuntime().maxMemory() / SHARE);
    return DEFAULT.withBytes((int) Math.min(DEFAULT.bytes, room));
  }

  /** These limits with files of at most {@code most} bytes; 1 to 2,147,483,583. */
  public Limits withBytes(int most) {
    return new Limits(most, lineBytes, valueCharacters, depth);
  }
}
