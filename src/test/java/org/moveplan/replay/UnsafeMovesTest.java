package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.UserFields;

/** Plans that would lock a user out, or move what cannot be moved. */
final class UnsafeMovesTest {

  @Test
  void resetMoveAndSignOnIsRefused() {
    Violation violation =
        SafePlans.seed()
            .without("windows-login@PO1")
            .without("relocate-mmf-to-server@PO1")
            .refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.step()).isEqualTo(4);
    assertThat(violation.invariant()).startsWith("M4");

    Violation onServer =
        SafePlans.healthy()
            .rewritten(
                List.of(
                    "admin-recover@PO1",
                    "@confirm-signed-out@PO1",
                    "move-user@PO1",
                    "repoint-client@PO2",
                    "windows-login@PO2"))
            .refused();
    assertThat(onServer.step()).isEqualTo(3);
    assertThat(onServer.invariant()).startsWith("M11");
    assertThat(onServer.article()).isEqualTo("Q117650");
    assertThat(onServer.clientMessage())
        .isEqualTo("This account is not a valid user of this message file.");
    assertThat(onServer.before())
        .startsWith("PO1: hexid agrees: yes, password agrees: no, signed on: no");
    assertThat(onServer.after()).contains("PO2: hexid agrees: no, password agrees: no");
  }

  @Test
  void aMoveWhileSignedOnIsRefused() {
    Violation violation = SafePlans.seed().without("sign-out@PO1").refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.article()).isEqualTo("Q112257");
    assertThat(violation.before()).contains("signed on: yes");
    assertThat(violation.message()).contains("jdoe may be signed on to PO1");
  }

  @Test
  void aConfirmationForEverybodyDoesNotSignOutWhoIsKnownToBeSignedOn() {
    for (Answer answer : List.of(Answer.YES, Answer.UNKNOWN)) {
      Violation violation = SafePlans.healthy().with(UserFields.SIGNED_ON, answer).refused();
      assertThat(violation.invariant()).startsWith("M3");
    }
    assertThat(
            SafePlans.healthy()
                .with(UserFields.SIGNED_ON, Answer.NO)
                .without("@confirm-signed-out@PO1")
                .replay())
        .isEmpty();
  }

  @Test
  void aConfirmationOfAnEarlierWaveDoesNotCount() {
    Scene later =
        SafePlans.healthy()
            .replaced("move-user@PO1", "move-user@PO1 wave 2")
            .replaced("repoint-client@PO2", "repoint-client@PO2 wave 2")
            .replaced("windows-login@PO2", "windows-login@PO2 wave 2");
    assertThat(later.refused().invariant()).startsWith("M3");
    assertThat(later.replaced("@confirm-signed-out@PO1", "@confirm-signed-out@PO1 wave 2").replay())
        .isEmpty();
  }

  @Test
  void aMoveWithALocalMessageFileIsRefused() {
    Violation violation =
        SafePlans.healthy().with(UserFields.MMF_LOCATION, MmfLocation.LOCAL).refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.article()).isEqualTo("Q113166");
    assertThat(violation.clientMessage()).isEqualTo("Moving user 'jdoe' failed.");
    assertThat(violation.before()).contains("message file: local");

    Violation unknown =
        SafePlans.healthy().with(UserFields.MMF_LOCATION, MmfLocation.UNKNOWN).refused();
    assertThat(unknown.world()).contains("mmf.location: local");
  }

  @Test
  void aWriteProtectedIniLeavesTheFileBehind() {
    Violation violation = SafePlans.awkwardClient().without("clear-read-only@PO1").refused();
    assertThat(violation.invariant()).startsWith("L1");
    Violation behind =
        SafePlans.awkwardClient()
            .with(UserFields.NO_SERVER_OPTIONS, Answer.NO)
            .without("clear-read-only@PO1")
            .refused();
    assertThat(behind.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(behind.before()).contains("on the postoffice but missing");
    assertThat(behind.world()).contains("client.iniReadOnly: yes");
  }

  @Test
  void aMoveThatLosesThePasswordFollowedByARecoverIsRefused() {
    Violation violation =
        SafePlans.healthy()
            .rewritten(
                List.of(
                    "@confirm-signed-out@PO1",
                    "move-user@PO1 menu",
                    "admin-recover@PO2",
                    "repoint-client@PO2",
                    "windows-login@PO2"))
            .refused();
    assertThat(violation.step()).isEqualTo(2);
    assertThat(violation.article()).isEqualTo("Q101754");
    assertThat(violation.world()).contains("PO1 enhancedSecurity: no");
    assertThat(violation.after()).contains("hexid agrees: no, password agrees: no");
  }

  @Test
  void aResetAtTheDestinationBeforeTheFirstSignOnIsRefused() {
    Violation violation =
        SafePlans.healthy()
            .rewritten(
                List.of(
                    "@confirm-signed-out@PO1",
                    "move-user@PO1",
                    "admin-recover@PO2",
                    "repoint-client@PO2",
                    "windows-login@PO2"))
            .refused();
    assertThat(violation.step()).isEqualTo(5);
    assertThat(violation.article()).isEqualTo("Q125255");
    assertThat(violation.clientMessage()).isEqualTo(Fault.NOT_A_VALID_USER);
    assertThat(violation.before()).contains("PO2: hexid agrees: no, password agrees: no");
  }

  @Test
  void anMsDosSignOnDoesNotStandInForAWindowsSignOn() {
    Violation atSource = SafePlans.seed().replaced("windows-login@PO1", "dos-login@PO1").refused();
    assertThat(atSource.invariant()).startsWith("S6");
    Violation atSourceAlone =
        SafePlans.seed()
            .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
            .without("relocate-mmf-to-server@PO1")
            .replaced("windows-login@PO1", "dos-login@PO1")
            .refused();
    assertThat(atSourceAlone.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(atSourceAlone.article()).isEqualTo("Q117650");
    Violation atDestination =
        SafePlans.seed().replaced("windows-login@PO2", "dos-login@PO2").refused();
    assertThat(atDestination.step()).isZero();
    assertThat(atDestination.invariant()).startsWith("END");
  }

  @Test
  void exchangedStepsAreRefused() {
    assertThat(
            SafePlans.seed().exchanged("admin-recover@PO1", "windows-login@PO1").refused().stepId())
        .isEqualTo("jdoe@PO1:move-user");
    assertThat(SafePlans.seed().exchanged("move-user@PO1", "sign-out@PO1").refused().article())
        .isEqualTo("Q112257");
    assertThat(
            SafePlans.seed()
                .exchanged("move-user@PO1", "@confirm-signed-out@PO1")
                .refused()
                .article())
        .isEqualTo("Q112257");
    assertThat(
            SafePlans.seed().exchanged("move-user@PO1", "repoint-client@PO2").refused().article())
        .isEqualTo("Q126922");
    assertThat(
            SafePlans.seed()
                .exchanged("repoint-client@PO2", "windows-login@PO2")
                .refused()
                .clientMessage())
        .isEqualTo("The mailbox name or password is incorrect.");
    assertThat(
            SafePlans.lockedOutWithSource()
                .exchanged("rescue-mail@PO2", "delete-account@PO2")
                .refused()
                .invariant())
        .startsWith("D1");
    assertThat(
            SafePlans.lockedOutWithSource()
                .exchanged("windows-login@PO2", "return-mail@PO2")
                .refused()
                .message())
        .contains("can take the mail that was saved");
    assertThat(SafePlans.lockedOutWithSource().without("return-mail@PO2").refused().message())
        .contains("has not reached the account on PO2");
  }
}
