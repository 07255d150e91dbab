package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.DefaultPassword;
import org.moveplan.domain.Method;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Moment;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UserFields;

/** What the request leaves open, repairs, and what counts as proof. */
final class UnknownsTest {

  @Test
  void aLostPasswordMayBeRecoveredWhereTheFileHoldsTheDefault() {
    Scene preset =
        SafePlans.healthy()
            .with(UserFields.MMF_HOLDS_DEFAULT, Answer.YES)
            .at("PO1", PostofficeFields.DEFAULT_PASSWORD, DefaultPassword.SAME)
            .at("PO2", PostofficeFields.DEFAULT_PASSWORD, DefaultPassword.SAME)
            .rewritten(
                List.of(
                    "@confirm-signed-out@PO1",
                    "move-user@PO1 menu",
                    "admin-recover@PO2",
                    "repoint-client@PO2",
                    "windows-login@PO2"));
    assertThat(preset.replay()).isEmpty();
    Violation lost = preset.without("admin-recover@PO2").refused();
    assertThat(lost.stepId()).isEqualTo("jdoe@PO2:windows-login");
    assertThat(lost.clientMessage()).isEqualTo("The mailbox name or password is incorrect.");
  }

  @Test
  void anotherRecoverDoesNotRepair() {
    Violation violation =
        SafePlans.lockedOutWithPassword()
            .rewritten(List.of("admin-recover@PO2", "windows-login@PO2"))
            .refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO2:windows-login");
    assertThat(violation.article()).isEqualTo("Q125255");
    assertThat(
            SafePlans.lockedOutWithPassword()
                .with(UserFields.MMF_PASSWORD_KNOWN, Answer.UNKNOWN)
                .refused()
                .article())
        .isEqualTo("Q130096");
  }

  @Test
  void aSourceWhoseMoveWasVerifiedBeforeThePlanNeedsNoWaiting() {
    Scene verified =
        Scene.jdoe()
            .with(UserFields.MOVED, Answer.YES)
            .with(UserFields.FIRST_LOGIN_VERIFIED, Answer.YES)
            .with(UserFields.DELETE_SOURCE, Answer.YES)
            .steps(
                "sweep-late-mail@PO1",
                "remove-from-groups@PO1",
                "@confirm-old-accounts-idle@PO1",
                "@backup-postoffice@PO1",
                "delete-source@PO1");
    assertThat(verified.replay()).isEmpty();
    assertThat(verified.with(UserFields.FIRST_LOGIN_VERIFIED, Answer.UNKNOWN).refused().world())
        .contains("firstLoginVerified: no");
  }

  @Test
  void anEarlierMoveMayHaveLostThePassword() {
    Scene moved =
        Scene.jdoe()
            .with(UserFields.MOVED, Answer.YES)
            .with(UserFields.IN_SYNC, Answer.YES)
            .steps("repoint-client@PO2", "windows-login@PO2");
    assertThat(moved.replay()).isEmpty();
    Violation violation = moved.with(UserFields.METHOD, Method.MENU).refused();
    assertThat(violation.world()).contains("the earlier move lost the password");
    assertThat(violation.clientMessage()).isEqualTo(Fault.WRONG_PASSWORD);
  }

  @Test
  void onlyAProvedSignOnSparesTheUserOne() {
    Scene login =
        SafePlans.healthy()
            .with(UserFields.IN_SYNC, Answer.UNKNOWN)
            .with(UserFields.LAST_RESET, Moment.on(LocalDate.of(1996, 3, 1)))
            .with(UserFields.LAST_WINDOWS_LOGIN, Moment.on(LocalDate.of(1996, 3, 2)));
    assertThat(login.replay()).isEmpty();
    Violation sameDay =
        login.with(UserFields.LAST_WINDOWS_LOGIN, Moment.on(LocalDate.of(1996, 3, 1))).refused();
    assertThat(sameDay.world()).contains("password.inSync: no");
    assertThat(sameDay.article()).isEqualTo("Q117650");
  }

