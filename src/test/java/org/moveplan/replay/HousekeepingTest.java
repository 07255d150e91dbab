package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.AdminSession;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.Encryption;
import org.moveplan.domain.Field;
import org.moveplan.domain.MailFields;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;

/** What the request says is wrong with a postoffice is put right before anybody is moved. */
final class HousekeepingTest {

  private static Scene first(Scene scene, String... steps) {
    List<String> script = new ArrayList<>(List.of(steps));
    script.addAll(scene.script());
    return scene.rewritten(script);
  }

  private static Scene last(Scene scene, String... steps) {
    List<String> script = new ArrayList<>(scene.script());
    script.addAll(List.of(steps));
    return scene.rewritten(script);
  }

  private static void needs(Scene scene, String step, String invariant) {
    Violation violation = scene.refused();
    assertThat(violation.stepId()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.invariant()).startsWith(invariant + ":");
    assertThat(first(scene, step).replay()).isEmpty();
    assertThat(last(scene, step).refused().stepId()).isEqualTo("jdoe@PO1:move-user");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PO1", "PO2"})
  void bothPostofficesAreSoundAndKeptForTheMove(String name) {
    needs(
        SafePlans.healthy().at(name, UpkeepFields.OPEN_SESSIONS, Set.of(AdminSession.PODIAG)),
        "@close-admin-sessions@" + name,
        "M10");
    needs(
        SafePlans.healthy().at(name, UpkeepFields.SCHEDULE_KEY_SUSPECT, Answer.YES),
        "@restore-schedule-key@" + name,
        "M12");
    Scene suspect = SafePlans.healthy().at(name, UpkeepFields.ACCESS_SUSPECT, Answer.YES);
    assertThat(suspect.refused().article()).isEqualTo("Q87402");
    assertThat(first(suspect, "@repair-postoffice@" + name).refused().invariant()).startsWith("B1");
    assertThat(first(suspect, "@backup-postoffice@" + name, "@repair-postoffice@" + name).replay())
        .isEmpty();
  }

  @Test
  void externalAndMailOnItsWayAreNoAdministration() {
    assertThat(
            SafePlans.healthy()
                .at("PO1", UpkeepFields.OPEN_SESSIONS, Set.of(AdminSession.EXTERNAL))
                .replay())
        .isEmpty();
  }

  @Test
  void theDestinationCanTakeAccounts() {
    needs(
        SafePlans.healthy().at("PO2", UpkeepFields.TID_LOCKED, Answer.YES),
        "@release-lock@PO2",
        "M8");
    needs(
        SafePlans.healthy()
            .at("PO2", PostofficeFields.PLATFORM, Platform.NOVELL)
            .at("PO2", UpkeepFields.OWNERLESS, Answer.YES),
        "@claim-ownerless-files@PO2",
        "M9");
    for (Field<Answer> doubt :
        List.of(UpkeepFields.CONTROL_SUSPECT, UpkeepFields.DUPLICATE_HEXIDS)) {
      assertThat(SafePlans.healthy().at("PO2", doubt, Answer.YES).refused().article())
          .isEqualTo("Q87386");
      assertThat(SafePlans.healthy().at("PO1", doubt, Answer.YES).replay()).isEmpty();
    }
    assertThat(SafePlans.healthy().at("PO1", UpkeepFields.TID_LOCKED, Answer.YES).replay())
        .isEmpty();
  }

  @Test
  void theQueuesOfTheSourceAreEmpty() {
    needs(
        SafePlans.healthy().at("PO1", UpkeepFields.INBOUND, OptionalLong.of(1)),
        "@drain-queues@PO1",
        "Q1");
    needs(
        SafePlans.healthy().at("PO1", UpkeepFields.OUTBOUND, OptionalLong.of(3)),
        "@drain-queues@PO1",
        "Q1");
    assertThat(SafePlans.healthy().at("PO1", UpkeepFields.INBOUND, OptionalLong.of(0)).replay())
        .isEmpty();
  }

  @Test
  void nothingReachesAWorkgroupPostofficeFromOutside() {
    assertThat(
            SafePlans.healthy()
                .policy(PolicyFields.HOLD_INBOUND, Answer.YES)
                .at("PO1", PostofficeFields.TYPE, PostofficeType.WGPO)
                .with(MailFields.ENCRYPTION, Encryption.HIGHEST)
                .replay())
        .isEmpty();
  }

  @Test
  void whatIsStoppedForTheMoveIsStartedAgain() {
    Scene asked = SafePlans.healthy().policy(PolicyFields.HOLD_INBOUND, Answer.YES);
    assertThat(asked.refused().invariant()).startsWith("Q2");
    Scene held = first(asked, "@hold-inbound@PO1");
    assertThat(held.refused().step()).isZero();
    assertThat(held.refused().message()).isEqualTo("Mail for PO1 is stopped at the end.");
    assertThat(last(held, "@release-inbound@PO1").replay()).isEmpty();
    assertThat(first(asked, "@hold-inbound@PO1", "@release-inbound@PO1").refused().invariant())
        .startsWith("Q2");
    assertThat(first(SafePlans.healthy(), "@release-inbound@PO1").refused().invariant())
        .startsWith("Q3");

    Scene during = SafePlans.healthy().at("PO2", UpkeepFields.DIRSYNC_DURING_MOVE, Answer.YES);
    assertThat(during.refused().article()).isEqualTo("Q148705");
    Scene stopped = first(during, "@suspend-dirsync@PO2");
    assertThat(stopped.refused().step()).isZero();
    assertThat(last(stopped, "@resume-dirsync@PO2").replay()).isEmpty();
    assertThat(first(during, "@resume-dirsync@PO2").refused().invariant()).startsWith("Q3");
  }

  @ParameterizedTest
  @CsvSource({
    "PO1, hold-inbound, release-inbound, Mail for",
    "PO2, suspend-dirsync, resume-dirsync, Dir-Sync of"
  })
  void whatIsStoppedInAWaveIsStartedAgainInIt(String name, String stop, String start, String what) {
    Scene parted = inTwoWaves(name, stop, start);
    assertThat(parted.replay()).isEmpty();
    Violation violation = parted.without("@%s@%s wave 1".formatted(start, name)).refused();
    assertThat(violation.invariant()).startsWith("Q3");
    assertThat(violation.stepId()).isEqualTo("@%s:%s/w2".formatted(name, stop));
    assertThat(violation.message())
        .isEqualTo(what + " " + name + " is still stopped, and wave 1 has ended.");
  }

  /** Two users who are moved in a wave each, for which something is stopped and started again. */
  private static Scene inTwoWaves(String name, String stop, String start) {
    Scene scene = Scene.empty();
    for (String user : List.of("anna", "ben")) {
      scene.user(user, "PO1", "PO2").with(UserFields.CLIENTS, Set.of(Client.DOS));
    }
    for (int wave = 1; wave <= 2; wave++) {
      String user = wave == 1 ? "anna" : "ben";
      scene.steps(
          "@%s@%s wave %d".formatted(stop, name, wave),
          "@confirm-signed-out@PO1 wave " + wave,
          user + ":move-user@PO1 wave " + wave,
          "@%s@%s wave %d".formatted(start, name, wave),
          user + ":dos-login@PO2 wave " + wave);
    }
    return scene;
  }

  @Test
  void noPostofficeHoldsMoreUsersThanItMay() {
    Scene two =
        Scene.empty()
            .user("anna", "PO1", "PO2")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .user("ben", "PO1", "PO2")
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .steps(
                "@confirm-signed-out@PO1",
                "anna:move-user@PO1",
                "ben:move-user@PO1",
                "anna:dos-login@PO2",
                "ben:dos-login@PO2");
    assertThat(two.at("PO2", UpkeepFields.USER_COUNT, OptionalLong.of(498)).replay()).isEmpty();
    Violation violation = two.at("PO2", UpkeepFields.USER_COUNT, OptionalLong.of(499)).refused();
    assertThat(violation.stepId()).isEqualTo("ben@PO1:move-user");
    assertThat(violation.clientMessage()).isEqualTo("Maximum number of users defined. (20)");
    assertThat(
            two.at("PO2", UpkeepFields.USER_COUNT, OptionalLong.of(1))
                .at("PO2", UpkeepFields.MAX_USERS, 2)
                .refused()
                .article())
        .isEqualTo("Q123376");
  }

  @Test
  void aCopyThatIsDeletedMakesRoomForTheNextOne() {
    assertThat(
            SafePlans.lockedOutWithSource()
                .with(AccessFields.MMF_BYTES, OptionalLong.of(1000))
                .at("PO2", UpkeepFields.USER_COUNT, OptionalLong.of(500))
                .at("PO2", UpkeepFields.FREE_BYTES, OptionalLong.of(0))
                .replay())
        .isEmpty();
  }

  @Test
  void whatArrivesFitsWithATenthToSpare() {
    Scene scene = SafePlans.healthy().with(AccessFields.MMF_BYTES, OptionalLong.of(1000));
    assertThat(scene.at("PO2", UpkeepFields.FREE_BYTES, OptionalLong.of(1100)).replay()).isEmpty();
    assertThat(scene.at("PO2", UpkeepFields.FREE_BYTES, OptionalLong.of(1099)).refused().article())
        .isEqualTo("Q112257");
    Scene netware = SafePlans.healthy().at("PO2", PostofficeFields.PLATFORM, Platform.NOVELL);
    assertThat(netware.at("PO2", UpkeepFields.FREE_ENTRIES, OptionalLong.of(3)).replay()).isEmpty();
    assertThat(netware.at("PO2", UpkeepFields.FREE_ENTRIES, OptionalLong.of(2)).refused().article())
        .isEqualTo("Q93565");
  }

  @Test
  void aDeletionNeedsABackupThatIsLaterThanTheSweep() {
    Scene early = SafePlans.deleting().exchanged("sweep-late-mail@PO1", "@backup-postoffice@PO1");
    assertThat(early.refused().stepId()).isEqualTo("jdoe@PO1:delete-source");
    assertThat(early.refused().article()).isEqualTo("Q69773");
  }

  @Test
  void aUserReachesTheDestinationBeforeSigningOnThere() {
    Scene without = SafePlans.healthy().with(AccessFields.NETWORK_RIGHTS, Answer.NO);
    assertThat(without.refused().stepId()).isEqualTo("jdoe@PO2:windows-login");
    assertThat(without.refused().clientMessage()).startsWith("You do not have the proper access");
    assertThat(first(without, "@grant-network-rights@PO2").replay()).isEmpty();

    for (String name : List.of("PO1", "PO2")) {
      Scene advanced = SafePlans.healthy().at(name, UpkeepFields.ADVANCED_SECURITY, Answer.YES);
      assertThat(advanced.refused().article()).isEqualTo("Q135352");
      assertThat(first(advanced, "place-mail-dat@PO2").replay()).isEmpty();
      assertThat(first(advanced, "place-mail-dat@PO1").refused().invariant()).startsWith("DOC");
    }
  }
}
