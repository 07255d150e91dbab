package org.moveplan.audit.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.situation.Link;
import org.moveplan.domain.situation.Step;

/** What two derivations of one situation have not in common, in words. */
final class Effects {

  private Effects() {}

  /** A line for each difference: {@code -} before what goes, {@code +} before what comes. */
  static List<String> between(Derivation before, Derivation after) {
    Set<String> old = lines(before);
    Set<String> now = lines(after);
    List<String> effects = new ArrayList<>();
    old.stream().filter(line -> !now.contains(line)).map(line -> "- " + line).forEach(effects::add);
    now.stream().filter(line -> !old.contains(line)).map(line -> "+ " + line).forEach(effects::add);
    return effects;
  }

  private static Set<String> lines(Derivation derivation) {
    return Stream.of(
            derivation.blockers().stream().map(said -> "blocked: " + said.what().message()),
            derivation.steps().keySet().stream().map(step -> "step " + name(step)),
            derivation.precedences().stream()
                .map(one -> "order: " + name(one.first()) + " before " + name(one.second())),
            derivation.preparations().stream().map(step -> "ready with " + name(step)).sorted(),
            derivation.waits().stream()
                .map(one -> "wait: " + name(one.first()) + " before " + name(one.second())),
            derivation.advice().stream().map(said -> "advice: " + said.what().message()),
            derivation.observations().stream().map(said -> "question: " + said.what().question()),
            derivation.matters().keySet().stream().map(matter -> "finding " + matter))
        .flatMap(lines -> lines)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(Step step) {
    return "%s at %s (%s%s%s)"
        .formatted(
            step.action().token(),
            step.at().name().toLowerCase(Locale.ROOT),
            step.phase().token(),
            step.method().map(method -> ", " + method.token()).orElse(""),
            step.link().map(Link::kind).map(kind -> ", " + kind).orElse(""));
  }
}
