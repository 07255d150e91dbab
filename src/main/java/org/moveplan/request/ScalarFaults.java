package org.moveplan.request;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Names;

/** Says what is wrong with a scalar that its type does not accept. */
final class ScalarFaults {

  private static final Pattern DATE_FORM =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

  private static final Map<String, String> SWITCHES =
      Map.of("on", "yes", "off", "no", "y", "yes", "n", "no", "1", "yes", "0", "no");

  private ScalarFaults() {}

  static void record(Faults faults, long at, String name, FieldType.Scalar<?> type, String text) {
    if (Names.isBlank(text)) {
      String help = "write " + type.expectation();
      faults.add(Code.MISSING_VALUE, at, "'" + name + "' is empty", help);
    } else if (type instanceof FieldType.Name limit) {
      tooLong(faults, at, name, text, limit.longest());
    } else if (type instanceof FieldType.Text limit) {
      tooLong(faults, at, name, text, limit.longest());
    } else if (takesDates(type) && DATE_FORM.matcher(text).matches()) {
      faults.add(
          Code.IMPOSSIBLE_DATE,
          at,
          "'" + name + "' cannot be " + text + ": there is no such time",
          "look at the calendar and the clock");
    } else {
      String help = meant(type, text).map(word -> "did you mean '" + word + "'?").orElse("");
      String message = "'" + name + "' cannot be " + Messages.quoted(text);
      String other = "write " + type.expectation();
      faults.add(Code.ILLEGAL_VALUE, at, message, help.isEmpty() ? other : help);
    }
  }

  private static void tooLong(Faults faults, long at, String name, String text, int longest) {
    faults.add(
        Code.TOO_LONG,
        at,
        name
            + " "
            + Messages.quoted(text)
            + " has "
            + text.length()
            + " characters; the most is "
            + longest,
        "write it as the postoffice holds it");
  }

  private static boolean takesDates(FieldType<?> type) {
    return type instanceof FieldType.When || type instanceof FieldType.YesNoOrDate;
  }

  /** The word of {@code type} that was probably meant. */
  static Optional<String> meant(FieldType.Scalar<?> type, String text) {
    String word = SWITCHES.get(text.toLowerCase(java.util.Locale.ROOT));
    return word != null && type.words().contains(word)
        ? Optional.of(word)
        : Spelling.nearest(text, type.words());
  }
}
