package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Field;

class GeneratedTextTest {

  private static List<Field<?>> fields() {
    return Shapes.ALL.stream().<Field<?>>flatMap(s -> s.fields().fields().stream()).toList();
  }

  private static List<Field<?>> fieldsInLists() {
    return Shapes.LISTED.stream()
        .<Field<?>>flatMap(listed -> listed.shape().fields().fields().stream())
        .toList();
  }

  @Test
  void theStarterFileIsAValidRequest() {
    assertThat(Cases.printed(Cases.read(Starter.yaml("moveplan.schema.json")))).isEmpty();
  }

  @Test
  void theStarterFileIsStillValidWithEveryFieldInUse() {
    String used = Starter.yaml("x").replaceAll("(?m)^#(?! [^ ])", "");

    assertThat(used).contains("\n    fullName: unknown\n", "\n  PO1:\n", "\npolicy:\n");
    assertThat(Cases.printed(Cases.read(used))).isEmpty();
  }

  @Test
  void theStarterFileNamesEveryFieldAndBeginsWithTheSchemaForEditors() {
    String starter = Starter.yaml("a/b.json");

    assertThat(starter).startsWith("# yaml-language-server: $schema=a/b.json\n");
    assertThat(fields())
        .allSatisfy(
            field ->
                assertThat(starter)
                    .contains(field.path().substring(field.path().indexOf('.') + 1) + ": "));
    assertThat(starter.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void noTwoFieldsOfAMappingShareAPathOrAPlace() {
    for (Shape shape : Shapes.ALL) {
      List<Field<?>> all = shape.fields().fields();
      assertThat(all).extracting(Field::path).doesNotHaveDuplicates();
      assertThat(all).extracting(Field::index).doesNotHaveDuplicates();
    }
  }

  @Test
  void theReferenceHasARowForEveryField() {
    List<String> rows =
        Reference.markdown().lines().filter(line -> line.startsWith("| `")).toList();

    assertThat(rows).hasSize(fields().size() + fieldsInLists().size());
    assertThat(Stream.concat(fields().stream(), fieldsInLists().stream()))
        .allSatisfy(
            field ->
                assertThat(rows).anyMatch(row -> row.startsWith("| `" + field.path() + "` |")));
  }

  @Test
  void theReferenceHasASectionForEachMappingInAList() {
    assertThat(Reference.markdown())
        .contains("### A password change, in the list under `password.events` of a user\n")
        .contains("### A group, in the list under `groups` of a postoffice\n");
  }

  @Test
  void theStarterFileShowsHowListsAreWritten() {
    assertThat(Starter.yaml("x").replaceAll("\n#\\s+# ", " "))
        .contains("Write a list such as [one, another] of names of 1 to 30 characters, or unknown.")
        .contains("[{name: Ops, local: [anna, ben], external: [carl@PO3]}]");
  }

  @Test
  void codesAreNumberedWithoutGapsAndEachHasATitle() {
    Code[] codes = Code.values();

    assertThat(codes).extracting(Code::id).isSorted().first().isEqualTo("MP0001");
    assertThat(codes[codes.length - 1].id()).endsWith(String.valueOf(codes.length));
    assertThat(Arrays.stream(codes).map(Code::title)).doesNotHaveDuplicates();
  }
}
