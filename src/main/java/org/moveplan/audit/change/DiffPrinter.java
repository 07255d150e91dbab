package org.moveplan.audit.change;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moveplan.report.Json;
import org.moveplan.report.Page;

/** Writes a difference of rules. */
public final class DiffPrinter {

  private static final int SHOWN = 3;
  private static final int LINES = 12;

  private final RulesDiff diff;

  public DiffPrinter(RulesDiff diff) {
    this.diff = diff;
  }

  /** For a terminal. */
  public void text(Page page) throws IOException {
    for (RuleChange change : diff.rules()) {
      String kind = change.kind().name().toLowerCase(Locale.ROOT);
      page.bold("%s %s (%s)".formatted(change.id(), kind, change.file()));
      for (RuleChange.Part part : change.parts()) {
        page.wrap("  ", part.name());
        if (!part.before().isEmpty()) {
          page.wrap("    - ", part.before());
        }
        if (!part.after().isEmpty()) {
          page.wrap("    + ", part.after());
        }
      }
    }
    for (Map.Entry<String, List<String>> plan : diff.plans().entrySet()) {
      page.blank();
      page.bold("plan of " + plan.getKey());
      lines(page, plan.getValue());
    }
    for (Map.Entry<List<String>, List<String>> effect : diff.situations().entrySet()) {
      List<String> names = effect.getValue().stream().distinct().toList();
      page.blank();
      page.bold(count(effect.getValue().size(), "situation"));
      for (String name : names.stream().limit(SHOWN).toList()) {
        page.wrap("  ", name);
      }
      if (names.size() > SHOWN) {
        page.line("  and %d more".formatted(names.size() - SHOWN));
      }
      lines(page, effect.getKey());
    }
    if (!diff.isEmpty()) {
      page.blank();
    }
    page.line(
        "%s otherwise, %s otherwise, %d of %d situations otherwise"
            .formatted(
                count(diff.rules().size(), "rule"),
                count(diff.plans().size(), "plan"),
                diff.situations().values().stream().mapToInt(List::size).sum(),
                diff.asked()));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void lines(Page page, List<String> lines) throws IOException {
    for (String line : lines.stream().limit(LINES).toList()) {
      page.wrap("    " + line.substring(0, 2), line.substring(2));
    }
    if (lines.size() > LINES) {
      page.line("    and %d more".formatted(lines.size() - LINES));
    }
  }

  /** Everything, nothing left out. */
  public void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("rules");
    for (RuleChange change : diff.rules()) {
      json.writeStartObject();
      json.writeStringField("id", change.id());
      json.writeStringField("file", change.file());
      json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
      json.writeArrayFieldStart("parts");
      for (RuleChange.Part part : change.parts()) {
        json.writeStartObject();
        json.writeStringField("part", part.name());
        json.writeStringField("before", part.before());
        json.writeStringField("after", part.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("plans");
    for (Map.Entry<String, List<String>> plan : diff.plans().entrySet()) {
      Json.strings(json, plan.getKey(), plan.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("situationsCompared", diff.asked());
    json.writeArrayFieldStart("situations");
    for (Map.Entry<List<String>, List<String>> effect : diff.situations().entrySet()) {
      json.writeStartObject();
      Json.strings(json, "effect", effect.getKey());
      Json.strings(json, "situations", effect.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
