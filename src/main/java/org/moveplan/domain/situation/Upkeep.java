package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * The state in which one of the two postoffices of a move is, and what goes on there.
 *
 * @param role which one
 * @param server what kind of server it is on
 * @param numbers whether its hexids are in doubt: CONTROL.GLB is suspect, or one occurs twice
 * @param lists whether its account lists are suspect
 * @param scheduleKey whether SCHEDULE.KEY is suspect
 * @param tidLocked whether TID.GLB is locked
 * @param ownerless whether it has files without an owner
 * @param session whether an administration program is known to be open on it
 * @param waiting whether mail waits on its way in or out; {@code NO} only if nothing does
 * @param hold whether mail for it is to be held back during the quiet time
 * @param dirSync whether Dir-Sync would run during the move
 * @param mailDat whether its clients find it by MAIL.DAT
 * @param programs whether ADMIN.EXE and IMPORT.EXE, as far as known, are of 3.2.9 or later
 */
public record Upkeep(
    Role role,
    Server server,
    Answer numbers,
    Answer lists,
    Answer scheduleKey,
    Answer tidLocked,
    Answer ownerless,
    Answer session,
    Answer waiting,
    Answer hold,
    Answer dirSync,
    Answer mailDat,
    Level programs)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(
        role,
        server,
        numbers,
        lists,
        scheduleKey,
        tidLocked,
        ownerless,
        session,
        waiting,
        hold,
        dirSync,
        mailDat,
        programs);
  }
}
