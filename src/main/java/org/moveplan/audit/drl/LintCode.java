package org.moveplan.audit.drl;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of finding in rule files. A code keeps its number and its meaning for ever. */
public enum LintCode {
  UNREADABLE("MR0101", "a file that cannot be read, is too large or is not UTF-8"),
  CHARACTER("MR0102", "a control, formatting or invisible character, or a tab"),
  ESCAPE("MR0103", "a backslash other than before a quote or a backslash in a text"),
  NO_RULES("MR0104", "no rule"),
  SYNTAX("MR0105", "a rule that is not laid out as rules are"),

  IMPORT("MR0201", "an import of something that is no word of the rules"),
  DECLARATION("MR0202", "something beside package, imports and rules in a rule file"),
  ATTRIBUTE("MR0203", "an attribute of a rule, such as salience"),
  CONDITION("MR0204", "a condition that is no pattern, such as not, eval or from"),
  CONSTRAINT("MR0205", "a constraint other than ==, !=, in and not in with constants"),
  CONSEQUENCE("MR0206", "a consequence that is not one insert( new ... );"),
  TYPE("MR0207", "a type that rules may not match or add"),

  ANNOTATION("MR0301", "an annotation that does not exist, is malformed, repeated or out of order"),
  MISSING("MR0302", "a required annotation is missing"),
  VALUE("MR0303", "an annotation with a value that it does not have"),
  NAME("MR0304", "a name without id or title, or in another article's file"),
  SENTENCE("MR0305", "no sentence above the rule, or more than one"),
  TWICE("MR0306", "a name or an id that two rules have"),
  HEADING("MR0307", "a file that does not begin with its article and its subject"),
  PLACE("MR0308", "a place in a text that has no name to fill it"),

  PROPERTY("MR0401", "an attribute that the fact does not have"),
  CONSTANT("MR0402", "a constant that there is not, or of another type"),
  VARIABLE("MR0403", "a variable that is not bound, bound twice, of another type or not used"),
  ARGUMENTS("MR0404", "what is added cannot be made of these arguments"),
  UNUSED("MR0405", "an import that is not used, or is lacking"),
  NEVER("MR0406", "a rule that can never fire"),
  ALWAYS("MR0407", "a rule that fires in every situation"),
  CIRCLE("MR0408", "rules that set each other off without end"),
  IDLE("MR0409", "a constraint that every value fulfils");

  private final String id;
  private final String title;

  LintCode(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The code as it is printed, for example {@code MR0201}. */
  public String id() {
    return id;
  }

  /** The code with this id. */
  public static Optional<LintCode> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equalsIgnoreCase(id)).findFirst();
  }

  /** What the code stands for, in one line. */
  public String title() {
    return title;
  }

  /**
   * Whether it is about what rules are allowed to do, which somebody can answer for, and not about
   * a mistake.
   */
  public boolean isTrust() {
    return switch (this) {
      case IMPORT, DECLARATION, ATTRIBUTE, CONDITION, CONSTRAINT, CONSEQUENCE, TYPE -> true;
      default -> false;
    };
  }
}
