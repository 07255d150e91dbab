package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.audit.prove.Crowds;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.testing.Requests;

/** PO2 has 19 users and room for 20; anna and ben go there, and carl leaves it. */
class BalanceTest {

  private static final Facts ANNA = Requests.user("anna", "PO1", "PO2");
  private static final Facts CARL =
      Requests.user("carl", "PO2", "PO1").with(UserFields.DELETE_SOURCE, Answer.YES);
  private static final Requests TIGHT =
      Requests.empty()
          .postoffice("PO2", UpkeepFields.USER_COUNT, OptionalLong.of(19))
          .postoffice("PO2", UpkeepFields.MAX_USERS, 20)
          .move(Requests.user("ben", "PO1", "PO2"));

  private static boolean isExceeded(Requests requests) {
    Request request = requests.build();
    return new Balance(request, request.moves()).isExceeded();
  }

  @Test
  void oneMoreThanThereIsRoomForIsTooMany() {
    assertThat(isExceeded(TIGHT)).isFalse();
    assertThat(isExceeded(TIGHT.move(ANNA))).isTrue();
  }

  @Test
  void whoStaysWhereHeIsDoesNotCount() {
    Request request = TIGHT.move(ANNA).build();
    assertThat(new Balance(request, request.moves().subList(1, 2)).isExceeded()).isFalse();
  }

  @Test
  void aPostofficeThatIsTooFullAlreadyTakesNobodyAndMayBeLeft() {
    Requests full = TIGHT.postoffice("PO2", UpkeepFields.MAX_USERS, 10);
    assertThat(isExceeded(full)).isTrue();
    assertThat(isExceeded(full.move(CARL))).isTrue();
    Request leaving = full.move(CARL).build();
    assertThat(new Balance(leaving, leaving.moves().subList(1, 2)).isExceeded()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"YES, false", "UNKNOWN, false", "NO, true"})
  void whoMayBeThereAlreadyBringsNothing(Answer moved, boolean exceeded) {
    assertThat(isExceeded(TIGHT.move(ANNA.with(UserFields.MOVED, moved)))).isEqualTo(exceeded);
  }

  @ParameterizedTest
  @CsvSource({"YES, MIGRATE, false", "YES, TEST_COPY, true", "UNKNOWN, MIGRATE, true"})
  void onlyWhoIsToBeDeletedMakesRoom(Answer deletion, Purpose purpose, boolean exceeded) {
    assertThat(
            isExceeded(
                TIGHT
                    .policy(PolicyFields.PURPOSE, purpose)
                    .move(ANNA)
                    .move(CARL.with(UserFields.DELETE_SOURCE, deletion))))
        .isEqualTo(exceeded);
  }

  @ParameterizedTest
  @CsvSource({"109, false", "110, false", "111, true"})
  void filesNeedATenthMoreThanTheirSize(long size, boolean exceeded) {
    Requests room =
        Requests.empty().postoffice("PO2", UpkeepFields.FREE_BYTES, OptionalLong.of(121));
    assertThat(isExceeded(room.move(ANNA.with(AccessFields.MAILBAG_BYTES, OptionalLong.of(size)))))
        .isEqualTo(exceeded);
  }

  @ParameterizedTest
  @CsvSource({"NOVELL, 6, false", "NOVELL, 5, true", "WINNT, 5, false"})
  void volumesOfNetWareHaveSoManyEntries(Platform platform, long free, boolean exceeded) {
    assertThat(
            isExceeded(
                Requests.empty()
                    .postoffice("PO2", PostofficeFields.PLATFORM, platform)
                    .postoffice("PO2", UpkeepFields.FREE_ENTRIES, OptionalLong.of(free))
                    .move(ANNA)
                    .move(Requests.user("ben", "PO1", "PO2"))))
        .isEqualTo(exceeded);
  }

  /** What does not fit in the end fits in no order. */
  @Test
  void noOrderSucceedsWhereTheBalanceIsExceeded() {
    int exceeded = 0;
    for (int seed = 0; seed < 1_000; seed++) {
      Request request = Crowds.of(seed, 4, 3);
      if (new Balance(request, request.moves()).isExceeded()) {
        exceeded++;
        assertThat(new Orders(request).succeeds()).as("%s", request.moves()).isFalse();
      }
    }
    assertThat(exceeded).isBetween(100, 900);
  }
}
