package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What a move takes along and meets on its way.
 *
 * @param over20Mb whether the message file is larger than 20 MB
 * @param rights whether the user has network rights at the destination
 * @param statusMailbox whether the source account gets the status mail of Dir-Sync
 * @param sharedWindows whether the user shares a Windows directory with others
 */
public record Passage(Answer over20Mb, Answer rights, Answer statusMailbox, Answer sharedWindows)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(over20Mb, rights, statusMailbox, sharedWindows);
  }
}
