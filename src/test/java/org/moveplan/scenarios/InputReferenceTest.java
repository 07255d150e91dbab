package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.Reference;
import org.moveplan.request.RequestReader;

/** The input reference in {@code plans/README.md} is complete, true and shown by examples. */
final class InputReferenceTest {

  private static final Path README = Path.of("plans", "README.md");
  private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
  private static final Pattern YAML_BLOCK = Pattern.compile("(?s)```yaml\\n(.*?)```");
  private static final Pattern CSV_BLOCK = Pattern.compile("(?s)```csv\\n(.*?)```");

  @Test
  void tablesAreTheOnesThatTheFieldsGive() throws IOException {
    Golden.compareRegion(
        README, "<!-- fields: begin -->", "<!-- fields: end -->", Reference.markdown());
  }

  @TestFactory
  Stream<DynamicTest> everyYamlBlockOfTheReadmeIsARequest() throws IOException {
    Matcher blocks = YAML_BLOCK.matcher(Files.readString(README));
    return blocks
        .results()
        .map(block -> block.group(1))
        .map(text -> dynamicTest(text.lines().findFirst().orElse(""), () -> valid(text)));
  }

  @Test
  void everyCsvBlockOfTheReadmeIsARequest(@TempDir Path folder) throws IOException {
    List<String> blocks =
        CSV_BLOCK.matcher(Files.readString(README)).results().map(block -> block.group(1)).toList();
    assertThat(blocks).isNotEmpty();
    for (String block : blocks) {
      Path file = Files.writeString(folder.resolve("block.csv"), block);
      assertThat(request(file).moves()).isNotEmpty();
    }
  }

  @Test
  void everyFieldOccursInAnExampleOrScenario() throws IOException {
    Set<String> shown = new HashSet<>();
    requests().forEach(request -> shown.addAll(stated(request)));
    List<FieldSet> all =
        List.of(UserFields.ALL, PostofficeFields.ALL, PolicyFields.ALL, ToolFields.ALL);
    assertThat(shown).containsAll(all.stream().flatMap(InputReferenceTest::names).toList());
  }

  @Test
  void everyWayOfChangingAPasswordOccursInAnExampleOrScenario() throws IOException {
    Set<PasswordChange> shown = EnumSet.noneOf(PasswordChange.class);
    requests().stream()
        .flatMap(request -> request.moves().stream())
        .flatMap(move -> move.get(UserFields.EVENTS).stream())
        .forEach(event -> shown.add(event.type()));
    assertThat(shown).containsExactlyInAnyOrder(PasswordChange.values());
  }

  private static Set<String> stated(Request request) {
    Set<String> names = new HashSet<>();
    request.moves().stream().map(Move::facts).forEach(user -> add(names, UserFields.ALL, user));
    request
        .postoffices()
        .values()
        .forEach(postoffice -> add(names, PostofficeFields.ALL, postoffice.facts()));
    add(names, PolicyFields.ALL, request.policy());
    add(names, ToolFields.ALL, request.tools());
    return names;
  }

  private static void add(Set<String> names, FieldSet fields, Facts facts) {
    for (Field<?> field : fields.fields()) {
      facts
          .stated(field)
          .ifPresent(
              value -> {
                names.add(name(fields, field));
                addEntries(names, field, value);
              });
    }
  }

  private static void addEntries(Set<String> names, Field<?> field, Object value) {
    if (field.type() instanceof FieldType.Entries entries) {
      ((List<?>) value).forEach(each -> add(names, entries.fields(), (Facts) each));
    }
  }

  private static Stream<String> names(FieldSet fields) {
    return fields.fields().stream()
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(name(fields, field)),
                    field.type() instanceof FieldType.Entries entries
                        ? names(entries.fields())
                        : Stream.empty()));
  }

  private static String name(FieldSet fields, Field<?> field) {
    return fields.name() + " " + field.path();
  }

  private static List<Request> requests() throws IOException {
    List<Path> folders = List.of(SCENARIOS, README.resolveSibling("."));
    List<Request> requests = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(InputReferenceTest::isRequest)
            .map(InputReferenceTest::request)
            .forEach(requests::add);
      }
    }
    return requests;
  }

  private static boolean isRequest(Path file) {
    String name = file.toString();
    return name.matches(".*\\.(json|ndjson|csv)")
        || (name.endsWith(".yaml") && !name.endsWith(".expected.yaml"));
  }

  private static Request request(Path file) {
    return request(file.toString(), InputStream.nullInputStream());
  }

  private static void valid(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(request("-", new ByteArrayInputStream(bytes)).moves()).isNotEmpty();
  }

  private static Request request(String path, InputStream input) {
    Reading reading = new RequestReader(Limits.DEFAULT).read(path, input);
    if (reading instanceof Reading.Valid valid) {
      return valid.request();
    }
    throw new AssertionError(path + " is no request: " + reading);
  }
}
