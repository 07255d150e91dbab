package org.moveplan.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time such as {@code 90s}, {@code 30m} or {@code 2h}. */
final class DurationConverter implements ITypeConverter<Duration> {

  private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,5})([smh])");

  @Override
  public Duration convert(String text) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      throw new TypeConversionException(
          "'" + text + "' is no length of time such as 90s, 30m or 2h");
    }
    int number = Integer.parseInt(length.group(1));
    return switch (length.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