  @Test
  void whoIsLockedOutBeforeAMoveIsRepairedAtTheSource() {
    Scene scene =
        Scene.jdoe()
            .with(UserFields.LOCKED_OUT, Answer.YES)
            .with(UserFields.MOVED, Answer.NO)
            .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
            .with(UserFields.MMF_PASSWORD_KNOWN, Answer.YES)
            .with(UserFields.SIGNED_ON, Answer.NO)
            .steps(
                "dos-login@PO1",
                "dos-change-password@PO1",
                "windows-login@PO1",
                "sign-out@PO1",
                "move-user@PO1",
                "repoint-client@PO2",
                "windows-login@PO2");
    assertThat(scene.replay()).isEmpty();
    assertThat(scene.without("dos-change-password@PO1").refused().stepId())
        .isEqualTo("jdoe@PO1:windows-login");
  }

  @Test
  void whatIsNotKnownIsTriedBothWays() {
    Violation moved = SafePlans.healthy().with(UserFields.MOVED, Answer.UNKNOWN).refused();
    assertThat(moved.world()).isEqualTo("moved: yes; sourceExists: yes");
    assertThat(moved.article()).isEqualTo("Q129781");
    Violation locked = SafePlans.healthy().with(UserFields.LOCKED_OUT, Answer.UNKNOWN).refused();
    assertThat(locked.world()).startsWith("lockedOut: yes");
    Violation source =
        SafePlans.lockedOutWithSource().with(UserFields.SOURCE_EXISTS, Answer.UNSTATED).refused();
    assertThat(source.world()).isEqualTo("sourceExists: no");
    assertThat(source.stepId()).isEqualTo("jdoe@PO1:windows-login");
    Violation present = SafePlans.healthy().with(UserFields.MMF_PRESENT, Answer.UNKNOWN).refused();
    assertThat(present.world()).isEqualTo("mmf.present: no");
    assertThat(present.clientMessage()).isEqualTo("Moving user 'jdoe' failed.");
    Violation backup =
        SafePlans.missingFile().with(UserFields.MMF_BACKUP, Answer.UNKNOWN).refused();
    assertThat(backup.world()).isEqualTo("mmf.backup: no");
  }

  @Test
  void aMoveByHandNeedsAPasswordThatSomebodyKnows() {
    Scene unknown = SafePlans.byHand().with(UserFields.MMF_PASSWORD_KNOWN, Answer.NO);
    assertThat(unknown.refused().article()).isEqualTo("Q130096");
    List<String> steps = new ArrayList<>(unknown.script());
    steps.addAll(0, List.of("admin-recover@PO1", "windows-login@PO1", "sign-out@PO1"));
    assertThat(unknown.rewritten(steps).replay()).isEmpty();
    assertThat(unknown.rewritten(steps).without("windows-login@PO1").refused().article())
        .isEqualTo("Q130096");
  }

  @Test
  void aResetIsSafeAtTheDestinationAfterTheFirstSignOn() {
    List<String> steps = new ArrayList<>(SafePlans.healthy().script());
    steps.addAll(List.of("admin-recover@PO2", "windows-login@PO2"));
    Scene after = SafePlans.healthy().with(UserFields.RESET_PASSWORD, Answer.YES).rewritten(steps);
    assertThat(after.replay()).isEmpty();
    Violation pending = after.without(steps.size() - 1).refused();
    assertThat(pending.step()).isZero();
    assertThat(pending.invariant()).startsWith("END");
  }

  @Test
  void aUserOfAnotherClientMayBeSignedOnToTheCopyThatIsDeleted() {
    Scene mixed =
        SafePlans.lockedOutWithSource()
            .with(UserFields.CLIENTS, Set.of(Client.WINDOWS, Client.DOS))
            .with(UserFields.SIGNED_ON, Answer.YES);
    Violation violation = mixed.without("sign-out@PO1").refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO2:delete-account");
    assertThat(violation.article()).isEqualTo("Q112257");
    assertThat(mixed.replay()).isEmpty();
  }
}
