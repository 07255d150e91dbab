package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What is known to be wrong with a user, and what could mend it.
 *
 * @param message the last error that a program showed
 * @param backupKnown whether there is a backup of the message file whose password somebody knows
 */
public record Symptom(Message message, Answer backupKnown) implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(message, backupKnown);
  }
}
