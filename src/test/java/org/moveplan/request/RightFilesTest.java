package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.Client;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.Request;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.Version;

class RightFilesTest {

  static List<Path> files() {
    return Cases.right();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRightFileIsARequest(Path file) {
    assertThat(Cases.printed(file)).isEmpty();
  }

  /** A file that a checkout or an editor has smoothed would show nothing. */
  @Test
  void theFilesHaveWhatTheirNamesSay() {
    assertThat(Cases.right().stream().filter(file -> file.endsWith("crlf.yaml")))
        .singleElement()
        .satisfies(file -> assertThat(file).binaryContent().containsSequence('\r', '\n'));
    assertThat(Cases.right().stream().filter(file -> file.endsWith("byte-order-mark.yaml")))
        .singleElement()
        .satisfies(file -> assertThat(file).binaryContent().startsWith(0xEF, 0xBB, 0xBF));
  }

  private static Request request(String text) {
    Reading reading = Cases.read(text);
    assertThat(Cases.printed(reading)).isEmpty();
    return ((Reading.Valid) reading).request();
  }

  private static Move move(String facts) {
    return request("- {user: jdoe, from: PO1, to: PO2, " + facts + "}").moves().get(0);
  }

  @Test
  void namesAreTakenFromTheSourceText() {
    Request request =
        request("- {user: no, from: 007, to: 1.50}\n- {user: 'null', from: yes, to: 0x1F}");

    assertThat(request.moves())
        .extracting(move -> move.user() + " " + move.from() + " " + move.to())
        .containsExactly("no 007 1.50", "null yes 0x1F");
  }

  @Test
  void everySpellingOfYesAndNoIsRead() {
    assertThat(List.of("yes", "Yes", "YES", "true", "True", "TRUE", "'yes'", "\"true\""))
        .allSatisfy(
            word ->
                assertThat(move("lockedOut: " + word).get(UserFields.LOCKED_OUT))
                    .isEqualTo(Answer.YES));
    assertThat(List.of("no", "No", "NO", "false", "False", "FALSE", "'no'"))
        .allSatisfy(
            word ->
                assertThat(move("signedOn: " + word).get(UserFields.SIGNED_ON))
                    .isEqualTo(Answer.NO));
  }

  @Test
  void nestedFieldsAreRead() {
    Move move =
        move(
            "clients: [dos, mac], password: {lastReset: never, lastWindowsLogin: 1996-03-01,"
                + " events: [{type: dos-change, at: unknown}]}, mmf: {backup: 1996-02-29}");

    assertThat(move.get(UserFields.CLIENTS)).isEqualTo(Set.of(Client.DOS, Client.MAC));
    assertThat(move.get(UserFields.LAST_RESET)).isEqualTo(Moment.NEVER);
    assertThat(move.get(UserFields.LAST_WINDOWS_LOGIN))
        .isEqualTo(Moment.on(LocalDate.of(1996, 3, 1)));
    assertThat(move.get(UserFields.EVENTS))
        .containsExactly(new PasswordEvent(PasswordChange.DOS_CHANGE, Moment.UNKNOWN));
    assertThat(move.get(UserFields.MMF_BACKUP)).isEqualTo(Answer.YES);
  }

  @Test
  void anUnknownNameOrRecordIsNotStated() {
    Move move = move("fullName: unknown, password: {events: unknown}, clients: unknown");

    assertThat(move.facts().stated(UserFields.FULL_NAME)).isEmpty();
    assertThat(move.facts().stated(UserFields.EVENTS)).isEmpty();
    assertThat(move.get(UserFields.CLIENTS)).isEqualTo(Set.of(Client.WINDOWS));
  }

  @Test
  void namesInListsAreTakenFromTheSourceTextInTheirOrder() {
    Move move = move("groups: [Ops, no, 007, 'A, B'], schedule: {grantsTo: [carl@PO3]}");

    assertThat(move.get(BelongingFields.GROUPS)).containsExactly("Ops", "no", "007", "A, B");
    assertThat(move.get(ScheduleFields.GRANTS_TO)).containsExactly("carl@PO3");
  }

  @Test
  void anEmptyListOfNamesIsStatedAndAnUnknownOneIsNot() {
    Move move = move("groups: [], folders: {ownsShared: unknown}");

    assertThat(move.facts().stated(BelongingFields.GROUPS)).contains(List.of());
    assertThat(move.facts().stated(BelongingFields.OWNS_SHARED)).isEmpty();
    assertThat(move.facts().stated(BelongingFields.OWNS_GROUP)).isEmpty();
  }

  @Test
  void groupsAreReadWithTheirMembers() {
    Request request =
        request(
            """
            postoffices:
              PO1:
                groups:
                - {name: Ops, local: [anna, ben], external: [carl@PO3]}
                - {name: Staff, local: [], external: unknown}
              PO2: {groups: []}
              PO3: {groups: unknown}
            users: [{user: jdoe, from: PO1, to: PO2}]
            """);

    List<Facts> groups = request.postoffice("PO1").get(DirectoryFields.GROUPS);
    assertThat(groups)
        .extracting(group -> group.get(GroupFields.NAME))
        .containsExactly("Ops", "Staff");
    assertThat(groups.get(0).get(GroupFields.LOCAL)).containsExactly("anna", "ben");
    assertThat(groups.get(0).get(GroupFields.EXTERNAL)).containsExactly("carl@PO3");
    assertThat(groups.get(1).stated(GroupFields.LOCAL)).contains(List.of());
    assertThat(groups.get(1).stated(GroupFields.EXTERNAL)).isEmpty();
    assertThat(request.postoffice("PO2").facts().stated(DirectoryFields.GROUPS))
        .contains(List.of());
    assertThat(request.postoffice("PO3").facts().stated(DirectoryFields.GROUPS)).isEmpty();
  }

  @Test
  void anEmptyRecordSaysThatThereWasNoChange() {
    assertThat(move("password: {events: []}").facts().stated(UserFields.EVENTS))
        .contains(List.of());
  }

  @Test
  void aTitleMayBeTheWordUnknown() {
    assertThat(request("title: unknown\nusers: [{user: a, from: b, to: c}]").title())
        .isEqualTo("unknown");
  }

  @Test
  void policyAndPostofficesAreRead() {
    Request request =
        request(
            """
            policy: {purpose: restore, keepSourceDays: 14}
            postoffices:
              PO1: {version: 3.0, drive: null}
              PO2:
            users: [{user: jdoe, from: po1, to: PO2}]
            """);

    assertThat(request.policy().get(PolicyFields.PURPOSE)).isEqualTo(Purpose.RESTORE);
    assertThat(request.policy().get(PolicyFields.KEEP_SOURCE_DAYS)).isEqualTo(14);
    Postoffice source = request.postoffice("po1");
    assertThat(source.name()).isEqualTo("PO1");
    assertThat(source.get(PostofficeFields.VERSION)).isEqualTo(Version.V3_0);
    assertThat(source.get(PostofficeFields.DRIVE)).isEqualTo(Answer.NO);
    assertThat(request.postoffices().values()).allMatch(Postoffice::declared);
  }

  @Test
  void postofficesThatAreOnlyNamedAreNotDeclared() {
    Request request = request("- {user: jdoe, from: PO1, to: Po2}\n- {user: a, from: po2, to: x}");

    assertThat(request.postoffices().keySet()).containsExactly("po1", "po2", "x");
    assertThat(request.postoffices().get("po2").name()).isEqualTo("Po2");
    assertThat(request.postoffices().values()).noneMatch(Postoffice::declared);
  }

  @Test
  void theSourceIsTheDigestOfTheBytesAndTheLastPartOfThePath() {
    Request request = request("- {user: a, from: b, to: c}\n");

    assertThat(request.source().file()).isEqualTo("-");
    assertThat(request.source().sha256())
        .isEqualTo("05fc9adc64cc5a179fb265f620e648c38b7d4dc4f5a82b6d9ee4e134e670d4f1");
    Path file = Cases.right().get(0);
    assertThat(((Reading.Valid) Cases.read(file)).request().source().file())
        .isEqualTo(file.getFileName().toString());
  }

  @Test
  void jsonMeansTheSameAsYaml() {
    Path json =
        Cases.right().stream().filter(f -> f.endsWith("json.json")).findFirst().orElseThrow();
    Request fromJson = ((Reading.Valid) Cases.read(json)).request();
    Request fromYaml =
        request(
            """
            version: 1
            postoffices: {PO1: {drive: null}, PO2: null}
            users:
            - {user: no, from: PO1, to: PO2, resetPassword: true, clients: [dos],
               password: {inSync: unknown}}
            """);

    assertThat(fromJson.moves()).isEqualTo(fromYaml.moves());
    assertThat(fromJson.postoffices()).isEqualTo(fromYaml.postoffices());
  }
}
