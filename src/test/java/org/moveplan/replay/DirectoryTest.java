package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.Answer;
import org.moveplan.domain.DirSyncRole;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.ExternalAddressFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.ResidentFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;

/** Names, groups and address lists that several users share. */
class DirectoryTest {

  private static final String[] MOVE = {
    "@confirm-signed-out@PO1", "move-user@PO1", "repoint-client@PO2", "windows-login@PO2"
  };

  private static Scene healthy() {
    return Scene.jdoe()
        .with(UserFields.FULL_NAME, "John Doe")
        .with(UserFields.IN_SYNC, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER);
  }

  private static Facts group(String name, List<String> local, List<String> external) {
    return Facts.of(GroupFields.ALL)
        .set(GroupFields.NAME, name)
        .set(GroupFields.LOCAL, local)
        .set(GroupFields.EXTERNAL, external)
        .build();
  }

  private static Facts entry(String fullName, String address) {
    return Facts.of(ExternalAddressFields.ALL)
        .set(ExternalAddressFields.FULL_NAME, fullName)
        .set(ExternalAddressFields.ADDRESS, address)
        .build();
  }

  private static Facts resident(String user, String fullName) {
    return Facts.of(ResidentFields.ALL)
        .set(ResidentFields.USER, user)
        .set(ResidentFields.FULL_NAME, fullName)
        .build();
  }

  /** A group on each of three postoffices; the mover is an external member of two. */
  private static Scene crossGroup() {
    return healthy()
        .postoffice("PO3")
        .at("PO2", DirectoryFields.GROUPS, List.of(group("G", List.of("x"), List.of("jdoe@PO1"))))
        .at("PO3", DirectoryFields.GROUPS, List.of(group("G", List.of(), List.of("N/PO1/JDOE"))))
        .at("PO2", DirectoryFields.DIR_SYNC, DirSyncRole.SERVER)
        .at("PO3", DirectoryFields.GAL, Answer.YES)
        .at("PO3", DirectoryFields.REBUILD, ToolVersion.parse("3.2.3").orElseThrow())
        .steps(
            "@update-rebuild@PO3",
            "record-groups@PO2",
            "address-delete@PO2 of John",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2",
            "add-to-group@PO2 of G",
            "@dir-sync-export@PO1",
            "@dir-sync-export@PO2",
            "replace-external-address@PO3 of John",
            "add-to-group@PO3 of G",
            "@rebuild-gal@PO3",
            "@restart-external@PO2");
  }

  /** Two movers are the only local members of a group with another member elsewhere. */
  private static Scene leavers() {
    return healthy()
        .with(UserFields.DELETE_SOURCE, Answer.YES)
        .policy(PolicyFields.KEEP_SOURCE_DAYS, 0)
        .at("PO1", DirectoryFields.GROUPS, List.of(group("Ops", List.of("jdoe"), List.of("x@PO3"))))
        .steps(MOVE)
        .steps(
            "sweep-late-mail@PO1",
            "remove-from-group@PO1 of Ops",
            "@confirm-old-accounts-idle@PO1",
            "@backup-postoffice@PO1",
            "delete-source@PO1");
  }

  private static Scene published() {
    return healthy()
        .at("PO1", DirectoryFields.DIR_SYNC, DirSyncRole.REQUESTOR)
        .at("PO1", DirectoryFields.GAL, Answer.YES)
        .at("PO2", DirectoryFields.DIR_SYNC, DirSyncRole.NONE)
        .at("PO2", DirectoryFields.REBUILD, ToolVersion.parse("3.2").orElseThrow())
        .at("PO2", DirectoryFields.GAL, Answer.YES)
        .at("PO2", DirectoryFields.LOG_ERRORS, List.of("007"))
        .steps("@update-rebuild@PO2", "@group-modify-accept-all@PO2")
        .steps(MOVE)
        .steps(
            "@dir-sync-export@PO1",
            "@external-admin-export@PO2",
            "@rebuild-gal@PO1",
            "@rebuild-gal@PO2",
            "@restart-external@PO1",
            "@restart-external@PO2");
  }

