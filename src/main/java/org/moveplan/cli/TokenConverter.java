package org.moveplan.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.moveplan.domain.Token;
import org.moveplan.report.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words. */
abstract class TokenConverter<E extends Enum<E> & Token>
    implements ITypeConverter<E>, Iterable<String> {

  private final E[] choices;

  TokenConverter(E[] choices) {
    this.choices = choices;
  }

  @Override
  public E convert(String text) {
    StringBuilder words = new StringBuilder();
    for (E choice : choices) {
      if (choice.token().equals(text)) {
        return choice;
      }
      words.append(words.length() == 0 ? "" : ", ").append(choice.token());
    }
    throw new TypeConversionException("'" + text + "' is none of " + words);
  }

  /** The words, for the completion of what is typed. */
  @Override
  public Iterator<String> iterator() {
    return Stream.of(choices).map(Token::token).iterator();
  }

  /** Formats of a plan. */
  static final class OfFormat extends TokenConverter<Format> {
    OfFormat() {
      super(Format.values());
    }
  }

  /** When to use colour. */
  static final class OfColour extends TokenConverter<Colour> {
    OfColour() {
      super(Colour.values());
    }
  }
}
