package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Derived;
import org.moveplan.domain.situation.Edition;

/** The tables of {@code rules/README.md} name exactly what rules may see and say. */
class SituationTableTest {

  private static final Map<String, String> ONLY =
      Map.of("method", "moves", "link", "steps of a link");

  private static final Path README = Path.of("rules", "README.md");

  @Test
  void theTableOfFactsNamesEveryAttributeWithItsValues() throws IOException {
    List<List<String>> expected =
        Arrays.stream(Attributes.class.getPermittedSubclasses())
            .flatMap(SituationTableTest::attributes)
            .toList();
    assertThat(rows("situation")).isEqualTo(expected);
  }

  @Test
  void theTableOfVerbsNamesEverythingThatRulesCanAdd() throws IOException {
    List<List<String>> expected =
        Arrays.stream(Derived.class.getPermittedSubclasses())
            .map(type -> List.of(code(type.getSimpleName()), parts(type)))
            .toList();
    assertThat(rows("verbs")).isEqualTo(expected);
  }

  @Test
  void everyRowSaysWhatItMeans() throws IOException {
    assertThat(Stream.concat(table("situation"), table("verbs")))
        .isNotEmpty()
        .allMatch(cells -> !cells.get(cells.size() - 1).isBlank());
  }

  @Test
  void everyBoundNamesAFactThatBearsIt() throws IOException {
    Set<String> facts =
        Articles.read().facts().stream()
            .map(borne -> borne.article().id() + ", " + borne.fact().id())
            .collect(Collectors.toSet());
    assertThat(table("bounds").map(cells -> cells.get(1))).isNotEmpty().isSubsetOf(facts);
  }

  @Test
  void theTableOfBoundsNamesEveryEditionThatBegins() throws IOException {
    assertThat(table("bounds").map(cells -> cells.get(0)).filter(cell -> cell.contains("Edition")))
        .containsExactlyElementsOf(
            Arrays.stream(Edition.values())
                .filter(edition -> edition.name().startsWith("FROM"))
                .map(edition -> "`Edition` " + edition)
                .toList());
  }

  private static Stream<List<String>> attributes(Class<?> fact) {
    return Arrays.stream(fact.getRecordComponents())
        .map(
            attribute ->
                List.of(
                    code(fact.getSimpleName()),
                    code(attribute.getName()),
                    code(attribute.getType().getSimpleName()) + ": " + values(attribute)));
  }

  private static String values(RecordComponent attribute) {
    return Stream.of(attribute.getType().getEnumConstants())
        .map(value -> ((Enum<?>) value).name())
        .collect(Collectors.joining(", "));
  }

  private static String parts(Class<?> verb) {
    return Stream.of(verb.getRecordComponents())
        .map(
            part ->
                part.getType() == Optional.class
                    ? part.getName() + " (" + ONLY.get(part.getName()) + " only)"
                    : part.getName())
        .collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** The rows of a table without their last cell, the meaning. */
  private static List<List<String>> rows(String name) throws IOException {
    return table(name).map(cells -> List.copyOf(cells.subList(0, cells.size() - 1))).toList();
  }

  private static Stream<List<String>> table(String name) throws IOException {
    return Files.readAllLines(README).stream()
        .dropWhile(line -> !line.equals("<!-- " + name + " -->"))
        .takeWhile(line -> !line.equals("<!-- end of " + name + " -->"))
        .filter(line -> line.startsWith("| `"))
        .map(line -> Stream.of(line.split("\\|")).skip(1).map(String::strip).toList());
  }
}
