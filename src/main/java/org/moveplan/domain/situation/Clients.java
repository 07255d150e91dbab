package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * The clients that a user runs.
 *
 * @param windows whether one of them uses a message file of the postoffice
 * @param mailbag whether one of them works in the mailbag (MS-DOS, Macintosh)
 * @param remote whether one of them is Mail Remote
 * @param stated whether the request says so
 */
public record Clients(Answer windows, Answer mailbag, Answer remote, Answer stated)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(windows, mailbag, remote, stated);
  }
}
