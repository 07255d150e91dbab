package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.ClauseReader;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.run.Reading;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;

/** The rules that are to be proved, read twice in different orders. */
final class RuleSet {

  private static final long SHUFFLE = 20L;

  private final RuleBase base;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> decisions = new HashSet<>();
  private final Set<String> otherPurposes = new HashSet<>();
  private final Reading inOrder;
  private final Reading shuffled;

  /**
   * Reads rules.
   *
   * @param files rule files without a finding
   * @param base what plans cite
   */
  RuleSet(List<RuleFile> files, RuleBase base) {
    this.base = base;
    for (RuleFile file : files) {
      for (Rule rule : file.rules()) {
        ClauseReader.read(rule, finding -> {}).ifPresent(clauses::add);
        if (rule.has("decision")) {
          decisions.add(rule.id());
        }
        if (rule.has("purpose")) {
          otherPurposes.add(rule.id());
        }
      }
    }
    List<Clause> other = new ArrayList<>(clauses);
    Collections.shuffle(other, new Random(SHUFFLE));
    this.inOrder = new Reading(clauses);
    this.shuffled = new Reading(other);
  }

  RuleBase base() {
    return base;
  }

  List<Clause> clauses() {
    return Collections.unmodifiableList(clauses);
  }

  /** Whether the rule asks for a person's decision. */
  boolean isDecision(String rule) {
    return decisions.contains(rule);
  }

  /** Whether the rule names a purpose other than safety. */
  boolean hasOtherPurpose(String rule) {
    return otherPurposes.contains(rule);
  }

  Derivation derivation(Situation situation) {
    return inOrder.derivation(situation);
  }

  /** The ids of the rules that fire. */
  Set<String> fired(Situation situation) {
    return inOrder.run(situation).fired();
  }

  /** What the rules say when they stand, and the facts come, in another order. */
  Derivation otherwise(Situation situation) {
    List<Attributes> facts = new ArrayList<>(situation.facts());
    Collections.reverse(facts);
    return shuffled.derivation(new Situation(facts));
  }
}
