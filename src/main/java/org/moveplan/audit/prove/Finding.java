package org.moveplan.audit.prove;

import java.util.List;
import java.util.stream.Stream;

/**
 * A claim that does not hold, with the smallest list of users found that shows it.
 *
 * @param claim which one
 * @param message what is wrong, in one or several lines
 * @param evidence the steps of a safe way that was overlooked; mostly none
 * @param sort among which requests it was found
 * @param list a list of users, as YAML, that {@code plan} reads
 */
public record Finding(
    String claim, String message, List<String> evidence, String sort, String list) {

  public Finding {
    evidence = List.copyOf(evidence);
  }

  /** The list with what it shows above it, as comments. */
  public String file() {
    StringBuilder text = new StringBuilder("# Not " + claim + ".\n");
    Stream.concat(message.lines(), evidence.isEmpty() ? Stream.of() : Stream.of("A safe way:"))
        .forEach(line -> comment(text, line));
    evidence.forEach(step -> comment(text, "  - " + quoted(step)));
    return text.append(list).toString();
  }

  /** Ids of postoffices' steps begin with a sign that YAML keeps for itself. */
  private static String quoted(String id) {
    return id.startsWith("@") ? '"' + id.replaceFirst("/w\\d+", "") + '"' : id;
  }

  private static void comment(StringBuilder text, String line) {
    text.append(line.isEmpty() ? "#" : "# " + line).append('\n');
  }
}
