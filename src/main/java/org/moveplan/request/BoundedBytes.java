package org.moveplan.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads bytes until the file or a line in it has become longer than allowed, so that nothing of a
 * file is kept that nobody will look at. What was read then goes beyond the limit by which it was
 * stopped.
 */
final class BoundedBytes {

  private static final int BLOCK = 1 << 16;

  /** A byte order mark and a line end, which others do not count. */
  private static final int SLACK = 5;

  private final int most;
  private final int longestLine;
  private byte[] bytes = {};
  private int count;
  private int lineStart;

  /**
   * @param most the longest file, in bytes
   * @param longestLine in bytes
   */
  BoundedBytes(int most, int longestLine) {
    this.most = most;
    this.longestLine = longestLine;
  }

  byte[] read(InputStream input) throws IOException {
    bytes = new byte[Math.min(most, Math.max(expected(input), BLOCK - 1)) + 1];
    int taken = input.read(bytes, 0, Math.min(bytes.length, BLOCK));
    while (taken >= 0) {
      count += taken;
      if (count > most || lineTooLong(count - taken)) {
        break;
      }
      if (count == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, most + 1L));
      }
      taken = input.read(bytes, count, Math.min(bytes.length - count, BLOCK));
    }
    return Arrays.copyOf(bytes, count);
  }

  /** How much there is, if that is known; a pipe that was opened as a file cannot say it. */
  private static int expected(InputStream input) {
    try {
      return input.available();
    } catch (IOException unknown) {
      return 0;
    }
  }

  private boolean lineTooLong(int from) {
    if (longestLine > most) {
      return false;
    }
    for (int i = from; i < count; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        if (i - lineStart > longestLine + SLACK) {
          return true;
        }
        lineStart = i + 1;
      }
    }
    return count - lineStart > longestLine + SLACK;
  }

  /** Where the byte at {@code offset} stands. */
  static long position(byte[] bytes, int offset) {
    int line = 0;
    int column = 0;
    for (int i = ByteScan.markLength(bytes); i < offset; i++) {
      boolean ended = bytes[i] == '\n';
      line += ended ? 1 : 0;
      column = ended ? 0 : column + Utf8.columns(bytes[i]);
    }
    return Position.of(line, column);
  }
}
