package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Edition;
import org.moveplan.domain.situation.History;
import org.moveplan.domain.situation.LastUse;
import org.moveplan.domain.situation.Listing;
import org.moveplan.domain.situation.Mover;
import org.moveplan.domain.situation.Password;
import org.moveplan.domain.situation.Since;
import org.moveplan.testing.Requests;

class SituationsTest {

  private static final Facts JDOE = Requests.user("jdoe", "PO1", "PO2");

  @Test
  void aResetBeforeTheLastWindowsSignOnIsSettled() {
    Password password = password(reset(day(1)).with(UserFields.LAST_WINDOWS_LOGIN, day(2)));
    assertThat(password.recovered()).isEqualTo(Since.BEFORE);
    assertThat(password.recoveredSinceSignOn()).isEqualTo(Since.BEFORE);
    assertThat(password.lastUse()).isEqualTo(LastUse.SIGN_ON);
  }

  @Test
  void aResetAfterTheLastWindowsSignOnIsPending() {
    Password password = password(reset(day(2)).with(UserFields.LAST_WINDOWS_LOGIN, day(1)));
    assertThat(password.recovered()).isEqualTo(Since.AFTER);
  }

  @Test
  void equalTimesHaveNoOrder() {
    Moment noon = Moment.at(LocalDateTime.of(1996, 3, 1, 12, 0));
    Password password = password(reset(noon).with(UserFields.LAST_WINDOWS_LOGIN, noon));
    assertThat(password.recovered()).isEqualTo(Since.UNCLEAR);
  }

  @Test
  void twoEventsOfOneDayHaveNoOrderIfATimeIsMissing() {
    Moment noon = Moment.at(LocalDateTime.of(1996, 3, 1, 12, 0));
    Password password = password(reset(day(1)).with(UserFields.LAST_WINDOWS_LOGIN, noon));
    assertThat(password.recovered()).isEqualTo(Since.UNCLEAR);
  }

  @Test
  void aResetWithoutAKnownSignOnIsUnclear() {
    assertThat(password(reset(day(1))).recovered()).isEqualTo(Since.UNCLEAR);
  }

  @Test
  void anyResetIsYoungerThanASignOnThatNeverWas() {
    Facts never = JDOE.with(UserFields.LAST_WINDOWS_LOGIN, Moment.NEVER);
    assertThat(password(never.with(UserFields.LAST_RESET, day(1))).recovered())
        .isEqualTo(Since.AFTER);
    assertThat(password(never.with(UserFields.LAST_RESET, Moment.UNKNOWN)).recovered())
        .isEqualTo(Since.UNCLEAR);
  }

  @Test
  void theLatestEventOfAKindCounts() {
    Password password =
        password(
            events(change(PasswordChange.DOS_CHANGE, 1), change(PasswordChange.DOS_CHANGE, 9))
                .with(UserFields.LAST_WINDOWS_LOGIN, day(5)));
    assertThat(password.dosChanged()).isEqualTo(Since.AFTER);
    assertThat(password.macChanged()).isEqualTo(Since.NONE);
  }

  @Test
  void aChangeWithTheWindowsClientIsComparedWhateverItsVersion() {
    Facts facts =
        events(change(PasswordChange.ADMIN_RECOVER, 2), change(PasswordChange.CLIENT_CHANGE, 3))
            .with(UserFields.LAST_WINDOWS_LOGIN, day(1));
    ToolVersion reporting = new ToolVersion(List.of(3, 2, 4085));
    Password password = password(facts.with(UserFields.CLIENT_VERSION, reporting));
    assertThat(password.recovered()).isEqualTo(Since.BEFORE);
    assertThat(password.recoveredSinceSignOn()).isEqualTo(Since.AFTER);
    assertThat(password.lastUse()).isEqualTo(LastUse.CHANGE);
    assertThat(password.client()).isEqualTo(Edition.FROM_3_2_4085);
    ToolVersion silent = new ToolVersion(List.of(3, 2));
    Password older = password(facts.with(UserFields.CLIENT_VERSION, silent));
    assertThat(older.recovered()).isEqualTo(Since.BEFORE);
    assertThat(older.client()).isEqualTo(Edition.FROM_3_2);
  }

