package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.moveplan.domain.Method;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.request.PlanReading;

/**
 * Whatever steps a list has, and in whatever order, it is replayed or refused. Five bytes choose a
 * step, so that nearly all that is searched gets as far as the replay, other than files of random
 * bytes.
 */
class ReplayFuzzTest {

  private static final int CHOICES = 5;

  private static final Request REQUEST =
      InputFuzzTest.request(
          """
          postoffices:
            PO1:
              drive: "M:"
              residents: [{user: cold}]
              groups: [{name: Staff, local: [jdoe, bkeys], external: []}]
            PO2: {drive: "N:", enhancedSecurity: yes, maxUsers: 500, userCount: 499}
            PO3: {drive: "O:", hasV2Clients: yes}
          policy: {deleteSource: yes}
          users:
            - {user: jdoe, from: PO1, to: PO2, resetPassword: yes, clients: [windows, dos]}
            - {user: asmith, from: PO2, to: PO1, method: mmu, deleteSource: yes}
            - {user: bkeys, from: PO1, to: PO3, mmf: {location: local}}
            - {user: jdoe, from: PO3, to: PO1, lockedOut: yes, signedOn: yes}
          """);

  private static final List<String> USERS = List.of("", "jdoe", "asmith", "bkeys", "cold");
  private static final List<String> POSTOFFICES = List.of("PO1", "PO2", "PO3");
  private static final List<String> METHODS =
      Stream.of(Method.values()).map(Method::token).toList();
  private static final List<String> ACTIONS =
      Stream.of(Action.values()).map(Action::token).toList();
  private static final List<String> OBJECTS = List.of("Staff", "INBOX", "jdoe.mmf", "asmith");
  private static final List<String> WAITS =
      List.of("jdoe@PO1:windows-login", "asmith@PO2:export-mmu", "@PO1:hold-inbound/w1");

  @FuzzTest(maxDuration = "10m")
  void chosenSteps(byte[] data) throws IOException {
    int size = data.length / CHOICES;
    if (size > 0) {
      StringBuilder list = new StringBuilder("complete: ");
      list.append(data.length % 2 == 0 ? "yes" : "no").append("\nsteps:\n");
      for (int i = 0; i < size; i++) {
        list.append(step(data, i * CHOICES));
      }
      byte[] text = list.toString().getBytes(StandardCharsets.UTF_8);
      assertThat(InputFuzzTest.verify(text, REQUEST)).isInstanceOf(PlanReading.Steps.class);
    }
  }

  private static String step(byte[] data, int at) {
    StringBuilder step = new StringBuilder("- {action: ").append(pick(ACTIONS, data[at]));
    step.append(", postoffice: ").append(pick(POSTOFFICES, data[at + 1]));
    String user = pick(USERS, data[at + 2]);
    if (!user.isEmpty()) {
      step.append(", user: ").append(user);
    }
    int more = data[at + 3];
    int choice = data[at + 4];
    add(step, more, ", from: ", pick(POSTOFFICES, choice));
    add(step, more >> 1, ", to: ", pick(POSTOFFICES, choice >> 2));
    add(step, more >> 2, ", method: ", pick(METHODS, choice >> 4));
    add(step, more >> 3, ", object: ", pick(OBJECTS, choice));
    add(step, more >> 4, ", notBefore: {days: 7, step: \"", pick(WAITS, choice) + "\"}");
    return step.append("}\n").toString();
  }

  private static void add(StringBuilder step, int whether, String key, String value) {
    if ((whether & 1) == 1) {
      step.append(key).append(value);
    }
  }

  private static String pick(List<String> choices, int choice) {
    return choices.get(Math.floorMod(choice, choices.size()));
  }
}
