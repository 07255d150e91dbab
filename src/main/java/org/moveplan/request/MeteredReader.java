package org.moveplan.request;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Feeds a YAML scanner and stops it when it has taken much text without making anything of it,
 * which it does in a value or comment of enormous size.
 */
final class MeteredReader extends Reader {

  private final StringReader text;
  private final int most;
  private int taken;

  MeteredReader(String text, int most) {
    this.text = new StringReader(text);
    this.most = most;
  }

  /** Says that the scanner has made something of what it took. */
  void progress() {
    taken = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (taken > most) {
      throw new StreamConstraintsException("no token in " + most + " characters");
    }
    int count = text.read(buffer, offset, length);
    taken += Math.max(count, 0);
    return count;
  }

  @Override
  public void close() {
    text.close();
  }
}
