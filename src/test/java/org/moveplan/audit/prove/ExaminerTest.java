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
