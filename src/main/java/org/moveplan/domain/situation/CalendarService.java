package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What the two postoffices of a move contribute to calendars.
 *
 * @param plus7 whether Schedule+ 7.0 is used at the source
 * @param admin which ADMIN.EXE there is at the source
 */
public record CalendarService(Answer plus7, Edition admin) implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(plus7, admin);
  }
}
