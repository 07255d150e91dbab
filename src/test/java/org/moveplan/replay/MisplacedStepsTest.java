package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.UserFields;

/** Steps at the wrong postoffice, without what they need, or added where they do not belong. */
final class MisplacedStepsTest {

  private static Scene before(Scene scene, String step) {
    List<String> steps = new ArrayList<>(scene.script());
    steps.add(0, step);
    return scene.rewritten(steps);
  }

  private static Scene after(Scene scene, String... more) {
    List<String> steps = new ArrayList<>(scene.script());
    steps.addAll(List.of(more));
    return scene.rewritten(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "move-user@PO2, DOC",
    "move-user@PO1 mmu, MET",
    "export-mmu@PO2, DOC",
    "import-mmu@PO1, DOC",
    "import-mmu@PO2, MET",
    "copy-mmf@PO2, DOC",
    "create-account@PO1, DOC",
    "place-mmf@PO1, DOC",
    "place-mmf@PO2, ACC",
    "find-hexid@PO2, ACC",
    "rescue-mail@PO1, DOC",
    "rescue-mail@PO2, ACC",
    "return-mail@PO1, DOC",
    "return-mail@PO2, ACC",
    "delete-account@PO1, DOC",
    "delete-account@PO2, ACC",
    "sweep-late-mail@PO2, DOC",
    "delete-source@PO2, DOC",
    "repoint-client@PO1, DOC",
    "admin-recover@PO2, ACC",
    "restore-mmf@PO2, ACC",
    "backup-mmf@PO2, ACC",
    "dos-change-password@PO2, ACC",
    "windows-change-password@PO1, S6",
    "relocate-mmf-to-server@PO1, S6",
    "verify-mmf-file@PO2, M4",
    "dos-login@PO2, ACC",
    "windows-login@PO2, ACC",
    "view-new-messages@PO1, S6",
    "delete-bad-messages@PO1, S6",
    "reset-mailbag@PO2, DOC",
    "launch-schedule-plus@PO2, DOC",
    "export-appointments@PO2, DOC",
    "schedule-plus-login@PO1, DOC",
    "sign-out@PO1 wave 0, DOC"
  })
  void aStepThatDoesNotBelongThereIsRefusedAtOnce(String step, String invariant) {
    Violation violation = before(SafePlans.healthy(), step).refused();
    assertThat(violation.step()).isEqualTo(1);
    assertThat(violation.invariant()).startsWith(invariant + ":");
  }

  @Test
  void aSecondArrivalIsRefused() {
    assertThat(after(SafePlans.healthy(), "move-user@PO1").refused().invariant()).startsWith("M7");
    assertThat(after(SafePlans.byHand(), "create-account@PO2").refused().invariant())
        .startsWith("M7");
  }

  @Test
  void nothingIsDoneWithASourceThatIsGone() {
    assertThat(after(SafePlans.deleting(), "delete-source@PO1").refused().invariant())
        .startsWith("ACC");
    assertThat(after(SafePlans.deleting(), "move-user@PO1").refused().invariant())
        .startsWith("ACC");
  }

  @Test
  void theOnlyAccountIsNeverDeleted() {
    Violation violation =
        SafePlans.lockedOutWithPassword()
            .rewritten(List.of("rescue-mail@PO2", "delete-account@PO2"))
            .refused();
    assertThat(violation.invariant()).startsWith("D4");
    assertThat(violation.message()).contains("may be the only one");
  }

  @Test
  void whatIsDoneAtTheSourceBeforeTheSignOnDoesNotCount() {
    for (String step :
        List.of(
            "sweep-late-mail@PO1", "remove-from-groups@PO1", "@confirm-old-accounts-idle@PO1")) {
      Scene early = before(SafePlans.deleting().without(step), step);
      assertThat(early.refused().stepId()).isEqualTo("jdoe@PO1:delete-source");
    }
  }

  @Test
  void aLocalFileIsNeitherCopiedByHandNorVerified() {
    Scene local = SafePlans.byHand().with(UserFields.MMF_LOCATION, MmfLocation.LOCAL);
    assertThat(local.refused().stepId()).isEqualTo("jdoe@PO1:copy-mmf");
    assertThat(before(local, "verify-mmf-file@PO1").refused().step()).isEqualTo(1);
  }

  @Test
  void aWorkgroupPostofficeReceivesNobodyByHandEither() {
    assertThat(
            SafePlans.byHand()
                .at("PO2", PostofficeFields.TYPE, PostofficeType.WGPO)
                .refused()
                .stepId())
        .isEqualTo("jdoe@PO2:create-account");
  }

  @Test
  void whoHasNoMessageFileIsMovedByHandWithoutOne() {
    assertThat(
            SafePlans.dosOnly()
                .at("PO2", PostofficeFields.PLATFORM, Platform.DEC_PATHWORKS)
                .rewritten(List.of("create-account@PO2", "dos-login@PO2"))
                .replay())
        .isEmpty();
  }

  @Test
  void whatIsAlreadyRightStaysAsItIs() {
    Scene restored =
        before(SafePlans.healthy().with(UserFields.MMF_BACKUP, Answer.YES), "restore-mmf@PO1");
    assertThat(restored.replay()).isEmpty();
    Scene locked = SafePlans.lockedOutWithPassword();
    assertThat(after(locked, "windows-change-password@PO2", "backup-mmf@PO2").replay()).isEmpty();
  }

  @Test
  void aChangeInTheWindowsClientKeepsBothInStepButNobodyElseKnowsThePassword() {
    Scene reset = SafePlans.byHand().with(UserFields.MMF_PASSWORD_KNOWN, Answer.NO);
    List<String> steps = new ArrayList<>(reset.script());
    steps.addAll(
        0,
        List.of(
            "admin-recover@PO1",
            "windows-login@PO1",
            "windows-change-password@PO1",
            "sign-out@PO1"));
    assertThat(reset.rewritten(steps).refused().article()).isEqualTo("Q130096");
  }

  @Test
  void nobodyIsMovedTwiceAndAccountsOfOthersKeepTheirNames() {
    Scene fork =
        Scene.empty().user("jdoe", "PO1", "PO2").user("jdoe", "PO1", "PO3").steps("move-user@PO1");
    assertThat(fork.refused().message()).contains("moved twice");
    Scene shared =
        Scene.empty()
            .user("jd", "PO3", "PO2")
            .with(UserFields.FULL_NAME, "John Doe")
            .with(UserFields.MOVED, Answer.YES)
            .user("jdoe", "PO1", "PO2")
            .with(UserFields.FULL_NAME, "John Doe")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .blocked("jd")
            .steps("@confirm-signed-out@PO1", "move-user@PO1", "dos-login@PO2");
    assertThat(shared.refused().article()).isEqualTo("Q129781");
  }

  @Test
  void whoHasLeftLongAgoKeepsNoName() {
    Scene gone =
        Scene.empty()
            .user("jd", "PO2", "PO3")
            .with(UserFields.FULL_NAME, "John Doe")
            .with(UserFields.MOVED, Answer.YES)
            .with(UserFields.SOURCE_EXISTS, Answer.NO)
            .user("jdoe", "PO1", "PO2")
            .with(UserFields.FULL_NAME, "John Doe")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .blocked("jd")
            .steps("@confirm-signed-out@PO1", "move-user@PO1", "dos-login@PO2");
    assertThat(gone.replay()).isEmpty();
    assertThat(gone.user("x", "PO1", "PO2").blocked("x").replay()).isEmpty();
  }
}
