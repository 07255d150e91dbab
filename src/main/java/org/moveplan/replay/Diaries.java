package org.moveplan.replay;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Duty;
import org.moveplan.domain.MailbagFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.UserFields;

/** What the request leaves open about a user's mailbag and calendar (M5, M6). */
final class Diaries {

  private Diaries() {}

  static Map<Fact, Possible> of(Move move) {
    Map<Fact, Possible> possible = new EnumMap<>(Fact.class);
    possible.put(Fact.MAILBAG_SOUND, some(move.get(MailbagFields.MISSING_MAI)).not());
    possible.put(Fact.MAIL_WAITS, some(move.get(MailbagFields.UNSPOOLED)));
    possible.put(Fact.CALENDAR_SOUND, stranded(move).not());
    possible.put(Fact.CALENDAR_TWICE, twice(move));
    possible.put(
        Fact.SCHEDULE_ONLINE,
        Possible.of(move.get(ScheduleFields.STARTUP_OFFLINE), Possible.NO).not());
    return possible;
  }

  private static Possible some(OptionalLong number) {
    return number.isEmpty() ? Possible.EITHER : Possible.of(number.getAsLong() > 0);
  }

  /**
   * Whether SCHEDULE.KEY names a calendar of the user that is not there. An invitation makes an
   * entry without a file (Q130320), so only a user of Schedule+ has the one because of the other.
   */
  private static Possible stranded(Move move) {
    Answer entry = move.get(ScheduleFields.KEY_ENTRY);
    Answer file = move.get(ScheduleFields.CAL_PRESENT);
    if (entry == Answer.NO || file == Answer.YES) {
      return Possible.NO;
    }
    if (entry == Answer.YES && file == Answer.NO) {
      return Possible.YES;
    }
    boolean healthy =
        file == Answer.UNSTATED
            && (entry == Answer.UNSTATED || move.get(ScheduleFields.USES) == Answer.YES);
    return healthy ? Possible.NO : Possible.EITHER;
  }

  /** Whether losing the postoffice's calendar would lose nothing (Q101540). */
  private static Possible twice(Move move) {
    Duty duty = move.get(UserFields.ROLE);
    if (duty == Duty.RESOURCE) {
      return Possible.NO;
    }
    Possible local =
        move.get(ScheduleFields.USES) == Answer.YES
            ? Possible.of(move.get(ScheduleFields.LOCAL_CAL_PRESENT), Possible.YES)
            : Possible.YES;
    return duty == Duty.UNKNOWN && local == Possible.YES ? Possible.EITHER : local;
  }
}
