package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * How a move fares among the other moves, once all of them have said what they take and free.
 *
 * @param mailbox its mailbox name at the destination
 * @param fullName its full name at the destination
 * @param slot its place among the local users of the destination
 * @param tenLeft whether it is known that ten or fewer such places are left when all have arrived
 * @param space its space at the destination
 * @param entries its directory entries on a NetWare volume
 * @param exportDrive whether the drive for .MMU files has room for all that claim some, up to this
 *     move
 * @param circle whether it waits, through others, for itself in any of these
 * @param stopped for an entry that goes on with the way of another: whether that one is blocked
 * @param needed whether a later move takes what the deletion of the source account frees
 * @param timing whether a maintenance window is left for it
 */
public record Contest(
    Share mailbox,
    Share fullName,
    Share slot,
    Answer tenLeft,
    Share space,
    Share entries,
    Room exportDrive,
    Circle circle,
    Answer stopped,
    Answer needed,
    Timing timing)
    implements Attributes {

  /** A move that meets no other. */
  public static final Contest NONE =
      new Contest(
          Share.FREE,
          Share.FREE,
          Share.FREE,
          Answer.NO,
          Share.FREE,
          Share.FREE,
          Room.UNKNOWN,
          Circle.NONE,
          Answer.NO,
          Answer.NO,
          Timing.FITS);

  // Written out because the generated ones take milliseconds at their first use, and because
  // every round compares every move's.
  @Override
  public boolean equals(Object other) {
    return other instanceof Contest contest
        && mailbox == contest.mailbox
        && fullName == contest.fullName
        && slot == contest.slot
        && tenLeft == contest.tenLeft
        && space == contest.space
        && entries == contest.entries
        && exportDrive == contest.exportDrive
        && circle == contest.circle
        && stopped == contest.stopped
        && needed == contest.needed
        && timing == contest.timing;
  }

  @Override
  public int hashCode() {
    int names = 31 * mailbox.hashCode() + fullName.hashCode();
    int slots = 31 * slot.hashCode() + tenLeft.hashCode();
    int room = 31 * (31 * space.hashCode() + entries.hashCode()) + exportDrive.hashCode();
    int fate = 31 * (31 * circle.hashCode() + stopped.hashCode()) + needed.hashCode();
    return 31 * (31 * (31 * (31 * names + slots) + room) + fate) + timing.hashCode();
  }

  @Override
  public List<Enum<?>> values() {
    return List.of(
        mailbox,
        fullName,
        slot,
        tenLeft,
        space,
        entries,
        exportDrive,
        circle,
        stopped,
        needed,
        timing);
  }
}
