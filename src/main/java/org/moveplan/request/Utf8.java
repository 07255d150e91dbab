package org.moveplan.request;

/** The UTF-8 encoding, strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {

  private Utf8() {}

  /**
   * The length of the character of several bytes that begins at {@code i}; 0 if it is malformed.
   */
  static int length(byte[] bytes, int i) {
    int length = announced(bytes[i] & 0xFF);
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int c = decode(bytes, i, length);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c < least(length) || c > Character.MAX_CODE_POINT || surrogate ? 0 : length;
  }

  private static int announced(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static int least(int length) {
    return length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
  }

  /** The code point of the well-formed character of {@code length} bytes, 2 to 4, at {@code i}. */
  static int decode(byte[] bytes, int i, int length) {
    int c = bytes[i] & (0x7F >> length);
    for (int k = 1; k < length; k++) {
      c = (c << 6) | (bytes[i + k] & 0x3F);
    }
    return c;
  }

  /** How many columns {@code b} begins: one, or none if it continues a character. */
  static int columns(byte b) {
    return (b & 0xC0) == 0x80 ? 0 : 1;
  }
}
