package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * Particular clients of a user.
 *
 * @param dos whether one of them is the MS-DOS client
 * @param wfw whether one of them is that of Windows for Workgroups
 * @param remoteWindows whether one of them is Mail Remote for Windows
 * @param windowsAfter whether one of those after the move is said to use a message file
 */
public record Equipment(Answer dos, Answer wfw, Answer remoteWindows, Answer windowsAfter)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(dos, wfw, remoteWindows, windowsAfter);
  }
}
