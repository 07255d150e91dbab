package org.moveplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveplan.domain.plan.Actor;
import org.moveplan.domain.plan.Plan;

/**
 * The plan as a graph in the DOT language of Graphviz: a box for each step, an arrow for each
 * precedence, a cluster for each wave and, within it, for each user and postoffice. Boxes of users'
 * steps are rounded, those of steps that nothing can undo are thick.
 */
final class DotPlan {

  private final Writer out;

  private DotPlan(Writer out) {
    this.out = out;
  }

  static void write(Plan plan, Writer out) throws IOException {
    new DotPlan(out).graph(Drawing.of(plan));
  }

  private void graph(Drawing drawing) throws IOException {
    line("digraph moveplan {");
    line(
        "  graph [label="
            + quoted(drawing.title())
            + ", labelloc=t, rankdir=LR, fontname=\"Helvetica\"];");
    line("  node [shape=box, fontname=\"Helvetica\", fontsize=11];");
    line("  edge [fontname=\"Helvetica\", fontsize=8];");
    for (Drawing.Wave wave : drawing.waves()) {
      wave(wave);
    }
    if (!drawing.blocked().isEmpty()) {
      blocked(drawing.blocked());
    }
    for (Precedences.Arrow arrow : drawing.arrows()) {
      String ends = "s" + arrow.from() + " -> s" + arrow.to();
      line("  " + ends + " [label=" + quoted(arrow.label()) + "];");
    }
    line("}");
  }

  private void wave(Drawing.Wave wave) throws IOException {
    String id = "cluster_w" + wave.number();
    line("  subgraph " + id + " {");
    line("    label=\"Wave " + wave.number() + "\";");
    for (int i = 0; i < wave.lanes().size(); i++) {
      Drawing.Lane lane = wave.lanes().get(i);
      line("    subgraph " + id + "_" + (i + 1) + " {");
      line("      label=" + quoted(lane.name()) + ";");
      for (Plan.Step step : lane.steps()) {
        line("      s" + step.n() + " [" + attributes(step) + "];");
      }
      line("    }");
    }
    line("  }");
  }

  private static String attributes(Plan.Step step) {
    String round = step.action().actor() == Actor.USER ? ", style=rounded" : "";
    String thick = step.action().irreversible() ? ", penwidth=3" : "";
    String tip = ", tooltip=" + quoted(Drawing.safe(step.instruction()));
    return "label=" + quoted(Drawing.lines(step)) + round + thick + tip;
  }

  private void blocked(List<Drawing.Blocked> users) throws IOException {
    line("  subgraph cluster_blocked {");
    line("    label=\"Blocked\";");
    for (int i = 0; i < users.size(); i++) {
      Drawing.Blocked user = users.get(i);
      String label = quoted(List.of(user.name(), user.rules()));
      line("    b" + (i + 1) + " [label=" + label + ", style=dashed];");
    }
    line("  }");
  }

  private static String quoted(String text) {
    return quoted(List.of(text));
  }

  /** Lines of text as a string of DOT, in which Graphviz finds no escape and no entity. */
  private static String quoted(List<String> lines) {
    Stream<String> safe =
        lines.stream()
            .map(Drawing::safe)
            .map(text -> text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;"));
    return safe.collect(Collectors.joining("\\n", "\"", "\""));
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
