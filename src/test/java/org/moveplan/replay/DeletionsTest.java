package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.UserFields;

/** Deletions, names that users share, and the end that a plan leads to. */
final class DeletionsTest {

  @Test
  void aDeletionBeforeTheVerifiedSignOnIsRefused() {
    List<String> steps = new ArrayList<>(SafePlans.deleting().script());
    steps.remove("windows-login@PO2");
    steps.add("windows-login@PO2");
    steps.replaceAll(step -> step.startsWith("delete-source") ? "delete-source@PO1" : step);
    Violation violation = SafePlans.deleting().rewritten(steps).refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:delete-source");
    assertThat(violation.invariant()).startsWith("D2");
    assertThat(violation.article()).isEqualTo("Q128824");
  }

  @Test
  void aSourceIsDeletedOnlyWhereItIsWantedAndAllowed() {
    assertThat(
            SafePlans.deleting()
                .with(UserFields.DELETE_SOURCE, Answer.UNKNOWN)
                .refused()
                .invariant())
        .startsWith("D4");
    assertThat(
            SafePlans.deleting()
                .policy(PolicyFields.PURPOSE, Purpose.TEST_COPY)
                .refused()
                .article())
        .isEqualTo("Q127768");
    assertThat(
            SafePlans.healthy()
                .policy(PolicyFields.DELETE_SOURCE, Answer.YES)
                .refused()
                .invariant())
        .startsWith("D6");
  }

  @Test
  void theSourceIsKeptForAsLongAsThePolicySays() {
    String deletion = "delete-source@PO1 wait 7 jdoe@PO2:windows-login";
    Scene hasty = SafePlans.deleting().replaced(deletion, "delete-source@PO1");
    assertThat(hasty.refused().invariant()).startsWith("D5");
    assertThat(hasty.refused().message()).contains("7 days");
    assertThat(hasty.policy(PolicyFields.KEEP_SOURCE_DAYS, 0).replay()).isEmpty();
    assertThat(SafePlans.deleting().policy(PolicyFields.KEEP_SOURCE_DAYS, 8).refused().invariant())
        .startsWith("D5");
    assertThat(
            SafePlans.deleting()
                .replaced(deletion, "delete-source@PO1 wait 7 jdoe@PO1:move-user")
                .refused()
                .invariant())
        .startsWith("D5");
  }

  @Test
  void twoUsersOfOneNameDoNotMeetOnOnePostoffice() {
    Scene meeting =
        Scene.empty()
            .user("jdoe", "PO1", "PO2")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .with(UserFields.FULL_NAME, "John Doe")
            .user("jd", "PO3", "PO2")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .with(UserFields.FULL_NAME, "JOHN DOE")
            .steps(
                "@confirm-signed-out@PO1",
                "@confirm-signed-out@PO3",
                "move-user@PO1",
                "dos-login@PO2",
                "jd:move-user@PO3",
                "jd:dos-login@PO2");
    Violation violation = meeting.refused();
    assertThat(violation.stepId()).isEqualTo("jd@PO3:move-user");
    assertThat(violation.article()).isEqualTo("Q129781");
    assertThat(violation.message()).contains("JOHN DOE").contains("PO2");
  }

  @Test
  void aNameThatALaterArrivalNeedsIsFreedWithoutWaiting() {
    Scene chain =
        Scene.empty()
            .user("jdoe", "PO1", "PO2")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .with(UserFields.FULL_NAME, "John Doe")
            .with(UserFields.DELETE_SOURCE, Answer.YES)
            .user("jd", "PO3", "PO1")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .with(UserFields.FULL_NAME, "John Doe")
            .steps(
                "@confirm-signed-out@PO1",
                "move-user@PO1",
                "dos-login@PO2",
                "sweep-late-mail@PO1",
                "remove-from-groups@PO1",
                "@confirm-old-accounts-idle@PO1",
                "@backup-postoffice@PO1",
                "delete-source@PO1",
                "@confirm-signed-out@PO3",
                "jd:move-user@PO3",
                "jd:dos-login@PO1");
    assertThat(chain.replay()).isEmpty();
    assertThat(chain.without("jd:move-user@PO3").without("jd:dos-login@PO1").refused().invariant())
        .startsWith("D5");
  }

  @Test
  void unsupportedPostofficesAndDrivesAreRefused() {
    assertThat(
            SafePlans.healthy()
                .at("PO2", PostofficeFields.TYPE, PostofficeType.WGPO)
                .refused()
                .invariant())
        .startsWith("M2");
    assertThat(
            SafePlans.healthy()
                .at("PO1", PostofficeFields.PLATFORM, Platform.DEC_PATHWORKS)
                .refused()
                .article())
        .isEqualTo("Q119359");
    assertThat(
            SafePlans.healthy()
                .at("PO2", PostofficeFields.DRIVE, Answer.UNKNOWN)
                .refused()
                .article())
        .isEqualTo("Q136518");
    assertThat(SafePlans.exported().without("@backup-glb@PO1").refused().article())
        .isEqualTo("Q99419");
    assertThat(
            SafePlans.exported()
                .at("PO1", PostofficeFields.V2_CLIENTS, Answer.UNKNOWN)
                .refused()
                .article())
        .isEqualTo("Q99419");
  }

  @Test
  void theFirstStepThatIsWrongIsNamedOverAllUsers() {
    Scene two =
        Scene.empty()
            .user("asmith", "PO1", "PO2")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .user("jdoe", "PO1", "PO2")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .steps("move-user@PO1", "asmith:move-user@PO1", "dos-login@PO2");
    assertThat(two.refused().stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(two.with(UserFields.SIGNED_ON, Answer.NO).refused().stepId())
        .isEqualTo("asmith@PO1:move-user");
  }

  @Test
  void aPlanThatIsCarriedOutSafelyButLeavesSomebodyBehindIsRefused() {
    Violation violation = SafePlans.healthy().rewritten(List.of()).refused();
    assertThat(violation.step()).isZero();
    assertThat(violation.stepId()).isEmpty();
    assertThat(violation.message()).isEqualTo("jdoe has no account on PO2.");
  }
}
