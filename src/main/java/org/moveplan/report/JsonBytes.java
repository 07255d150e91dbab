package org.moveplan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Values of JSON as UTF-8, gathered in pieces that are worth handing on. Texts are escaped as
 * Jackson does it: what has to be, and whatever is beyond the Basic Multilingual Plane.
 */
final class JsonBytes {

  private static final int PIECE = 1 << 15;

  /** The largest number of bytes that an int takes. */
  private static final int NUMBER = 11;

  /** The largest number of bytes that a character takes. */
  static final int LONGEST = 6;

  private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final byte[] bytes;
  private int size;

  JsonBytes(OutputStream out) {
    this(out, PIECE);
  }

  /** Gathers {@code room} bytes before it hands them on, at least those of two numbers. */
  JsonBytes(OutputStream out, int room) {
    this.out = out;
    this.bytes = new byte[Math.min(Math.max(room, 2 * NUMBER), PIECE)];
  }

  /** One character of ASCII. */
  void one(char c) throws IOException {
    room(1);
    bytes[size++] = (byte) c;
  }

  /** The first {@code length} bytes of {@code from}, as they are. */
  void raw(byte[] from, int length) throws IOException {
    if (length > bytes.length) {
      hand();
      out.write(from, 0, length);
      return;
    }
    room(length);
    System.arraycopy(from, 0, bytes, size, length);
    size += length;
  }

  void number(int value) throws IOException {
    if (value < 0) {
      byte[] digits = Integer.toString(value).getBytes(StandardCharsets.US_ASCII);
      raw(digits, digits.length);
      return;
    }
    room(NUMBER);
    int end = size + 1;
    for (int rest = value / 10; rest > 0; rest /= 10) {
      end++;
    }
    int rest = value;
    for (int i = end - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size = end;
  }

  /** A text with its quotation marks. */
  void text(String text) throws IOException {
    byte[] plain = text.getBytes(StandardCharsets.ISO_8859_1);
    if (plain.length + 2 > bytes.length || !isPlain(plain)) {
      odd(text);
      return;
    }
    room(plain.length + 2);
    bytes[size] = '"';
    System.arraycopy(plain, 0, bytes, size + 1, plain.length);
    size += plain.length + 2;
    bytes[size - 1] = '"';
  }

  /** Whether nothing has to be escaped; what that encoding lacks has become a question mark. */
  private static boolean isPlain(byte[] text) {
    for (byte c : text) {
      if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '?') {
        return false;
      }
    }
    return true;
  }

  /** A text that is long or has more than plain characters. */
  private void odd(String text) throws IOException {
    one('"');
    for (int i = 0; i < text.length(); i++) {
      room(LONGEST);
      character(text.charAt(i));
    }
    one('"');
  }

  private void character(char c) {
    switch (c) {
      case '"', '\\' -> pair(c);
      case '\b' -> pair('b');
      case '\t' -> pair('t');
      case '\n' -> pair('n');
      case '\f' -> pair('f');
      case '\r' -> pair('r');
      default -> {
        if (c < ' ' || Character.isSurrogate(c)) {
          pair('u');
          for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEXADECIMAL[(c >> shift) & 0xF];
          }
        } else if (c < 0x80) {
          bytes[size++] = (byte) c;
        } else if (c < 0x800) {
          bytes[size++] = (byte) (0xC0 | (c >> 6));
          bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
          bytes[size++] = (byte) (0xE0 | (c >> 12));
          bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
          bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
      }
    }
  }

  private void pair(char escaped) {
    bytes[size++] = '\\';
    bytes[size++] = (byte) escaped;
  }

  /** Hands everything on. */
  void flush() throws IOException {
    hand();
    out.flush();
  }

  private void room(int length) throws IOException {
    if (length > bytes.length - size) {
      hand();
    }
  }

  private void hand() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }
}
