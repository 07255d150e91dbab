package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Encryption;

/**
 * The condition of a user's message file.
 *
 * @param corrupt whether it may be damaged
 * @param encryption how it is stored
 * @param rights whether users of the source may create, change and delete message files there
 */
public record FileState(Answer corrupt, Encryption encryption, Answer rights)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(corrupt, encryption, rights);
  }
}
