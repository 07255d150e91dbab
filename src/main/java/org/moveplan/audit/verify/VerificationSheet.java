package org.moveplan.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moveplan.audit.verify.Verification.Origin;
import org.moveplan.audit.verify.Verification.Pair;
import org.moveplan.audit.verify.Verification.Reproduction;
import org.moveplan.audit.verify.Verification.Scope;
import org.moveplan.replay.Violation;
import org.moveplan.report.Sheet;
import org.moveplan.report.Sheet.Note;

/** Tells people how a verification came out. */
public final class VerificationSheet {

  private static final int DIGITS = 12;

  private VerificationSheet() {}

  /** Writes {@code found} on {@code sheet}. */
  public static void write(Verification found, Sheet sheet) throws IOException {
    sheet.title("Verification of " + found.file());
    sheet.fact("Result", result(found));
    sheet.fact("Replayed", replayed(found));
    if (found.origin().isPresent()) {
      origin(found, found.origin().get(), sheet);
    }
    if (found.reproduction().isPresent()) {
      sheet.fact("Planned again", reproduced(found.reproduction().get()));
    }
    if (found.violation().isPresent()) {
      violation(found.violation().get(), sheet);
    }
    if (found.scope() == Scope.ACCOUNTS) {
      sheet.heading("Not looked at");
      sheet.paragraph(
          "Care of the postoffices, groups, folders, calendars' privileges and address lists: these"
              + " are steps written by hand. With 'complete: yes' they are judged as a whole plan.");
    }
  }

  private static String result(Verification found) {
    return switch (found.result()) {
      case SAFE -> "safe";
      case CHANGED -> "safe, but " + changed(found.origin().orElseThrow()) + " changed since";
      case REFUSED ->
          found.violation().isPresent()
              ? "NOT SAFE"
              : "NOT THE PLAN that its request, rules and version give";
    };
  }

  private static String changed(Origin origin) {
    List<String> parts = new ArrayList<>();
    if (!origin.request().same()) {
      parts.add("the request");
    }
    if (!origin.rules().same()) {
      parts.add("the rules");
    }
    if (!origin.version().same()) {
      parts.add("the version");
    }
    int last = parts.size() - 1;
    String all =
        last == 0
            ? parts.get(0)
            : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    return all + (last == 0 && origin.rules().same() ? " has" : " have");
  }

  private static String replayed(Verification found) {
    int users = found.plan().summary().users() - found.plan().summary().blocked();
    int steps = found.plan().steps().size();
    return steps
        + (steps == 1 ? " step for " : " steps for ")
        + users
        + (users == 1 ? " user" : " users")
        + ", in every world that the request leaves open";
  }

  private static void origin(Verification found, Origin origin, Sheet sheet) throws IOException {
    String named = found.plan().request().file();
    sheet.fact(
        "Request",
        found.request()
            + ", "
            + same(origin.request(), "sha256 ", named.equals(found.request()) ? "" : named + ", "));
    sheet.fact("Rules", same(origin.rules(), "sha256 ", ""));
    sheet.fact("Version", same(origin.version(), "", ""));
    sheet.fact(
        "Document",
        found.canonical()
            ? "in the form that moveplan writes"
                + (found.reproduction().isPresent() ? "" : "; --reproduce compares its texts, too")
            : "not as moveplan writes it: its form or its catalogues were changed");
  }

  /** {@code other} is what the plan calls it, if that is otherwise. */
  private static String same(Pair pair, String what, String other) {
    String found = what + digest(pair.found());
    if (pair.same()) {
      return found + ", as the plan names it" + (other.isEmpty() ? "" : " under another name");
    }
    return found + "; the plan names " + other + digest(pair.named());
  }

  private static String digest(String text) {
    return text.substring(0, Math.min(DIGITS, text.length()));
  }

  private static String reproduced(Reproduction again) {
    return again.same()
        ? "the same, byte for byte"
        : "differs from line "
            + again.line()
            + " on: planned '"
            + again.planned()
            + "', found '"
            + again.found()
            + "'";
  }

  private static void violation(Violation violation, Sheet sheet) throws IOException {
    sheet.heading("The first violation");
    List<Note> notes = new ArrayList<>();
    note(notes, "Must", violation.invariant());
    note(notes, "Article", violation.article());
    note(notes, "Assumed", violation.world());
    note(notes, "Before", violation.before());
    note(notes, "After", violation.after());
    note(
        notes,
        "Screen",
        violation.clientMessage().isEmpty() ? "" : '"' + violation.clientMessage() + '"');
    String where =
        violation.step() == 0
            ? "The plan as a whole"
            : "Step " + violation.step() + ", " + violation.stepId();
    sheet.entry(where + ": " + violation.message(), notes);
  }

  private static void note(List<Note> notes, String label, String text) {
    if (!text.isEmpty()) {
      notes.add(new Note(label, text));
    }
  }
}
