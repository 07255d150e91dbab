package org.moveplan.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;

/** The reference of all input fields, in Markdown. */
public final class Reference {

  private Reference() {}

  /** One section and table for each mapping; ended by a line feed. */
  public static String markdown() {
    StringBuilder text = new StringBuilder();
    section(text, "A user, in the list under `users`", Shapes.USER);
    section(text, "A postoffice, by name under `postoffices`", Shapes.POSTOFFICE);
    section(text, "`policy`", Shapes.POLICY);
    section(text, "`tools`", Shapes.TOOLS);
    return text.toString();
  }

  private static void section(StringBuilder text, String title, Shape shape) {
    section(text, title, shape.fields());
    Shapes.LISTED.stream()
        .filter(listed -> listed.owner().isOfSet(shape))
        .forEach(listed -> section(text, title(listed), listed.shape().fields()));
  }

  private static String title(Shapes.Listed listed) {
    String each = listed.shape().title();
    return each.substring(0, 1).toUpperCase(Locale.ROOT)
        + each.substring(1)
        + ", in the list under `"
        + listed.path()
        + "` of "
        + listed.owner().title().replace('\'', '`');
  }

  private static void section(StringBuilder text, String title, FieldSet fields) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append("### ").append(title).append("\n\n");
    List<String> heads = List.of("Field", "Values", "Default", "Meaning", "In the model");
    row(text, heads);
    row(text, heads.stream().map(head -> "---").toList());
    for (Field<?> field : fields.fields()) {
      List<String> cells = new ArrayList<>();
      cells.add("`" + field.path() + "`");
      cells.add(field.type().expectation());
      cells.add(field.required() ? "**required**" : field.fallbackText());
      cells.add(field.meaning());
      cells.add("`" + field.model() + "`");
      row(text, cells);
    }
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append("| ");
    text.append(String.join(" | ", cells.stream().map(Reference::escaped).toList()));
    text.append(" |\n");
  }

  private static String escaped(String cell) {
    return cell.replace("|", "\\|");
  }
}
