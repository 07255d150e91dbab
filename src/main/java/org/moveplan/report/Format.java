package org.moveplan.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.moveplan.domain.Token;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.html.HtmlPlan;

/** The forms in which a plan can be written: UTF-8, with LF line ends but for CSV. */
public enum Format implements Token {
  TEXT,
  MARKDOWN,
  JSON,
  YAML,
  HTML,
  CSV,
  DOT,
  MERMAID;

  /** Whether people read it, so that a layout makes a difference. */
  public boolean isForPeople() {
    return this == TEXT || this == MARKDOWN;
  }

  /**
   * Writes {@code plan} and flushes; {@code out} stays open.
   *
   * @param layout how to lay out text and Markdown; the others are the same under every layout
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Plan plan, OutputStream out, Layout layout) throws IOException {
    write(plan, () -> Annex.NONE, out, layout);
  }

  /**
   * Writes {@code plan} and flushes; {@code out} stays open.
   *
   * @param annex what HTML shows beside the plan; asked for by no other format
   * @param layout how to lay out text and Markdown; all else is the same under every layout
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Plan plan, Supplier<Annex> annex, OutputStream out, Layout layout)
      throws IOException {
    switch (this) {
      case JSON -> PlanJson.write(plan, out);
      case YAML -> PlanYaml.write(plan, out);
      case TEXT -> {
        Writer writer = writer(out);
        TextPlan.write(plan, writer, layout);
        writer.flush();
      }
      case MARKDOWN -> {
        Writer writer = writer(out);
        MarkdownPlan.write(plan, writer, layout);
        writer.flush();
      }
      case HTML -> {
        Writer writer = writer(out);
        HtmlPlan.write(plan, annex.get(), writer);
        writer.flush();
      }
      case CSV -> {
        Writer writer = writer(out);
        CsvPlan.write(plan, writer);
        writer.flush();
      }
      case DOT -> {
        Writer writer = writer(out);
        DotPlan.write(plan, writer);
        writer.flush();
      }
      case MERMAID -> {
        Writer writer = writer(out);
        MermaidPlan.write(plan, writer);
        writer.flush();
      }
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
  }
}
