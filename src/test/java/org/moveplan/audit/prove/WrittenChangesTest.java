package org.moveplan.audit.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.audit.explain.Explainer;
import org.moveplan.audit.explain.Explanation;
import org.moveplan.audit.explain.UnknownSubjectException;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.planner.Planner;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;

/**
 * Who writes into the list what {@code explain} says would unblock a user has the user unblocked:
 * the list can be read, and its plan does not block that user any more.
 */
class WrittenChangesTest {

  private static final int DRAWN = Integer.getInteger("moveplan.told", 5);
  private static final int MOST_USERS = 3;
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final RuleBase RULES = RuleBase.shipped();

  static List<Path> plans() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("plans"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatIsToldOfAnExampleUnblocks(Path file) throws Exception {
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void whatIsToldOfAnyListUnblocks() throws Exception {
    List<String> faults = new ArrayList<>();
    for (int seed = 0; seed < DRAWN; seed++) {
      faults.addAll(faults(RequestText.of(RandomRequests.of(seed, MOST_USERS))));
    }
    assertThat(faults).isEmpty();
  }

  /** A line for each way that is told of {@code list} and does not unblock. */
  private static List<String> faults(String list) throws IOException, UnknownSubjectException {
    List<String> faults = new ArrayList<>();
    Request request = read(list);
    Explainer explainer = new Explainer(request, RULES, Progress.NONE);
    for (Plan.User user : explainer.plan().users()) {
      boolean once =
          explainer.plan().users().stream().filter(other -> isSame(other, user)).count() == 1;
      if (user.verdict() == Verdict.BLOCKED && once) {
        String name = user.user() + "@" + user.from();
        JsonNode story = json(explainer.user(name, java.util.Optional.empty()).get(0));
        for (JsonNode way : story.get("unblocking").get("ways")) {
          String changed = written(list, way);
          String why = stillBlocked(changed, user);
          if (!why.isEmpty()) {
            faults.add(name + " " + way + "\n" + why + "\n" + changed);
          }
        }
      }
    }
    return faults;
  }

  private static boolean isSame(Plan.User one, Plan.User other) {
    return one.user().equalsIgnoreCase(other.user()) && one.from().equalsIgnoreCase(other.from());
  }

  private static String stillBlocked(String list, Plan.User user) {
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    Reading reading = new RequestReader(Limits.DEFAULT).read("-", new ByteArrayInputStream(bytes));
    if (reading instanceof Reading.Invalid invalid) {
      return DiagnosticPrinter.print(invalid.diagnostics());
    }
    Plan plan = new Planner(RULES).plan(((Reading.Valid) reading).request());
    return plan.users().stream()
            .anyMatch(other -> isSame(other, user) && other.verdict() == Verdict.BLOCKED)
        ? plan.blocked().toString()
        : "";
  }

  private static Request read(String list) {
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    return ((Reading.Valid)
            new RequestReader(Limits.DEFAULT).read("-", new ByteArrayInputStream(bytes)))
        .request();
  }

  private static JsonNode json(Explanation told) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      told.write(out);
    }
    return new ObjectMapper().readTree(text.toString());
  }

  /** {@code list} with the changes of {@code way} written into it, as a person would. */
  private static String written(String list, JsonNode way) throws IOException {
    JsonNode root = YAML.readTree(list);
    if (root.isArray()) {
      root = YAML.createObjectNode().set("users", root);
    }
    for (JsonNode change : way) {
      String field = change.get("field").asText();
      String value = change.get("value").asText().replace(" (any free name)", "");
      ObjectNode at = place((ObjectNode) root, change.get("of").asText());
      String[] keys = field.split("\\.", -1);
      for (int i = 0; i < keys.length - 1; i++) {
        at = at.withObjectProperty(keys[i]);
      }
      if (value.equals("left out")) {
        at.remove(keys[keys.length - 1]);
      } else {
        at.set(keys[keys.length - 1], YAML.readTree("x: " + value).get("x"));
      }
    }
    return YAML.writeValueAsString(root);
  }

  private static ObjectNode place(ObjectNode root, String place) {
    if (place.equals("policy") || place.equals("tools")) {
      return root.withObjectProperty(place);
    }
    for (JsonNode user : root.get("users")) {
      String name = user.get("user").asText() + " (" + user.get("from").asText() + ")";
      if (name.equalsIgnoreCase(place)) {
        return (ObjectNode) user;
      }
    }
    boolean undeclared = !root.has("postoffices");
    ObjectNode postoffices = root.withObjectProperty("postoffices");
    if (undeclared) {
      for (JsonNode user : root.get("users")) {
        postoffices.withObjectProperty(user.get("from").asText());
        postoffices.withObjectProperty(user.get("to").asText());
      }
    }
    return postoffices.withObjectProperty(place);
  }
}
