package org.moveplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * The plan as a table for spreadsheets (RFC 4180, with CRLF line ends): a row for each question,
 * for each step in order, and for each reason why a user is blocked. No cell is taken for a
 * formula.
 */
final class CsvPlan {

  private static final List<String> COLUMNS =
      List.of(
          "row",
          "n",
          "wave",
          "phase",
          "actor",
          "program",
          "postoffice",
          "user",
          "action",
          "to",
          "object",
          "text",
          "expect",
          "otherwise",
          "irreversible",
          "days",
          "after",
          "because",
          "id");

  /** With one of these spreadsheets begin a formula. */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private final Writer out;
  private final Map<String, Integer> numbers = new HashMap<>();

  private CsvPlan(Writer out) {
    this.out = out;
  }

  static void write(Plan plan, Writer out) throws IOException {
    new CsvPlan(out).table(plan);
  }

  private void table(Plan plan) throws IOException {
    row(COLUMNS);
    for (Plan.Observation question : plan.observe()) {
      question(question);
    }
    for (Plan.Step step : plan.steps()) {
      numbers.put(step.id(), step.n());
      step(step);
    }
    for (Plan.Blocked blocked : plan.blocked()) {
      blocked(blocked);
    }
  }

  private void question(Plan.Observation question) throws IOException {
    Map<String, String> cells = new HashMap<>();
    cells.put("row", "question");
    cells.put("postoffice", question.postoffice().or(question::from).orElse(""));
    cells.put("user", question.user().orElse(""));
    cells.put("text", question.question());
    cells.put("because", question.rule());
    row(cells);
  }

  private void step(Plan.Step step) throws IOException {
    Action action = step.action();
    Optional<Plan.NotBefore> wait = step.notBefore();
    Map<String, String> cells = new HashMap<>();
    cells.put("row", "step");
    cells.put("n", "" + step.n());
    cells.put("wave", "" + step.wave());
    cells.put("phase", step.phase().token());
    cells.put("actor", action.actor().token());
    cells.put("program", action.program());
    cells.put("postoffice", step.postoffice());
    cells.put("user", step.user().orElse(""));
    cells.put("action", action.token());
    cells.put("to", step.to().orElse(""));
    cells.put("object", step.object().orElse(""));
    cells.put("text", step.instruction());
    cells.put("expect", Phrases.fill(action.expect(), step));
    cells.put("otherwise", Phrases.fill(action.otherwise(), step));
    cells.put("irreversible", action.irreversible() ? "yes" : "no");
    cells.put("days", wait.map(each -> each.days() + " after " + number(each.step())).orElse(""));
    cells.put("after", after(step));
    cells.put("because", String.join(" ", step.because()));
    cells.put("id", step.id());
    row(cells);
  }

  private String after(Plan.Step step) {
    return step.after().stream()
        .map(each -> numbers.getOrDefault(each.step(), 0))
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private String number(String id) {
    return "" + numbers.getOrDefault(id, 0);
  }

  private void blocked(Plan.Blocked blocked) throws IOException {
    Map<String, String> cells = new HashMap<>();
    cells.put("row", "blocked");
    cells.put("postoffice", blocked.from());
    cells.put("user", blocked.user());
    cells.put("text", blocked.message());
    cells.put("otherwise", blocked.remedy());
    cells.put("because", blocked.rule());
    row(cells);
  }

  private void row(Map<String, String> cells) throws IOException {
    List<String> row = new ArrayList<>(COLUMNS.size());
    COLUMNS.forEach(column -> row.add(cells.getOrDefault(column, "")));
    row(row);
  }

  private void row(List<String> cells) throws IOException {
    String comma = "";
    for (String cell : cells) {
      out.write(comma);
      out.write(quoted(cell));
      comma = ",";
    }
    out.write("\r\n");
  }

  private static String quoted(String text) {
    String plain = Plain.safe(text).replace(Plain.GLUE, ' ');
    String cell = isFormula(plain) ? "'" + plain : plain;
    boolean quotes = cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '"');
    return quotes || cell.startsWith(" ") || cell.endsWith(" ") || cell.startsWith("'")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  /** Whether a spreadsheet would compute it; blanks in front make no difference to some. */
  private static boolean isFormula(String text) {
    String start = text.stripLeading();
    return !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
  }
}
