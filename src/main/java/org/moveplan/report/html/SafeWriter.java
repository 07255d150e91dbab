package org.moveplan.report.html;

import java.io.IOException;
import java.io.Writer;
import org.moveplan.report.Plain;

/**
 * Lets no character through that is invisible or turns the direction of writing, wherever in the
 * page it stands; see {@link Plain#safe}. Line feeds pass. Closing it leaves the writer behind it
 * open.
 */
final class SafeWriter extends Writer {

  private final Writer out;

  /** A first half of a character whose second half is still to come, or 0. */
  private char half;

  SafeWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void write(String text) throws IOException {
    if (half == 0 && isPlain(text)) {
      out.write(text);
      return;
    }
    String whole = half == 0 ? text : half + text;
    half = 0;
    int end = whole.length();
    if (end > 0 && Character.isHighSurrogate(whole.charAt(end - 1))) {
      half = whole.charAt(--end);
    }
    int start = 0;
    for (int line = whole.indexOf('\n'); line >= 0 && line < end; ) {
      out.write(Plain.safe(whole.substring(start, line)));
      out.write('\n');
      start = line + 1;
      line = whole.indexOf('\n', start);
    }
    out.write(Plain.safe(whole.substring(start, end)));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n') || c > '~') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (half != 0) {
      out.write(Plain.safe(String.valueOf(half)));
      half = 0;
    }
  }
}
