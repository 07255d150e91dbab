package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.Encryption;
import org.moveplan.domain.FolderLocation;
import org.moveplan.domain.MailFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.StorageFields;
import org.moveplan.domain.UserFields;

/** What a move leaves behind or spoils is seen to in time, or the plan is refused. */
final class LuggageTest {

  /** {@code scene} with {@code step} at the end. */
  private static Scene last(Scene scene, String step) {
    List<String> steps = new ArrayList<>(scene.script());
    assertThat(steps.remove(step)).isTrue();
    steps.add(step);
    return scene.rewritten(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "archive-folder@PO1 of sales, F3",
    "hand-over-folder@PO1 of reports, F3",
    "@unlock-folders@PO1, F4",
    "dos-login@PO1, S6"
  })
  void foldersAreHandedOverInTime(String late, String invariant) {
    Violation violation = last(SafePlans.ownerDeleted(), late).refused();
    assertThat(violation.invariant()).startsWith(invariant);
  }

  @ParameterizedTest
  @CsvSource({
    "move-private-folders-to-server@PO1, F1",
    "record-pal@PO1, F2",
    "empty-outbox@PO1, O1",
    "sign-out@PO2, F5",
    "windows-login@PO2, F5"
  })
  void nothingOfAnMsDosUserIsForgotten(String late, String invariant) {
    Violation violation = last(SafePlans.changedToWindows(), late).refused();
    assertThat(violation.invariant()).startsWith(invariant);
  }

  @ParameterizedTest
  @CsvSource({
    "export-folders@PO1, O2",
    "carry-pab@PO1, O2",
    "set-highest-security@PO1, O3",
    "@grant-mmf-rights@PO1, O4"
  })
  void aDoubtfulMessageFileIsSavedInTime(String late, String invariant) {
    Violation violation = last(SafePlans.doubtfulFile(), late).refused();
    assertThat(violation.invariant()).startsWith(invariant);
  }

  @ParameterizedTest
  @CsvSource({"load-remote-disk@PO2, R1", "create-remote-disk@PO2, R1", "modify-to-local@PO1, R2"})
  void aRemoteUserGetsDiskAndDeletionInOrder(String late, String invariant) {
    Violation violation = last(SafePlans.remoteDeleted(), late).refused();
    assertThat(violation.invariant()).startsWith(invariant);
  }

  @Test
  void whatIsNotKnownCountsAsTheWorse() {
    Scene healthy = SafePlans.healthy();
    assertThat(
            healthy
                .with(BelongingFields.PRIVATE_FOLDERS, FolderLocation.UNKNOWN)
                .refused()
                .invariant())
        .startsWith("F1");
    assertThat(
            SafePlans.healthy()
                .with(MailFields.OUTBOX_COUNT, OptionalLong.empty())
                .refused()
                .invariant())
        .startsWith("O1");
    assertThat(
            SafePlans.healthy()
                .at("PO1", PostofficeFields.TYPE, PostofficeType.WGPO)
                .refused()
                .article())
        .isEqualTo("Q105106");
    assertThat(
            SafePlans.seed()
                .at("PO1", StorageFields.MMF_RIGHTS, Answer.UNKNOWN)
                .refused()
                .article())
        .isEqualTo("Q101136");
  }

  @Test
  void whatIsInOrderNeedsNothing() {
    assertThat(
            SafePlans.healthy()
                .with(BelongingFields.PRIVATE_FOLDERS, FolderLocation.SERVER)
                .with(BelongingFields.PERSONAL_LIST, OptionalLong.of(0))
                .with(MailFields.OUTBOX_COUNT, OptionalLong.of(0))
                .with(MailFields.SUSPECT_CORRUPT, Answer.NO)
                .with(MailFields.ENCRYPTION, Encryption.HIGHEST)
                .with(BelongingFields.OWNS_SHARED, List.of("reports"))
                .with(UserFields.DELETE_SOURCE, Answer.NO)
                .replay())
        .isEmpty();
  }

  @Test
  void aListThatIsNotEnteredAgainIsMissedAtTheEnd() {
    Violation violation = SafePlans.changedToWindows().without("reenter-pal@PO2").refused();
    assertThat(violation.step()).isZero();
    assertThat(violation.message()).contains("jdoe").contains("PO2");
  }
}
