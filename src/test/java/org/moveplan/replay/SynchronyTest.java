package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.Facts;
import org.moveplan.domain.HistoryFields;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;

/** What proves that message file and account hold one password. */
final class SynchronyTest {

  private static final Facts NOTHING = Facts.none(UserFields.ALL);

  private static Moment day(int day) {
    return Moment.on(LocalDate.of(1996, 3, day));
  }

  private static Facts reset(int resetDay, int loginDay) {
    return NOTHING
        .with(UserFields.LAST_RESET, day(resetDay))
        .with(UserFields.LAST_WINDOWS_LOGIN, day(loginDay));
  }

  private static Possible of(Facts facts) {
    return Synchrony.of(Facts.none(PolicyFields.ALL), new Move(facts));
  }

  @Test
  void silenceProvesNothing() {
    assertThat(of(NOTHING)).isEqualTo(Possible.EITHER);
    assertThat(of(NOTHING.with(UserFields.LAST_WINDOWS_LOGIN, day(1)))).isEqualTo(Possible.EITHER);
  }

  @Test
  void aStatementCounts() {
    assertThat(of(NOTHING.with(UserFields.IN_SYNC, Answer.YES))).isEqualTo(Possible.YES);
    assertThat(of(NOTHING.with(UserFields.IN_SYNC, Answer.NO))).isEqualTo(Possible.NO);
    assertThat(of(NOTHING.with(UserFields.LOGGED_IN_SINCE_RESET, Answer.YES)))
        .isEqualTo(Possible.YES);
  }

  @Test
  void aRecoveryThatOnlyANoticeReportsMayHaveComeLater() {
    Facts notice = reset(1, 2).with(HistoryFields.LAST_ERROR, "Notice 28 Mailbox recovered.");
    assertThat(of(notice)).isEqualTo(Possible.EITHER);
    assertThat(of(notice.with(UserFields.IN_SYNC, Answer.YES))).isEqualTo(Possible.YES);
    assertThat(of(notice.with(UserFields.LOGGED_IN_SINCE_RESET, Answer.YES)))
        .isEqualTo(Possible.YES);
    assertThat(of(notice.with(UserFields.MMF_HOLDS_DEFAULT, Answer.YES))).isEqualTo(Possible.YES);
    assertThat(of(reset(1, 2).with(HistoryFields.LAST_ERROR, "Notice 281")))
        .isEqualTo(Possible.YES);
  }

  @Test
  void whereMovefoldWasUsedEverybodyMayHaveBeenRecovered() {
    Facts movefold = Facts.none(PolicyFields.ALL).with(PolicyFields.USES_MOVEFOLD, Answer.YES);
    assertThat(Synchrony.of(movefold, new Move(reset(1, 2)))).isEqualTo(Possible.EITHER);
  }

  @Test
  void onlyAStrictlyLaterSignOnCounts() {
    assertThat(of(reset(1, 2))).isEqualTo(Possible.YES);
    assertThat(of(reset(1, 1))).isEqualTo(Possible.EITHER);
    assertThat(of(reset(2, 1))).isEqualTo(Possible.NO);
  }

  @Test
  void aLaterChangeOutweighsAStatement() {
    assertThat(of(reset(2, 1).with(UserFields.IN_SYNC, Answer.YES))).isEqualTo(Possible.NO);
    assertThat(of(reset(2, 1).with(UserFields.LOGGED_IN_SINCE_RESET, Answer.YES)))
        .isEqualTo(Possible.NO);
  }

  @Test
  void aRecoverToTheDefaultThatTheFileHoldsIsHarmless() {
    Facts facts = reset(2, 1).with(UserFields.MMF_HOLDS_DEFAULT, Answer.YES);
    assertThat(of(facts)).isEqualTo(Possible.YES);
    PasswordEvent change = new PasswordEvent(PasswordChange.DOS_CHANGE, day(3));
    assertThat(of(facts.with(UserFields.EVENTS, List.of(change)))).isEqualTo(Possible.NO);
  }