  @Test
  void aChangeOutsideIsYoungerOnlyIfItIsYoungerThanSignOnAndChange() {
    Facts facts =
        events(change(PasswordChange.DOS_CHANGE, 3), change(PasswordChange.CLIENT_CHANGE, 2));
    assertThat(password(facts).dosChanged()).isEqualTo(Since.UNCLEAR);
    assertThat(password(facts.with(UserFields.LAST_WINDOWS_LOGIN, day(3))).dosChanged())
        .isEqualTo(Since.UNCLEAR);
    assertThat(password(facts.with(UserFields.LAST_WINDOWS_LOGIN, day(1))).dosChanged())
        .isEqualTo(Since.AFTER);
  }

  @Test
  void theLastUseOfTheWindowsClientIsASignOnOnlyIfNoChangeMayBeYounger() {
    Facts change = events(change(PasswordChange.CLIENT_CHANGE, 3));
    assertThat(password(JDOE).lastUse()).isEqualTo(LastUse.NONE);
    assertThat(password(change).lastUse()).isEqualTo(LastUse.CHANGE);
    assertThat(password(change.with(UserFields.LAST_WINDOWS_LOGIN, day(3))).lastUse())
        .isEqualTo(LastUse.CHANGE);
    assertThat(password(change.with(UserFields.LAST_WINDOWS_LOGIN, day(4))).lastUse())
        .isEqualTo(LastUse.SIGN_ON);
  }

  @Test
  void aListOfChangesIsMoreThanTheLastRecovery() {
    assertThat(password(JDOE).history()).isEqualTo(History.NONE);
    assertThat(password(reset(Moment.UNKNOWN)).history()).isEqualTo(History.NONE);
    assertThat(password(reset(Moment.NEVER)).history()).isEqualTo(History.RECOVERY);
    assertThat(password(reset(day(1))).history()).isEqualTo(History.RECOVERY);
    assertThat(password(reset(day(1)).with(UserFields.EVENTS, List.of())).history())
        .isEqualTo(History.LISTED);
  }

  @Test
  void aSignOnWithAnotherClientIsYoungerThanAllOfTheWindowsClient() {
    Facts other = JDOE.with(UserFields.LAST_ANY_LOGIN, day(3));
    assertThat(password(JDOE).otherSignOn()).isEqualTo(Answer.NO);
    assertThat(password(other).otherSignOn()).isEqualTo(Answer.YES);
    assertThat(password(other.with(UserFields.LAST_WINDOWS_LOGIN, day(2))).otherSignOn())
        .isEqualTo(Answer.YES);
    assertThat(password(other.with(UserFields.LAST_WINDOWS_LOGIN, day(3))).otherSignOn())
        .isEqualTo(Answer.NO);
  }

  @Test
  void listingsAreFoundWhateverTheCase() {
    assertThat(listing(Requests.user("anna", "PO1", "PO2"))).isEqualTo(Listing.ONCE);
    assertThat(listing(Requests.user("JDOE", "po1", "po2"))).isEqualTo(Listing.REPEATED);
    assertThat(listing(Requests.user("jdoe", "PO1", "PO3"))).isEqualTo(Listing.FORKED);
    assertThat(listing(Requests.user("jdoe", "PO2", "PO3"))).isEqualTo(Listing.CHAINED);
    assertThat(listing(Requests.user("jdoe", "PO3", "PO1"))).isEqualTo(Listing.CHAINED);
  }

  private static Listing listing(Facts other) {
    Request request = Requests.empty().move(JDOE).move(other).build();
    return fact(Mover.class, request, JDOE).listing();
  }

  private static Password password(Facts user) {
    Request request = Requests.empty().move(user).build();
    return fact(Password.class, request, user);
  }

  private static <T> T fact(Class<T> type, Request request, Facts user) {
    return new Situations(request)
        .of(request.moves().indexOf(new Move(user))).facts().stream()
            .filter(type::isInstance)
            .map(type::cast)
            .findFirst()
            .orElseThrow();
  }

  private static Facts reset(Moment at) {
    return JDOE.with(UserFields.LAST_RESET, at);
  }

  private static Facts events(PasswordEvent... events) {
    return JDOE.with(UserFields.EVENTS, List.of(events));
  }

  private static PasswordEvent change(PasswordChange type, int day) {
    return new PasswordEvent(type, day(day));
  }

  private static Moment day(int day) {
    return Moment.on(LocalDate.of(1996, 3, day));
  }
}
