package org.moveplan.request;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.moveplan.domain.plan.Plan;

/** Reads a plan document, or a list of steps written by hand. */
public final class PlanReader {

  private static final String FAMILY = Plan.FORMAT.substring(0, Plan.FORMAT.indexOf('/') + 1);

  private final Limits limits;

  public PlanReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a plan. JSON is chosen by the extension {@code .json}, everything else is YAML. Bad input
   * is never an exception.
   *
   * @param path the file as the user gave it, or {@link RequestReader#STANDARD_INPUT}
   * @param standardInput read if {@code path} asks for it; not closed
   */
  public PlanReading read(String path, InputStream standardInput) {
    SourceFile file = new SourceFile(path, limits);
    try {
      return read(file.bytes(standardInput), file.isJson(), new Diagnostics(path));
    } catch (SourceFile.Unreadable unreadable) {
      return new PlanReading.Invalid(unreadable.reason().diagnostics());
    }
  }

  private PlanReading read(byte[] bytes, boolean named, Diagnostics diagnostics) {
    int mark = ByteScan.markLength(bytes);
    boolean json = named || (bytes.length > mark && bytes[mark] == '{');
    Faults faults = new Faults();
    Form form = json ? Form.JSON : Form.YAML;
    ByteScan scan = new ByteScan(bytes, form.longestLine(limits), form.longLineHelp(), faults);
    boolean usable = scan.run();
    String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    if (isForPeople(text)) {
      return invalid(
          diagnostics.ofFile(
              Code.UNKNOWN_FORMAT,
              "this is a plan for people, which programs do not read",
              "plan again with --format json or --format yaml"));
    }
    if (usable) {
      String clean = new Cleaning(faults, !json).clean(text, scan.isClean());
      Tokens tokens = form.tokens(clean, limits, faults);
      try {
        PlanReading reading = document(new TreeReader(tokens, faults), text, json);
        if (faults.isEmpty()) {
          return reading;
        }
      } catch (OutOfMemoryError full) {
        return invalid(diagnostics.tooLarge(tokens.start()));
      } catch (Halt stopped) {
        // The fault that stopped the parser is among the faults.
      }
    } else {
      faults.unscannedFrom(Position.START);
    }
    return invalid(
        diagnostics.of(faults, new Excerpts(new SourceText(text), faults, json && usable)));
  }

  private static boolean isForPeople(String text) {
    return text.startsWith("Move plan: ") || text.startsWith("# Move plan: ");
  }

  private static PlanReading invalid(Reading.Invalid reason) {
    return new PlanReading.Invalid(reason.diagnostics());
  }

  private static PlanReading document(TreeReader tree, String text, boolean json) throws Halt {
    tree.tokens().next();
    boolean list = !text.contains(FAMILY);
    PlanReading reading =
        list
            ? new PlanReading.Steps(new StepListReader(tree).read())
            : new PlanReading.Document(new PlanDocumentReader(tree).read(), text, json);
    if (tree.tokens().kind() != Tokens.Kind.END && tree.tokens().next() != Tokens.Kind.END) {
      tree.fault(
          Code.SEVERAL_DOCUMENTS,
          tree.at(),
          "something stands after the end of the plan",
          "write one plan in a file");
    }
    return reading;
  }
}
