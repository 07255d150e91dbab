package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What the two postoffices of a move contribute to calendars.
 *
 * @param plus7 whether Schedule+ 7.0 is used at the source
 * @param admin whether ADMIN.EXE at the source resets the calendar's password too (3.2 or later)
 * @param trustees whether the destination's network gives rights by directory (NetWare)
 */
public record CalendarService(Answer plus7, Level admin, Answer trustees) implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(plus7, admin, trustees);
  }
}
