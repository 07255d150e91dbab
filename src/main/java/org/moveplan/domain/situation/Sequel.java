package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * Two entries of a list, of which the second begins where the first ends, under the same mailbox
 * name. Rules see it before all moves, and alone.
 *
 * @param person whether both have the same full name; {@code UNKNOWN} if one has none
 * @param stage how far the move of the first has come
 * @param adds whether the second says anything of the user that the first does not say
 */
public record Sequel(Answer person, Stage stage, Answer adds) implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(person, stage, adds);
  }
}
