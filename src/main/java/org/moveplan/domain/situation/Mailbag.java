package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * A mover's mailbag on the source postoffice.
 *
 * @param broken whether a header in it has lost its message; never {@code UNSTATED}
 */
public record Mailbag(Answer broken) implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(broken);
  }
}
