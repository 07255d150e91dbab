package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What a move takes along and meets on its way.
 *
 * @param slots whether the destination may hold one more user, those counted who arrive before
 * @param space whether the destination's volume has space for what arrives up to this user
 * @param entries whether a NetWare volume has directory entries for it
 * @param exportDrive whether the drive for .MMU files has space for it
 * @param bigFile whether the message file is larger than 20 MB
 * @param rights whether the user has network rights at the destination
 * @param statusMailbox whether the source account gets the status mail of Dir-Sync
 * @param sharedWindows whether the user shares a Windows directory with others
 */
public record Passage(
    Room slots,
    Room space,
    Room entries,
    Room exportDrive,
    Answer bigFile,
    Answer rights,
    Answer statusMailbox,
    Answer sharedWindows)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(
        slots, space, entries, exportDrive, bigFile, rights, statusMailbox, sharedWindows);
  }
}
