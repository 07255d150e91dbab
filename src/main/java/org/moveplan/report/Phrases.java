package org.moveplan.report;

import java.util.Optional;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;

/** Small phrases that every sheet words alike. */
public final class Phrases {

  private Phrases() {}

  /** Puts a step's names into one of its action's texts. */
  public static String fill(String text, Plan.Step step) {
    return fill(
        text,
        step.user().orElse(""),
        step.postoffice(),
        source(step),
        step.to().orElse(""),
        step.object().orElse(""));
  }

  /**
   * Puts names into {@code {user}}, {@code {postoffice}}, {@code {from}}, {@code {to}} and {@code
   * {object}} of {@code text}.
   */
  static String fill(
      String text, String user, String postoffice, String from, String to, String object) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 16);
    int done = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(text, done, open);
      switch (text.substring(open + 1, close)) {
        case "user" -> filled.append(user);
        case "postoffice" -> filled.append(postoffice);
        case "from" -> filled.append(from);
        case "to" -> filled.append(to);
        case "object" -> filled.append(object);
        default -> filled.append(text, open, close + 1);
      }
      done = close + 1;
      open = text.indexOf('{', done);
    }
    return filled.append(text, done, text.length()).toString();
  }

  /** Where the step leads to, if not to the postoffice at which it is done. */
  static Optional<String> elsewhere(Plan.Step step) {
    return step.to().filter(to -> !to.equals(step.postoffice()));
  }

  public static String source(Plan.Step step) {
    return step.from().isEmpty() ? step.postoffice() : step.from();
  }

  /** {@code 1996-03-01 18:00 to 23:00}; the day of the end only where it is another. */
  public static String window(Plan.Window window) {
    String start = window.start().replace('T', ' ');
    String end = window.end().replace('T', ' ');
    int day = start.indexOf(' ');
    boolean sameDay = day > 0 && end.startsWith(start.substring(0, day + 1));
    return start + " to " + (sameDay ? end.substring(day + 1) : end);
  }

  /** What the wave and phase of a step are called; where a wave begins, its window too. */
  public static String title(Plan plan, Plan.Step step) {
    String phase = phase(step.phase());
    String title = plan.summary().waves() > 1 ? "Wave " + step.wave() + ": " + phase : phase;
    return plan.windows().stream()
        .filter(window -> window.wave() == step.wave() && startsWave(plan, step))
        .findFirst()
        .map(window -> title + " (window " + window(window) + ")")
        .orElse(title);
  }

  private static boolean startsWave(Plan plan, Plan.Step step) {
    return step.n() == 1 || plan.steps().get(step.n() - 2).wave() != step.wave();
  }

  /** {@code 1 step}, {@code 2 steps}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code jdoe (PO1)}, not to be torn apart at the end of a line. */
  static String who(String user, String from) {
    return user + Plain.GLUE + "(" + from + ")";
  }

  /** {@code jdoe (PO1)}, {@code PO1}, or nothing if something concerns everybody. */
  static Optional<String> about(
      Optional<String> user, Optional<String> from, Optional<String> postoffice) {
    if (user.isEmpty()) {
      return postoffice.isPresent() ? postoffice : from;
    }
    Optional<String> place = from.isPresent() ? from : postoffice;
    return Optional.of(place.isEmpty() ? user.get() : who(user.get(), place.get()));
  }

  static String phase(Phase phase) {
    return switch (phase) {
      case FREEZE -> "Freeze";
      case PREPARE -> "Prepare";
      case QUIET -> "Quiet time";
      case MOVE -> "Move";
      case FIRST_SIGN_ON -> "First sign-on";
      case SETTLE -> "Settle in";
      case CLEAN_UP -> "Clean up";
      case REFRESH -> "Refresh the directories";
      case AFTER_REFRESH -> "After the refresh";
      case CLOSE -> "Close";
    };
  }

  /** What a rule says, and where that stands. */
  public static String citation(Plan.Rule rule) {
    return rule.title()
        + " ("
        + rule.article()
        + (rule.section().isEmpty() ? "" : ", " + rule.section())
        + "; "
        + rule.severity()
        + (rule.inferred() ? ", inferred)" : ")");
  }
}
