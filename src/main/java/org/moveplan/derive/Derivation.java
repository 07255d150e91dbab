package org.moveplan.derive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moveplan.domain.situation.Advice;
import org.moveplan.domain.situation.Blocker;
import org.moveplan.domain.situation.Claim;
import org.moveplan.domain.situation.Matter;
import org.moveplan.domain.situation.Observation;
import org.moveplan.domain.situation.Release;
import org.moveplan.domain.situation.Step;

/**
 * What the rules say about a situation, in an order that does not depend on the order in which they
 * fired.
 *
 * @param steps every step with the rules behind it: those that added it, then those these rest on
 * @param precedences which step comes before which
 * @param waits between which steps the source is kept
 * @param claims what steps take
 * @param releases what steps free
 * @param preparations the steps that make the user ready
 * @param blockers why the move cannot be made
 * @param advice what is worth knowing
 * @param observations what has to be looked up
 * @param matters what was found out, with the rules that found it out
 */
public record Derivation(
    SortedMap<Step, List<String>> steps,
    List<Precedence> precedences,
    List<Precedence> waits,
    List<Said<Claim>> claims,
    List<Said<Release>> releases,
    SortedSet<Step> preparations,
    List<Said<Blocker>> blockers,
    List<Said<Advice>> advice,
    List<Said<Observation>> observations,
    Map<Matter, Set<String>> matters) {

  public Derivation {
    steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    precedences = List.copyOf(precedences);
    waits = List.copyOf(waits);
    claims = List.copyOf(claims);
    releases = List.copyOf(releases);
    preparations = Collections.unmodifiableSortedSet(new TreeSet<>(preparations));
    blockers = List.copyOf(blockers);
    advice = List.copyOf(advice);
    observations = List.copyOf(observations);
    matters = Collections.unmodifiableMap(new TreeMap<>(matters));
  }

  /** {@code first} comes before {@code second} because {@code rule} says so. */
  public record Precedence(Step first, Step second, String rule) {}

  /** What one rule says. */
  public record Said<T>(T what, String rule) {}
}
