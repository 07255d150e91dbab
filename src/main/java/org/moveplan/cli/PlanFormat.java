package org.moveplan.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.moveplan.report.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The form in which a plan is wanted.
 *
 * @param file the format of one file; without meaning if a folder is wanted
 * @param folder whether it is PDDL, which is a folder with three files
 */
record PlanFormat(Format file, boolean folder) {

  private static final String PDDL = "pddl";

  /** Text. */
  static final PlanFormat USUAL = new PlanFormat(Format.TEXT, false);

  /** Reads the name of a form. */
  static final class Converter implements ITypeConverter<PlanFormat>, Iterable<String> {
    @Override
    public PlanFormat convert(String text) {
      if (text.equals(PDDL)) {
        return new PlanFormat(Format.TEXT, true);
      }
      try {
        return new PlanFormat(new TokenConverter.OfFormat().convert(text), false);
      } catch (TypeConversionException unknown) {
        throw new TypeConversionException(unknown.getMessage() + ", " + PDDL);
      }
    }

    /** The words, for the completion of what is typed. */
    @Override
    public Iterator<String> iterator() {
      List<String> words = new ArrayList<>();
      new TokenConverter.OfFormat().forEach(words::add);
      words.add(PDDL);
      return words.iterator();
    }
  }
}
