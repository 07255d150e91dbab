package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.UserFields;

class WavesTest {

  private static Scene two() {
    return healthy(healthy(Scene.empty(), "anna"), "ben");
  }

  private static Scene healthy(Scene scene, String user) {
    return scene
        .user(user, "PO1", "PO2")
        .with(UserFields.IN_SYNC, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .with(UserFields.SIGNED_ON, Answer.NO);
  }

  private static Scene wave(Scene scene, String user, int wave) {
    return scene.steps(
        "@confirm-signed-out@PO1 wave " + wave,
        user + ":move-user@PO1 wave " + wave,
        user + ":repoint-client@PO2 wave " + wave,
        user + ":windows-login@PO2 wave " + wave);
  }

  @Test
  void aWaveMovesNoMoreUsersThanThePolicyGrants() {
    Scene both = wave(wave(two(), "anna", 1), "ben", 1);
    assertThat(both.replay()).isEmpty();
    Violation refused = both.policy(PolicyFields.MAX_MOVES_PER_WAVE, 1).refused();
    assertThat(refused.invariant()).startsWith("W2");
    assertThat(refused.stepId()).isEqualTo("ben@PO1:move-user");
    assertThat(
            wave(wave(two(), "anna", 1), "ben", 2)
                .policy(PolicyFields.MAX_MOVES_PER_WAVE, 1)
                .replay())
        .isEmpty();
  }

  @Test
  void aWaveThatHasEndedDoesNotGoOn() {
    assertThat(wave(wave(two(), "anna", 2), "ben", 1).refused().invariant()).startsWith("W2");
  }

  @Test
  void everyMoveHasAWindowOfItsOwnWave() {
    Scene parted =
        wave(wave(two(), "anna", 1), "ben", 2).open("1996-03-01", "1996-03-08", "1996-03-15");
    assertThat(parted.refused().stepId()).isEqualTo("anna@PO1:move-user");
    assertThat(parted.takes(1, "1996-03-01").refused().stepId()).isEqualTo("ben@PO1:move-user");
    assertThat(parted.takes(2, "1996-03-15").replay()).isEmpty();
  }

  @Test
  void aWindowIsOneOfThePolicyAndTakenOnce() {
    Scene parted = wave(wave(two(), "anna", 1), "ben", 2).open("1996-03-01", "1996-03-08");
    assertThat(parted.takes(1, "1996-03-08").takes(2, "1996-03-01").refused().text())
        .contains("Wave 2 cannot have the window");
    Scene other = wave(wave(two(), "anna", 1), "ben", 2).open("1996-03-01", "1996-03-08");
    assertThat(other.takes(1, "1996-03-01").takes(2, "1996-03-01").refused().text())
        .contains("Wave 2 cannot have the window");
  }

  @Test
  void aWindowIsNotFilledBeyondWhatItGrants() {
    Scene both = wave(wave(two(), "anna", 1), "ben", 1).open("1996-03-01").takes(1, "1996-03-01");
    assertThat(both.refused().stepId()).isEqualTo("ben@PO1:move-user");
  }
}
