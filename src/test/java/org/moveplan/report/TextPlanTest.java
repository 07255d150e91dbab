package org.moveplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

class TextPlanTest {

  @ParameterizedTest
  @CsvSource({"60", "80", "97", "120"})
  void noLineIsWiderThanThePage(int width) throws IOException {
    for (Plan plan : List.of(Plans.three(), Plans.hostile(), Plans.many(300))) {
      assertThat(text(plan, new Layout(width, false)).lines())
          .allSatisfy(line -> assertThat(Plain.columns(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void noLineEndsInSpaces() throws IOException {
    assertThat(text(Plans.many(30), Layout.PAPER).lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void isAsciiUnlessANameIsNot() throws IOException {
    for (Plan plan : List.of(Plans.seed(), Plans.three(), Plans.many(300), Plans.allBlocked(30))) {
      assertThat(text(plan, Layout.PAPER)).matches("[\\n -~]*");
    }
  }

  @Test
  void escapesWhatMovesTheCursorOrTurnsTheLine() throws IOException {
    assertThat(text(Plans.hostile(), Layout.PAPER))
        .contains("a\\u000Ab\\u0009c\\u0007", "\\u202Egnp\\u2066", "\u6F22\u5B57")
        .doesNotContain("\u202E", "\u2066", "\u0007", "\t", "\r");
  }

  @Test
  void oneUserSeesTheWholeOrderOnTheFirstScreen() throws IOException {
    List<String> screen = text(Plans.seed(), Layout.PAPER).lines().limit(24).toList();

    assertThat(screen)
        .containsSubsequence(
            "1     admin-recover       jdoe  PO1",
            "2     windows-login       jdoe  PO1",
            "4     move-user           jdoe  PO1 -> PO2",
            "6     windows-login       jdoe  PO2");
  }

  @Test
  void stepAtItsOwnDestinationIsAtOnePlace() throws IOException {
    Plan imported = Plans.with(Plans.seed(), TextPlanTest::imported);

    assertThat(text(imported, Layout.PAPER))
        .contains("import-mmu          jdoe  PO2\n")
        .doesNotContain("PO2 -> PO2");
    assertThat(Drawing.lines(imported.steps().get(3))).contains("PO2");
  }

  private static Plan.Step imported(Plan.Step step) {
    if (step.to().isEmpty()) {
      return step;
    }
    return new Plan.Step(
        step.n(),
        step.id(),
        Action.IMPORT_MMU,
        step.user(),
        step.from(),
        step.to().get(),
        step.to(),
        step.method(),
        step.object(),
        step.wave(),
        step.phase(),
        step.instruction(),
        step.because(),
        step.after(),
        step.notBefore());
  }

  @Test
  void howAStepIsDoneIsPrintedOnceForAllUsersOfAGroup() throws IOException {
    String text = text(Plans.many(300), Layout.PAPER);

    assertThat(text.split("Local-Admin, Recover", -1)).hasSize(2);
    assertThat(text.lines().filter(line -> line.startsWith("[ ] ")).count()).isEqualTo(6 * 300 + 1);
    assertThat(text)
        .contains(
            "[ ]    7  user7                                                By _____ At _____\n");
  }

  @Test
  void waitingTimeStandsBesideTheStep() throws IOException {
    assertThat(text(Plans.many(5), Layout.PAPER))
        .contains("[ ] 27  user1, not before 7 days after step 22 ");
    assertThat(text(Plans.three(), Layout.PAPER))
        .contains("Wait:    not before 7 days after step 7\n");
  }

  @Test
  void summaryNamesTheFirstStepThatCannotBeTakenBack() throws IOException {
    String point = "step 10: Delete the old account of jdoe on PO1.";

    assertThat(text(Plans.three(), Layout.PAPER))
        .contains("Point of no return  " + point)
        .contains("*** Point of no return: step 10 cannot be taken back once it is done. ***");
    assertThat(text(Plans.seed(), Layout.PAPER)).contains("Point of no return  none: ");
  }

  @Test
  void everyBlockedUserStandsInTheText() throws IOException {
    String text = text(Plans.allBlocked(300), Layout.PAPER);

    for (int i = 1; i <= 300; i++) {
      assertThat(text).contains("user" + i + " (PO1)");
    }
  }

  @Test
  void namesThatLookLikePlacesForNamesStayAsTheyAre() {
    assertThat(Phrases.fill("{user} on {postoffice}, {odd} {", "{to}", "PO1", "", "PO2", ""))
        .isEqualTo("{to} on PO1, {odd} {");
  }

  @Test
  void headingsAreBoldOnlyWhereColourIsWanted() throws IOException {
    assertThat(text(Plans.seed(), new Layout(80, true))).contains("\u001B[1mSTEPS\n\u001B[0m");
    assertThat(text(Plans.seed(), Layout.PAPER)).doesNotContain("\u001B");
  }

  @Test
  void longPlansAreWrittenPieceByPiece() throws IOException {
    int[] longest = {0};
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void write(byte[] bytes, int offset, int length) {
            longest[0] = Math.max(longest[0], length);
          }
        };

    for (Format format : Format.values()) {
      format.write(Plans.many(3000), out, Layout.PAPER);
    }

    assertThat(longest[0]).isBetween(1, 1 << 15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "one two three", "a  b", "x x"})
  void shortTextIsNotChangedByWrapping(String text) throws IOException {
    StringWriter out = new StringWriter();

    new Page(out, Layout.PAPER).wrap("> ", text);

    assertThat(out).hasToString("> " + text + "\n");
  }

  private static String text(Plan plan, Layout layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.TEXT.write(plan, out, layout);
    return out.toString(StandardCharsets.UTF_8);
  }
}
