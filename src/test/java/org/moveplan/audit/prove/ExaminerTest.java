package org.moveplan.audit.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.domain.Request;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleTexts;

/** Lists whose plans once had a fault. */
class ExaminerTest {

  private static final List<RuleFile> FILES =
      RuleTexts.shipped().byFile().entrySet().stream()
          .map(file -> RuleFileReader.read(file.getKey(), file.getValue()))
          .toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The address was deleted before a first move only, and the repeated one was refused.
        """
        postoffices:
          PO1: {}
          PO2:
            externalAddresses: [{fullName: jane2, address: "NET/PO1/jdoe"}]
        users:
          - {user: jdoe, from: PO1, to: PO2, lockedOut: yes, sourceExists: yes}
        """,
        // A calendar was opened by somebody who has no program for that.
        """
        postoffices:
          PO1: {hasSchedulePlus7: no}
          PO2: {}
        users:
          - user: jdoe
            from: PO1
            to: PO2
            clients: [mac]
            schedule: {calPresent: unknown, assistant: ["zoe@PO2"]}
        """,
        // Nothing held that mail was saved before the backup where users change places.
        """
        postoffices:
          PO1: {hasV2Clients: no, hasLegacyGateways: no, userCount: 3, maxUsers: 3}
          PO3: {hasV2Clients: no, hasLegacyGateways: no, userCount: 3, maxUsers: 3}
        users:
          - {user: u0, from: PO1, to: PO3, fullName: "Person 0", deleteSource: yes}
          - {user: u0, from: PO3, to: PO1, fullName: "Person 1", deleteSource: yes}
        """,
        // No rule said why the original is opened where its message file is known to be up to date.
        """
        users:
          - user: jdoe
            from: PO1
            to: PO2
            method: menu
            moved: yes
            sourceExists: yes
            password: {loggedInSinceReset: yes}
        """,
        // A message file that Mail refuses was restored all the same.
        """
        users:
          - user: jdoe
            from: PO1
            to: PO2
            password: {mmfPasswordKnown: yes}
            mmf: {location: server, present: unknown, backup: yes}
            lockedOut: yes
            moved: no
        """,
        // Nothing held that a wave lets mail through again before the next one holds it back.
        """
        postoffices:
          PO1: {userCount: 5, maxUsers: 5}
          PO2: {}
          PO3: {userCount: 3, maxUsers: 3}
        users:
          - {user: u2, from: PO1, to: PO3, fullName: "Person 1"}
          - {user: u3, from: PO1, to: PO3, deleteSource: yes}
          - {user: u1, from: PO3, to: PO1, deleteSource: yes}
          - {user: u2, from: PO3, to: PO2, fullName: "Full 1", deleteSource: yes}
        """,
        // A copy that is deleted and made again took an account where too many were taken before.
        """
        postoffices:
          PO2:
            userCount: 20
            maxUsers: 1
          PO3: {}
        users:
          - user: anna
            from: PO3
            to: PO2
            lockedOut: yes
            sourceExists: yes
        """,
        // A copy that is deleted and made again did not count towards its window.
        """
        policy:
          windows: [{start: 1996-03-01, end: 1996-03-01, moves: 1}, {start: 1996-03-02, end: 1996-03-02, moves: 1}, {start: 1996-03-10, end: 1996-03-10, moves: 1}]
        users:
          - user: anna
            from: PO1
            to: PO3
            lockedOut: yes
            sourceExists: yes
          - user: carl
            from: PO3
            to: PO1
            moved: yes
            sourceExists: yes
        """,
        // The list of a third postoffice was rebuilt with an old REBUILD.EXE.
        """
        postoffices:
          PO1: {}
          PO2: {}
          PO3:
            groups: [{name: ben, local: [anna], external: [Sales, "NET/PO1/anna", ben]}]
            rebuildVersion: "3.0"
        users:
          - user: anna
            from: PO1
            to: PO2
          - user: ben
            from: PO2
            to: PO3
        """,
        // A copy was made again under a full name that somebody else has there too.
        """
        users:
          - user: anna
            from: PO2
            to: PO3
            fullName: ben
            moved: yes
            sourceExists: yes
          - user: ben
            from: PO3
            to: PO1
            fullName: ben
        """
      })
  void theyHaveNoneNow(String yaml) {
    Examiner examiner = new Examiner(new RuleSet(FILES, RuleBase.shipped()));
    assertThat(examiner.examine(request(yaml), Inputs.Sort.CROWDS).faults()).isEmpty();
  }

  private static Request request(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return ((Reading.Valid)
            new RequestReader(Limits.DEFAULT).read("-", new ByteArrayInputStream(bytes)))
        .request();
  }
}
