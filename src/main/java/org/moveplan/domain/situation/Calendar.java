package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What is known of a mover's calendar in Schedule+.
 *
 * @param stated whether the request says anything about it
 * @param uses whether the user works with Schedule+
 * @param entry whether SCHEDULE.KEY at the source lists the user
 * @param file whether the calendar file that belongs to the entry is there
 * @param local whether the workstation has a calendar of its own
 * @param offline whether Schedule+ starts without the postoffice
 * @param inStep whether the calendars hold the postoffice's password
 * @param shared whether the request says who else has access, and to what the user has
 */
public record Calendar(
    Answer stated,
    Answer uses,
    Answer entry,
    Answer file,
    Answer local,
    Answer offline,
    Answer inStep,
    Answer shared)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(stated, uses, entry, file, local, offline, inStep, shared);
  }
}
