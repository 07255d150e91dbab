package org.moveplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.moveplan.domain.plan.Actor;
import org.moveplan.domain.plan.Plan;

/**
 * The plan as a flowchart of Mermaid, which shows what the graph of {@link DotPlan} shows. Code
 * hosts draw it where it stands in Markdown, up to the limits that Mermaid has for a text.
 */
final class MermaidPlan {

  /** From a sign of ASCII to its full-width form. */
  private static final int WIDE = 0xFEE0;

  private static final String HARMLESS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,.-/";

  private final Writer out;

  private MermaidPlan(Writer out) {
    this.out = out;
  }

  static void write(Plan plan, Writer out) throws IOException {
    new MermaidPlan(out).chart(Drawing.of(plan));
  }

  private void chart(Drawing drawing) throws IOException {
    line("flowchart LR");
    line("  accTitle: " + plain(drawing.title()));
    line("  classDef final stroke-width:4px");
    line("  classDef blocked stroke-dasharray:4");
    for (Drawing.Wave wave : drawing.waves()) {
      wave(wave);
    }
    if (!drawing.blocked().isEmpty()) {
      blocked(drawing.blocked());
    }
    for (Precedences.Arrow arrow : drawing.arrows()) {
      String label = label(List.of(arrow.label()));
      line("  s" + arrow.from() + " -->|" + label + "| s" + arrow.to());
    }
  }

  private void wave(Drawing.Wave wave) throws IOException {
    String id = "w" + wave.number();
    line("  subgraph " + id + "[\"Wave " + wave.number() + "\"]");
    for (int i = 0; i < wave.lanes().size(); i++) {
      Drawing.Lane lane = wave.lanes().get(i);
      line("    subgraph " + id + "_" + (i + 1) + "[\"" + plain(lane.name()) + "\"]");
      for (Plan.Step step : lane.steps()) {
        step(step);
      }
      line("    end");
    }
    line("  end");
  }

  private void step(Plan.Step step) throws IOException {
    boolean user = step.action().actor() == Actor.USER;
    String label = label(Drawing.lines(step));
    String shape = user ? "(" + label + ")" : "[" + label + "]";
    line("      s" + step.n() + shape + (step.action().irreversible() ? ":::final" : ""));
  }

  private void blocked(List<Drawing.Blocked> users) throws IOException {
    line("  subgraph out[\"Blocked\"]");
    for (int i = 0; i < users.size(); i++) {
      Drawing.Blocked user = users.get(i);
      String label = label(List.of(user.name(), user.rules()));
      line("    b" + (i + 1) + "[" + label + "]:::blocked");
    }
    line("  end");
  }

  private static String label(List<String> lines) {
    return lines.stream()
        .map(MermaidPlan::encoded)
        .collect(Collectors.joining("<br/>", "\"", "\""));
  }

  /**
   * {@code text} with each sign that Mermaid, Markdown or HTML could take for more than text
   * written as its number.
   */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    Drawing.safe(text)
        .codePoints()
        .forEach(
            c -> {
              if (isHarmless(c)) {
                encoded.appendCodePoint(c);
              } else {
                encoded.append('#').append(c).append(';');
              }
            });
    return encoded.toString();
  }

  /** The same for titles, in which Mermaid reads no numbers: such signs become wide ones. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> isHarmless(c) ? c : c + WIDE).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isHarmless(int c) {
    return c > '~' || HARMLESS.indexOf(c) >= 0;
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