  @Test
  void changesWithOtherClientsMustBeOnRecord() {
    Facts mixed = reset(1, 2).with(UserFields.CLIENTS, Set.of(Client.WINDOWS, Client.DOS));
    assertThat(of(mixed)).isEqualTo(Possible.EITHER);
    assertThat(of(mixed.with(UserFields.EVENTS, List.of()))).isEqualTo(Possible.YES);
  }

  @Test
  void aChangeInTheWindowsClientCountsFromTheReliableVersionOn() {
    PasswordEvent change = new PasswordEvent(PasswordChange.CLIENT_CHANGE, day(5));
    Facts facts = reset(4, 1).with(UserFields.EVENTS, List.of(change));
    assertThat(of(facts.with(UserFields.CLIENT_VERSION, version("3.2.4085"))))
        .isEqualTo(Possible.YES);
    assertThat(of(facts.with(UserFields.CLIENT_VERSION, version("3.2.4084"))))
        .isEqualTo(Possible.NO);
    assertThat(of(facts)).isEqualTo(Possible.NO);
  }

  @Test
  void nobodyWhoNeverSignedOnIsInStepAfterAChange() {
    Facts facts =
        NOTHING
            .with(UserFields.LAST_RESET, day(1))
            .with(UserFields.LAST_WINDOWS_LOGIN, Moment.NEVER);
    assertThat(of(facts)).isEqualTo(Possible.NO);
    assertThat(of(NOTHING.with(UserFields.LAST_RESET, Moment.UNKNOWN))).isEqualTo(Possible.EITHER);
  }

  @Test
  void aRecordWithoutAnySignOnProvesNothing() {
    Facts never = NOTHING.with(UserFields.LAST_RESET, Moment.NEVER);
    Facts none = NOTHING.with(UserFields.EVENTS, List.of());
    assertThat(of(never)).isEqualTo(Possible.EITHER);
    assertThat(of(none)).isEqualTo(Possible.EITHER);
    assertThat(of(none.with(UserFields.MMF_HOLDS_DEFAULT, Answer.YES))).isEqualTo(Possible.EITHER);
    assertThat(of(none.with(UserFields.LAST_WINDOWS_LOGIN, Moment.NEVER)))
        .isEqualTo(Possible.EITHER);
    assertThat(of(never.with(UserFields.LAST_WINDOWS_LOGIN, day(1)))).isEqualTo(Possible.YES);
    assertThat(of(none.with(UserFields.LAST_WINDOWS_LOGIN, day(1)))).isEqualTo(Possible.YES);
  }

  @Test
  void aReliableChangeInTheWindowsClientIsASignOnWheneverItWas() {
    PasswordEvent change = new PasswordEvent(PasswordChange.CLIENT_CHANGE, Moment.UNKNOWN);
    Facts facts = NOTHING.with(UserFields.EVENTS, List.of(change));
    assertThat(of(facts.with(UserFields.CLIENT_VERSION, version("3.2.4085"))))
        .isEqualTo(Possible.YES);
    assertThat(of(facts)).isEqualTo(Possible.EITHER);
  }

  @Test
  void aRecordOfRecoveriesToWhatTheFileHoldsNeedsNoSignOn() {
    PasswordEvent recovery = new PasswordEvent(PasswordChange.ADMIN_RECOVER, Moment.UNKNOWN);
    Facts recovered = NOTHING.with(UserFields.EVENTS, List.of(recovery));
    assertThat(of(recovered.with(UserFields.MMF_HOLDS_DEFAULT, Answer.YES)))
        .isEqualTo(Possible.YES);
    assertThat(of(recovered)).isEqualTo(Possible.EITHER);
  }

  private static ToolVersion version(String text) {
    return ToolVersion.parse(text).orElseThrow();
  }

  @Test
  void aRecoverToThePasswordThatTheFileHoldsIsHarmlessWheneverItWas() {
    Facts holdsDefault = reset(1, 1).with(UserFields.MMF_HOLDS_DEFAULT, Answer.YES);
    assertThat(of(holdsDefault)).isEqualTo(Possible.YES);
    PasswordEvent dos = new PasswordEvent(PasswordChange.DOS_CHANGE, day(1));
    assertThat(of(holdsDefault.with(UserFields.EVENTS, List.of(dos)))).isEqualTo(Possible.EITHER);
  }
}
