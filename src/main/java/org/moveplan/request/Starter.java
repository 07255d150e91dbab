package org.moveplan.request;

import java.util.List;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldType;

/** A request to begin with: one user, and every field there is in comments. */
public final class Starter {

  private static final int WIDTH = 80;

  private Starter() {}

  /**
   * The text of the starter file; it is a valid request as it stands.
   *
   * @param schema where an editor finds the schema: a path or an address
   */
  public static String yaml(String schema) {
    StringBuilder text = new StringBuilder();
    line(text, "# yaml-language-server: $schema=" + schema);
    line(text, "# Users to be moved between postoffices. Delete the first # of a line to use it;");
    line(text, "# what is left out has the default shown. Never write a password into this file.");
    line(text, "version: " + DocumentReader.VERSION);
    line(text, "");
    line(text, "#title: Second floor");
    for (Shape shape : List.of(Shapes.POLICY, Shapes.TOOLS)) {
      line(text, "");
      line(text, "#" + shape.fields().name() + ":");
      fields(text, shape, "  ");
    }
    line(text, "");
    line(text, "# Declare all postoffices or none. A name alone stands for the defaults.");
    line(text, "#postoffices:");
    line(text, "#  PO1:");
    fields(text, Shapes.POSTOFFICE, "    ");
    line(text, "#  PO2:");
    line(text, "");
    line(text, "users:");
    line(text, "  - user: jdoe");
    line(text, "    from: PO1");
    line(text, "    to: PO2");
    fields(text, Shapes.USER, "    ");
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static void fields(StringBuilder text, Shape shape, String indent) {
    shape
        .entries()
        .forEach(
            (key, entry) -> {
              if (entry instanceof Shape.Group group) {
                line(text, "#" + indent + key + ":");
                fields(text, group.shape(), indent + "  ");
              } else if (entry instanceof Shape.Leaf leaf && !leaf.field().required()) {
                field(text, key, leaf.field(), indent);
              }
            });
  }

  private static void field(StringBuilder text, String key, Field<?> field, String indent) {
    String form =
        field.type() instanceof FieldType.Scalar
            ? ""
            : " Write " + field.type().expectation() + ".";
    String about = field.meaning() + form + " Default: " + field.fallbackText() + ".";
    wrap(text, "#" + indent + "# ", about);
    line(text, "#" + indent + key + ": " + example(field));
  }

  /** The default if it can be written, or else {@code unknown}, which every field takes. */
  private static String example(Field<?> field) {
    String written = field.fallbackText();
    int comma = written.indexOf(',');
    String word = comma < 0 || written.startsWith("[") ? written : written.substring(0, comma);
    return word.contains(" ") ? "unknown" : word;
  }

  private static void wrap(StringBuilder text, String margin, String words) {
    StringBuilder line = new StringBuilder(margin.stripTrailing());
    for (String word : words.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        line(text, line.toString());
        line = new StringBuilder(margin.stripTrailing());
      }
      line.append(' ').append(word);
    }
    line(text, line.toString());
  }
}
