package org.moveplan.audit.mutate;

import java.util.Optional;
import org.moveplan.audit.drl.Clause;

/**
 * A rule with one change.
 *
 * @param name the rule's id and the change, such as {@code Q117650-2 negate reset == Answer.YES};
 *     no two mutants have the same
 * @param rule the id of the rule
 * @param text the changed rule; empty if it is dropped
 * @param clause the changed rule, looked up; empty if it is dropped
 */
public record Mutant(String name, String rule, String text, Optional<Clause> clause) {}
