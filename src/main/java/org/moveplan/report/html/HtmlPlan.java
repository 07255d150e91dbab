package org.moveplan.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;

/**
 * The plan as a page to be read, ticked off, filtered and printed: one file, no network, and a
 * content security policy that lets nothing run but the page's own style and script.
 */
public final class HtmlPlan {

  private static final String TEMPLATE = "page.jte";

  private HtmlPlan() {}

  /**
   * Writes the page to {@code out}, which is neither flushed nor closed.
   *
   * @param annex stories and texts of rules; what it lacks the page leaves out
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(Plan plan, Annex annex, Writer out) throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            HtmlPlan.class.getClassLoader(),
            HtmlPlan.class.getPackageName());
    try (SafeWriter safe = new SafeWriter(out)) {
      engine.render(TEMPLATE, Page.of(plan, annex), new WriterOutput(safe));
    } catch (TemplateException failed) {
      if (failed.getCause() instanceof UncheckedIOException trouble) {
        throw trouble.getCause();
      }
      throw failed;
    }
  }
}
