package org.moveplan.cli;

import java.util.Locale;
import org.moveplan.request.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes such as {@code 4096}, {@code 512K}, {@code 10M} or {@code 1G}. */
final class SizeConverter implements ITypeConverter<Integer> {

  private static final int MOST_DIGITS = 10;

  @Override
  public Integer convert(String text) {
    int shift =
        switch (text.isEmpty() ? "" : text.substring(text.length() - 1).toUpperCase(Locale.ROOT)) {
          case "K" -> 10;
          case "M" -> 20;
          case "G" -> 30;
          default -> 0;
        };
    String digits = shift == 0 ? text : text.substring(0, text.length() - 1);
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      throw refused(text);
    }
    long bytes = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw refused(text);
      }
      bytes = bytes * 10 + (c - '0');
    }
    if (bytes > Integer.MAX_VALUE >> shift) {
      throw refused(text);
    }
    try {
      return Limits.DEFAULT.withBytes((int) (bytes << shift)).bytes();
    } catch (IllegalArgumentException tooLittle) {
      throw refused(text);
    }
  }

  private static TypeConversionException refused(String text) {
    return new TypeConversionException(
        "'" + text + "' is not a size such as 4096, 512K or 10M, below 2G");
  }
}
