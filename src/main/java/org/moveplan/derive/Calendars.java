package org.moveplan.derive;

import java.util.List;
import java.util.OptionalLong;
import org.moveplan.domain.Answer;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.Field;
import org.moveplan.domain.MailbagFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.situation.Calendar;
import org.moveplan.domain.situation.CalendarService;
import org.moveplan.domain.situation.Edition;
import org.moveplan.domain.situation.Mailbag;

/** Puts what is known of a user's calendar and mailbag into the classes that rules tell apart. */
final class Calendars {

  private static final List<Field<Answer>> ANSWERS =
      List.of(
          ScheduleFields.USES,
          ScheduleFields.KEY_ENTRY,
          ScheduleFields.CAL_PRESENT,
          ScheduleFields.LOCAL_CAL_PRESENT,
          ScheduleFields.CAL_PASSWORD_IN_SYNC);

  private static final List<Field<List<String>>> SHARING =
      List.of(ScheduleFields.GRANTS_TO, ScheduleFields.GRANTED_BY);

  private Calendars() {}

  static Calendar of(Move move) {
    boolean shared = SHARING.stream().anyMatch(field -> isStated(move, field));
    boolean stated = shared || ANSWERS.stream().anyMatch(field -> isStated(move, field));
    return new Calendar(
        Answer.of(stated),
        move.get(ScheduleFields.USES),
        move.get(ScheduleFields.KEY_ENTRY),
        move.get(ScheduleFields.CAL_PRESENT),
        move.get(ScheduleFields.LOCAL_CAL_PRESENT),
        move.get(ScheduleFields.STARTUP_OFFLINE),
        move.get(ScheduleFields.CAL_PASSWORD_IN_SYNC),
        Answer.of(shared));
  }

  static CalendarService of(Postoffice source) {
    return new CalendarService(
        source.get(CalendarFields.SCHEDULE_PLUS_7),
        Edition.of(source.get(UpkeepFields.ADMIN_VERSION)));
  }

  static Mailbag mailbag(Move move) {
    OptionalLong missing = move.get(MailbagFields.MISSING_MAI);
    return new Mailbag(missing.isEmpty() ? Answer.UNKNOWN : Answer.of(missing.getAsLong() > 0));
  }

  private static boolean isStated(Move move, Field<?> field) {
    return move.facts().stated(field).isPresent();
  }
}
