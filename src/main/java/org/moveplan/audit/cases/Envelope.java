package org.moveplan.audit.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.moveplan.audit.catalogue.Tree;
import org.moveplan.domain.plan.Plan;

/**
 * What surrounds the moves of every plan. Only scenarios that are about it list it.
 *
 * @param actions steps of postoffices
 * @param questions rules that ask for an observation about a postoffice or the whole plan
 */
public record Envelope(Set<String> actions, Set<String> questions) {

  public Envelope {
    actions = Set.copyOf(actions);
    questions = Set.copyOf(questions);
  }

  /** Reads {@code file}; if it does not exist, nothing surrounds the moves. */
  public static Envelope read(Path file) throws IOException {
    Tree tree = Files.exists(file) ? Tree.read(Files.readString(file)) : Tree.empty();
    return new Envelope(Set.copyOf(tree.texts("actions")), Set.copyOf(tree.texts("questions")));
  }

  boolean has(Plan.Step step) {
    return step.user().isEmpty() && actions.contains(step.action().token());
  }

  boolean has(Plan.Observation asked) {
    return asked.user().isEmpty() && questions.contains(asked.rule());
  }
}
