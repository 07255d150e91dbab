package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.Field;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;

/** The words that are given to the search for inputs are those that files can have. */
class DictionariesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "moveplan", "fuzz");

  @Test
  void listsHaveEveryKey() throws IOException {
    List<String> keys =
        Stream.of(UserFields.ALL, PostofficeFields.ALL)
            .flatMap(set -> set.fields().stream())
            .map(Field::path)
            .flatMap(path -> Stream.of(path.split("\\.", -1)))
            .toList();
    assertThat(keys).hasSizeGreaterThan(50);
    assertThat(words("list.dict")).containsAll(keys);
  }

  @Test
  void stepListsHaveEveryAction() throws IOException {
    assertThat(words("steps.dict"))
        .containsAll(Stream.of(Action.values()).map(Action::token).toList());
  }

  /** What libFuzzer stops at otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"list.dict", "steps.dict"})
  void everyLineIsAWordInQuotesOrAComment(String file) throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve(file)))
        .allMatch(line -> line.matches("|#.*|\"([ !#-\\[\\]-~]|\\\\[\"\\\\]|\\\\x[0-9A-F]{2})+\""));
  }

  private static List<String> words(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> line.startsWith("\""))
        .map(line -> line.substring(1, line.length() - 1))
        .toList();
  }
}
