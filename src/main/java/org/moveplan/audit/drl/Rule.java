package org.moveplan.audit.drl;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param file the name of its file
 * @param name its name
 * @param nameSpan where that stands
 * @param comment the comment directly above it, its lines joined by blanks
 * @param annotations its annotations, in order
 * @param patterns its conditions
 * @param addition what it adds; empty if its consequence is not understood
 * @param whole whether all of it was understood
 * @param span from its first comment line to its {@code end}
 * @param lastLine the line of its {@code end}
 */
public record Rule(
    String file,
    String name,
    Span nameSpan,
    String comment,
    List<Annotation> annotations,
    List<Pattern> patterns,
    Optional<Addition> addition,
    boolean whole,
    Span span,
    int lastLine) {

  private static final java.util.regex.Pattern COMMA = java.util.regex.Pattern.compile(",");

  public Rule {
    annotations = List.copyOf(annotations);
    patterns = List.copyOf(patterns);
  }

  /** The first word of the name. */
  public String id() {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** The rest of the name. */
  public String title() {
    return name.substring(Math.min(id().length() + 1, name.length()));
  }

  /** The value of an annotation; empty if there is none, or none of that name. */
  public String value(String key) {
    return annotations.stream()
        .filter(annotation -> annotation.key().equals(key))
        .findFirst()
        .flatMap(Annotation::value)
        .orElse("");
  }

  /** The parts of the value of an annotation that is a list. */
  public List<String> list(String key) {
    return COMMA
        .splitAsStream(value(key))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Whether there is an annotation of that name. */
  public boolean has(String key) {
    return annotations.stream().anyMatch(annotation -> annotation.key().equals(key));
  }
}
