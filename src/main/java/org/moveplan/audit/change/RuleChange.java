package org.moveplan.audit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moveplan.audit.drl.Annotation;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;

/**
 * A rule that is not written as it was.
 *
 * @param id its id
 * @param file the file it is or was in
 * @param kind what happened to it
 * @param parts what of it is otherwise; none if the rule was added or removed
 */
public record RuleChange(String id, String file, Kind kind, List<Part> parts) {

  /** What can happen to a rule. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** A part of a rule before and after; empty where there is none. */
  public record Part(String name, String before, String after) {}

  public RuleChange {
    parts = List.copyOf(parts);
  }

  /** All changes between two sets of files, by id; a rule that moved within a file is none. */
  static List<RuleChange> between(List<RuleFile> before, List<RuleFile> after) {
    Map<String, Map<String, String>> old = parts(before);
    Map<String, Map<String, String>> now = parts(after);
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(now.keySet());
    List<RuleChange> changes = new ArrayList<>();
    for (String id : ids) {
      change(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id)))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static Optional<RuleChange> change(
      String id, Optional<Map<String, String>> old, Optional<Map<String, String>> now) {
    String file = now.or(() -> old).orElseThrow().get("file");
    if (old.isEmpty() || now.isEmpty()) {
      Kind kind = old.isEmpty() ? Kind.ADDED : Kind.REMOVED;
      return Optional.of(new RuleChange(id, file, kind, List.of()));
    }
    Set<String> names = new LinkedHashSet<>(old.get().keySet());
    names.addAll(now.get().keySet());
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      String one = old.get().getOrDefault(name, "");
      String other = now.get().getOrDefault(name, "");
      if (!one.equals(other)) {
        parts.add(new Part(name, one, other));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleChange(id, file, Kind.CHANGED, parts));
  }

  private static Map<String, Map<String, String>> parts(List<RuleFile> files) {
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    for (RuleFile file : files) {
      file.rules().forEach(rule -> parts.put(rule.id(), parts(file, rule)));
    }
    return parts;
  }

  private static Map<String, String> parts(RuleFile file, Rule rule) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("file", rule.file());
    parts.put("title", rule.title());
    parts.put("sentence", rule.comment());
    for (Annotation annotation : rule.annotations()) {
      parts.put("@" + annotation.key(), annotation.value().orElse("yes"));
    }
    int number = 1;
    for (var pattern : rule.patterns()) {
      parts.put("condition " + number++, file.at(pattern.span()).replaceAll("\\s+", " "));
    }
    parts.put("adds", consequence(file, rule));
    return parts;
  }

  private static String consequence(RuleFile file, Rule rule) {
    String text = file.at(rule.span());
    return text.substring(text.lastIndexOf("\n    then") + 1)
        .replaceFirst("^ *then", "")
        .replaceFirst("end$", "")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