  @TestFactory
  Stream<DynamicTest> wholePlansHold() {
    return Stream.of(crossGroup(), leavers(), published())
        .map(
            scene ->
                DynamicTest.dynamicTest(
                    scene.script().toString(),
                    () -> assertThat(scene.replay().map(Violation::text)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> noStepCanBeLeftOut() {
    return Stream.of(crossGroup(), leavers(), published())
        .flatMap(
            scene ->
                scene.script().stream()
                    .filter(step -> !step.equals("@dir-sync-export@PO1") || isPublished(scene))
                    .map(
                        step ->
                            DynamicTest.dynamicTest(
                                step,
                                () ->
                                    assertThat(scene.without(step).refused().invariant())
                                        .isNotEmpty())));
  }

  private static boolean isPublished(Scene scene) {
    return scene.script().contains("@external-admin-export@PO2");
  }

  @Test
  void addressIsWrittenDownBeforeItIsDeleted() {
    assertThat(crossGroup().exchanged("record-groups@PO2", "address-delete@PO2 of John").refused())
        .extracting(Violation::invariant)
        .asString()
        .startsWith("D7");
  }

  @Test
  void addressIsDeletedBeforeTheMove() {
    assertThat(crossGroup().exchanged("address-delete@PO2 of John", "move-user@PO1").refused())
        .extracting(Violation::article)
        .isEqualTo("Q129781");
  }

  @Test
  void newAddressIsPickedAfterTheExport() {
    assertThat(
            crossGroup()
                .exchanged("@dir-sync-export@PO2", "replace-external-address@PO3 of John")
                .refused()
                .message())
        .contains("has not been exported from PO2");
  }

  @Test
  void nobodyIsDeletedWhoIsStillInAGroup() {
    List<String> late = new ArrayList<>(leavers().script());
    assertThat(late.remove("remove-from-group@PO1 of Ops")).isTrue();
    late.add("remove-from-group@PO1 of Ops");
    assertThat(leavers().rewritten(late).refused().article()).isEqualTo("Q117895");
  }

  @Test
  void listIsRebuiltAfterTheExport() {
    assertThat(published().exchanged("@dir-sync-export@PO1", "@rebuild-gal@PO1").refused())
        .extracting(Violation::message)
        .asString()
        .contains("has not been rebuilt");
  }

  @Test
  void groupsThatSpanPostofficesAreNotExportedByHandWhereDirSyncIsToBeHad() {
    Scene scene =
        published()
            .at("PO1", DirectoryFields.CROSS_GROUPS, Answer.YES)
            .replaced("@dir-sync-export@PO1", "@external-admin-export@PO1");
    assertThat(scene.refused().message()).contains("span postoffices");
  }

  @ParameterizedTest
  @ValueSource(strings = {"j_doe", "j.doe", "john doe", "ADMIN", "adminsch", "\u201cjd\u201d"})
  void namesThatCannotBeMovedAreRefused(String name) {
    Scene scene =
        Scene.empty()
            .user(name.replace(' ', '-'), "PO1", "PO2")
            .with(UserFields.IN_SYNC, Answer.YES)
            .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
            .steps("@confirm-signed-out@PO1", name.replace(' ', '-') + ":move-user@PO1");
    assertThat(scene.refused().invariant()).startsWith("M7");
  }

  @Test
  void residentKeepsTheName() {
    Scene scene =
        healthy()
            .at("PO2", DirectoryFields.RESIDENTS, List.of(resident("jd2", "JOHN DOE")))
            .steps(MOVE);
    assertThat(scene.refused().message()).contains("full name").contains("jd2");
  }

  @Test
  void groupKeepsTheName() {
    Scene scene =
        healthy()
            .at("PO2", DirectoryFields.GROUPS, List.of(group("Jdoe", List.of(), List.of())))
            .steps(MOVE);
    assertThat(scene.refused().invariant()).startsWith("M7");
  }

  @Test
  void addressOfSomebodyElseKeepsTheName() {
    Scene scene =
        healthy()
            .at("PO2", DirectoryFields.EXTERNAL_ADDRESSES, List.of(entry("John Doe", "x@PO9")))
            .steps(MOVE);
    assertThat(scene.refused().invariant()).startsWith("M7");
  }
}
