package org.moveplan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.plan.Plan;

/**
 * Entries with the same text, so that it is printed once with everybody it concerns.
 *
 * @param rule the rule they cite
 * @param text what they say
 * @param remedy how a blocked user is unblocked, else empty
 * @param subjects whom or what they concern, each once; none if they concern everybody
 */
public record Alike(String rule, String text, String remedy, List<String> subjects) {

  private record Key(String rule, String text, String remedy) {

    // Written out because the generated ones take milliseconds at their first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && rule.equals(key.rule)
          && text.equals(key.text)
          && remedy.equals(key.remedy);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * rule.hashCode() + text.hashCode()) + remedy.hashCode();
    }
  }

  public static List<Alike> observations(List<Plan.Observation> entries) {
    Map<Key, List<String>> groups = new LinkedHashMap<>();
    for (Plan.Observation entry : entries) {
      add(
          groups,
          new Key(entry.rule(), entry.question(), ""),
          Phrases.about(entry.user(), entry.from(), entry.postoffice()));
    }
    return groups(groups);
  }

  public static List<Alike> advice(List<Plan.Advice> entries) {
    Map<Key, List<String>> groups = new LinkedHashMap<>();
    for (Plan.Advice entry : entries) {
      add(
          groups,
          new Key(entry.rule(), entry.message(), ""),
          Phrases.about(entry.user(), entry.from(), Optional.empty()));
    }
    return groups(groups);
  }

  public static List<Alike> blocked(List<Plan.Blocked> entries) {
    Map<Key, List<String>> groups = new LinkedHashMap<>();
    for (Plan.Blocked entry : entries) {
      add(
          groups,
          new Key(entry.rule(), entry.message(), entry.remedy()),
          Optional.of(Phrases.who(entry.user(), entry.from())));
    }
    return groups(groups);
  }

  private static void add(Map<Key, List<String>> groups, Key key, Optional<String> subject) {
    List<String> subjects = groups.computeIfAbsent(key, unseen -> new ArrayList<>());
    if (subject.isPresent()
        && (subjects.isEmpty() || !subjects.get(subjects.size() - 1).equals(subject.get()))) {
      subjects.add(subject.get());
    }
  }

  private static List<Alike> groups(Map<Key, List<String>> groups) {
    List<Alike> alike = new ArrayList<>(groups.size());
    for (Map.Entry<Key, List<String>> entry : groups.entrySet()) {
      Key key = entry.getKey();
      alike.add(new Alike(key.rule(), key.text(), key.remedy(), entry.getValue()));
    }
    return alike;
  }
}
