package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.Client;
import org.moveplan.domain.Duty;
import org.moveplan.domain.MailbagFields;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.UserFields;

/** What MOVEUSER.EXE trips over in mailbags and calendars (M5, M6), and what a move would lose. */
final class CalendarsAndMailbagsTest {

  private static Scene exported() {
    return SafePlans.exported().with(MailbagFields.MISSING_MAI, OptionalLong.of(1));
  }

  @Test
  void aHeaderWithoutItsMessageStopsTheMove() {
    Violation violation =
        SafePlans.healthy().with(MailbagFields.MISSING_MAI, OptionalLong.of(1)).refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.article()).isEqualTo("Q112304");
    assertThat(violation.clientMessage()).isEqualTo("Moving user 'jdoe' failed.");
    assertThat(exported().refused().clientMessage()).isEqualTo("Export user Failed");
  }

  @Test
  void headersThatNobodyCountedAreTriedBothWays() {
    Violation unknown =
        SafePlans.healthy().with(MailbagFields.MISSING_MAI, OptionalLong.empty()).refused();
    assertThat(unknown.world()).isEqualTo("a header without its .MAI file");
    assertThat(SafePlans.healthy().with(MailbagFields.MISSING_MAI, OptionalLong.of(0)).replay())
        .isEmpty();
  }

  @Test
  void aMailbagIsNotResetBeforeItsMailWasFetched() {
    Scene early = SafePlans.brokenMailbag().without("view-new-messages@PO1");
    assertThat(early.refused().stepId()).isEqualTo("jdoe@PO1:reset-mailbag");
    assertThat(early.refused().invariant()).startsWith("W1");
  }

  @Test
  void workInAClientOfTheUsersOwnServesNoStepInMsDos() {
    Scene own = SafePlans.brokenInbox().replaced("dos-login@PO1", "empty-outbox@PO1");
    assertThat(own.refused().stepId()).isEqualTo("jdoe@PO1:delete-bad-messages");
    assertThat(own.refused().invariant()).startsWith("S6");
  }

  @Test
  void aMailbagIsNotResetUnderAClient() {
    Scene busy = SafePlans.brokenMailbag().exchanged("sign-out@PO1", "reset-mailbag@PO1");
    assertThat(busy.refused().stepId()).isEqualTo("jdoe@PO1:reset-mailbag");
    assertThat(busy.refused().invariant()).startsWith("M3");
  }

  @Test
  void theMailbagOfWhoeverWorksInItIsNeverReset() {
    for (Set<Client> clients : List.of(Set.of(Client.DOS), Set.of(Client.WINDOWS, Client.MAC))) {
      Violation violation = SafePlans.brokenMailbag().with(UserFields.CLIENTS, clients).refused();
      assertThat(violation.stepId()).isEqualTo("jdoe@PO1:reset-mailbag");
      assertThat(violation.message()).contains("keeps mail");
    }
  }

  @Test
  void aMoveByHandLeavesNoWaitingMailBehind() {
    Scene waiting = SafePlans.byHand().with(MailbagFields.UNSPOOLED, OptionalLong.of(3));
    assertThat(waiting.refused().stepId()).isEqualTo("jdoe@PO1:copy-mmf");
    assertThat(waiting.refused().invariant()).startsWith("W1");
  }

  @Test
  void aCalendarEntryWithoutItsFileStopsTheMove() {
    Violation violation =
        SafePlans.healthy()
            .with(ScheduleFields.KEY_ENTRY, Answer.YES)
            .with(ScheduleFields.CAL_PRESENT, Answer.NO)
            .refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.article()).isEqualTo("Q130320");
    assertThat(violation.clientMessage()).isEqualTo("Moving user 'jdoe' failed.");
  }

  @Test
  void withoutAnEntryOrWithTheFileNothingIsMissing() {
    Scene healthy = SafePlans.healthy();
    assertThat(
            healthy
                .with(ScheduleFields.KEY_ENTRY, Answer.NO)
                .with(ScheduleFields.CAL_PRESENT, Answer.NO)
                .replay())
        .isEmpty();
    assertThat(
            SafePlans.healthy()
                .with(ScheduleFields.KEY_ENTRY, Answer.UNKNOWN)
                .with(ScheduleFields.CAL_PRESENT, Answer.YES)
                .replay())
        .isEmpty();
    assertThat(
            SafePlans.healthy()
                .with(ScheduleFields.USES, Answer.YES)
                .with(ScheduleFields.KEY_ENTRY, Answer.YES)
                .replay())
        .isEmpty();
  }

  @Test
  void anEntryOrAFileOfWhichNothingIsKnownIsTriedBothWays() {
    for (Scene open :
        List.of(
            SafePlans.healthy().with(ScheduleFields.KEY_ENTRY, Answer.YES),
            SafePlans.healthy().with(ScheduleFields.KEY_ENTRY, Answer.UNKNOWN),
            SafePlans.healthy().with(ScheduleFields.CAL_PRESENT, Answer.NO),
            SafePlans.healthy().with(ScheduleFields.CAL_PRESENT, Answer.UNKNOWN))) {
      assertThat(open.refused().world()).isEqualTo("a calendar entry without its file");
    }
  }

  @Test
  void whatIsDoneInScheduleIsDoneOnline() {
    Scene offline =
        SafePlans.invited()
            .with(ScheduleFields.STARTUP_OFFLINE, Answer.YES)
            .exchanged("edit-schdplus-ini@PO1", "launch-schedule-plus@PO1");
    assertThat(offline.refused().stepId()).isEqualTo("jdoe@PO1:launch-schedule-plus");
    assertThat(offline.refused().article()).isEqualTo("Q99662");
  }

  @Test
  void scheduleStartedDoesNotStandInForASignOnToMail() {
    Violation violation = SafePlans.invited().with(UserFields.IN_SYNC, Answer.NO).refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.article()).isEqualTo("Q117650");
  }

  @Test
  void whoeverIsInScheduleIsNotMoved() {
    assertThat(SafePlans.invited().without("sign-out@PO1").refused().article())
        .isEqualTo("Q112257");
  }

  @Test
  void entriesAreNotCleanedUpWhereSchedule7MayBeUsed() {
    for (Answer answer : List.of(Answer.YES, Answer.UNKNOWN)) {
      Violation violation =
          SafePlans.cleanedUp().at("PO1", CalendarFields.SCHEDULE_PLUS_7, answer).refused();
      assertThat(violation.step()).isEqualTo(1);
      assertThat(violation.article()).isEqualTo("Q139352");
    }
  }

  @Test
  void theOnlyCopyOfACalendarIsSavedBeforeTheMove() {
    Scene unsaved = SafePlans.healthy().with(UserFields.ROLE, Duty.UNKNOWN);
    assertThat(unsaved.refused().article()).isEqualTo("Q101540");
    assertThat(unsaved.refused().world()).isEqualTo("the calendar has no local copy");
    Scene local =
        SafePlans.healthy()
            .with(ScheduleFields.USES, Answer.YES)
            .with(ScheduleFields.LOCAL_CAL_PRESENT, Answer.NO);
    assertThat(local.refused().stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(local.with(ScheduleFields.LOCAL_CAL_PRESENT, Answer.YES).replay()).isEmpty();
    assertThat(SafePlans.byHand().with(UserFields.ROLE, Duty.RESOURCE).refused().stepId())
        .isEqualTo("jdoe@PO1:copy-mmf");
  }

  @Test
  void nothingIsSetInACalendarAtTheDestinationBeforeTheFirstSignOn() {
    for (String step : List.of("schedule-plus-login@PO2", "reset-access-privileges@PO2")) {
      Scene early = SafePlans.healthy().replaced("repoint-client@PO2", step);
      assertThat(early.refused().invariant()).startsWith("D2");
    }
  }
}
