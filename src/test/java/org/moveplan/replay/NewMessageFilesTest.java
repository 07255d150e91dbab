package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.Answer;
import org.moveplan.domain.HistoryFields;
import org.moveplan.domain.UserFields;

/** Repairs that start with a new message file. */
final class NewMessageFilesTest {

  @ParameterizedTest
  @CsvSource({
    "set-mmf-aside@PO2, S1",
    "windows-login@PO2, S6",
    "import-folders@PO2, P3",
    "carry-pab@PO2, P3"
  })
  void everyStepOfTheRepairIsNeeded(String step, String invariant) {
    assertThat(SafePlans.newMessageFile().without(step).refused().invariant())
        .startsWith(invariant + ":");
  }

  @ParameterizedTest
  @CsvSource({
    "set-mmf-aside@PO2, windows-login@PO2, S1",
    "windows-login@PO2, import-folders@PO2, S6",
    "windows-login@PO2, carry-pab@PO2, S4"
  })
  void theOrderMatters(String one, String other, String invariant) {
    assertThat(SafePlans.newMessageFile().exchanged(one, other).refused().invariant())
        .startsWith(invariant + ":");
  }

  @Test
  void anImportAsksForAPasswordThatSomebodyKnows() {
    Scene forgotten = SafePlans.newMessageFile().with(UserFields.MMF_PASSWORD_KNOWN, Answer.NO);
    assertThat(forgotten.refused().article()).isEqualTo("Q130096");
    assertThat(forgotten.refused().stepId()).isEqualTo("jdoe@PO2:import-folders");
    Scene backup =
        forgotten
            .with(UserFields.MMF_BACKUP, Answer.YES)
            .with(HistoryFields.BACKUP_PASSWORD_KNOWN, Answer.YES);
    assertThat(backup.replay()).isEmpty();
  }

  @Test
  void aPasswordWithoutABackupOpensNothing() {
    Scene lost = SafePlans.broughtBack().with(UserFields.MMF_BACKUP, Answer.UNKNOWN);
    assertThat(lost.refused().stepId()).isEqualTo("jdoe@PO2:import-folders");
  }

  @Test
  void whoIsSignedOnKeepsTheFileOpen() {
    Scene scene = SafePlans.lockedOutWithPassword();
    List<String> steps = new ArrayList<>(scene.script());
    steps.add("set-mmf-aside@PO2");
    assertThat(scene.rewritten(steps).refused().invariant()).startsWith("S6");
  }

  @Test
  void nothingIsSetAsideAtTheSource() {
    for (String step : List.of("set-mmf-aside@PO1", "import-folders@PO1")) {
      Scene scene = SafePlans.healthy();
      assertThat(scene.rewritten(List.of(step)).refused().invariant()).startsWith("DOC");
    }
  }

  @Test
  void aNewFileIsMadeWhereMailFindsNoneOnlyIfTheOldOneWasSetAside() {
    Scene missing =
        SafePlans.newMessageFile()
            .with(UserFields.LOCKED_OUT, Answer.NO)
            .with(UserFields.MOVED, Answer.YES)
            .with(UserFields.MMF_PRESENT, Answer.NO);
    List<String> steps = List.of("repoint-client@PO2", "windows-login@PO2");
    assertThat(missing.rewritten(steps).refused().invariant()).startsWith("S4");
  }
}
