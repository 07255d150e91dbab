package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * The state in which one of the two postoffices of a move is, and what goes on there.
 *
 * @param role which one
 * @param control whether CONTROL.GLB is suspect
 * @param duplicates whether a hexid occurs twice
 * @param lists whether its account lists are suspect
 * @param scheduleKey whether SCHEDULE.KEY is suspect
 * @param tidLocked whether TID.GLB is locked
 * @param ownerless whether it has files without an owner
 * @param session whether an administration program is known to be open on it
 * @param waiting whether mail waits on its way in or out; {@code NO} only if nothing does
 * @param hold whether mail for it is to be held back during the quiet time
 * @param dispatch whether DISPATCH.EXE is known to be open on it
 * @param dirSync whether Dir-Sync is said to run during the move
 * @param mailDat whether its clients find it by MAIL.DAT
 * @param programs the older of ADMIN.EXE and IMPORT.EXE, as far as they are known
 */
public record Upkeep(
    Role role,
    Answer control,
    Answer duplicates,
    Answer lists,
    Answer scheduleKey,
    Answer tidLocked,
    Answer ownerless,
    Answer session,
    Answer waiting,
    Answer hold,
    Answer dispatch,
    Answer dirSync,
    Answer mailDat,
    Edition programs)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(
        role,
        control,
        duplicates,
        lists,
        scheduleKey,
        tidLocked,
        ownerless,
        session,
        waiting,
        hold,
        dispatch,
        dirSync,
        mailDat,
        programs);
  }
}
