package org.moveplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule as it is written: Drools keeps neither comments nor the second of two equal annotations.
 *
 * @param file the name of its file
 * @param id the first word of its name
 * @param title the rest of its name
 * @param comment the comment lines directly above it, joined by blanks
 * @param annotations the lines between its name and {@code when}
 * @param adds what its consequence inserts, for example {@code Step}
 */
public record ArticlesRule(
    String file,
    String id,
    String title,
    String comment,
    List<String> annotations,
    Set<String> adds) {

  private static final Pattern RULE =
      Pattern.compile(
          "((?:^//[^\n]*\n)*)^rule \"(\\S+) ([^\"\n]*)\"\n(.*?)^ *when\n.*?^ *then\n(.*?)^end$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern INSERTED = Pattern.compile("insert\\( new (\\w+)\\(");

  /** Copies the collections. */
  public ArticlesRule {
    annotations = List.copyOf(annotations);
    adds = Set.copyOf(adds);
  }

  /** The rules in these files, in the order of the files and within a file. */
  public static List<ArticlesRule> in(Map<String, String> textsByFile) {
    List<ArticlesRule> rules = new ArrayList<>();
    textsByFile.forEach(
        (file, text) -> {
          Matcher rule = RULE.matcher(text);
          while (rule.find()) {
            rules.add(
                new ArticlesRule(
                    file,
                    rule.group(2),
                    rule.group(3),
                    rule.group(1).replaceAll("(?m)^// ?", "").replace('\n', ' ').strip(),
                    rule.group(4).lines().map(String::strip).toList(),
                    INSERTED
                        .matcher(rule.group(5))
                        .results()
                        .map(inserted -> inserted.group(1))
                        .collect(Collectors.toSet())));
          }
        });
    return rules;
  }

  /** The card that these annotations amount to; of two equal annotations the first counts. */
  public RuleCard card() {
    return new RuleCard(
        id,
        title,
        value("article", ""),
        List.of(value("also", "").split(", ")).stream().filter(also -> !also.isEmpty()).toList(),
        value("section", ""),
        value("severity", ""),
        annotations.contains("@inferred"),
        annotations.contains("@decision"),
        value("purpose", "safety"),
        value("since", ""));
  }

  private String value(String annotation, String absent) {
    String start = "@" + annotation + "( \"";
    return annotations.stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .map(line -> line.substring(start.length()).replaceFirst("\" \\)$", ""))
        .orElse(absent);
  }

  /** Whether it adds nothing that changes what is done. */
  boolean onlySpeaks() {
    return Set.of("Advice", "Observation").containsAll(adds);
  }
}
