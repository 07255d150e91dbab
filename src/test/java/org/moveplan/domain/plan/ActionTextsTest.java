package org.moveplan.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTextsTest {

  private static final String SIGN_OUT =
      """
      # a comment

      action: sign-out
      actor: user
      program: MSMAIL.EXE
      instruction: Sign {user} out.
      expect: Nobody is signed on.
      otherwise: Ask for help.
      undo: Sign on again.
      """;

  @Test
  void aParagraphSaysAllOfAnActionAndMayLeaveMenuAndIrreversibleOut() {
    assertThat(ActionTexts.parse(SIGN_OUT))
        .hasSize(1)
        .containsEntry(
            "sign-out",
            new ActionText(
                Actor.USER,
                "MSMAIL.EXE",
                "",
                "Sign {user} out.",
                "Nobody is signed on.",
                "Ask for help.",
                "Sign on again.",
                false));
    assertThat(ActionTexts.parse(SIGN_OUT + "irreversible: yes").get("sign-out").irreversible())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor: user | actor: everybody | actions.txt:4: nobody is called everybody.",
        "undo: | redo: | actions.txt:9: 'undo: ...' should stand here.",
        "program: MSMAIL.EXE | menu: File | actions.txt:5: 'program: ...' should stand here.",
        "expect: | expect | actions.txt:7: 'expect: ...' should stand here."
      })
  void aLineThatIsNotAsItShouldBeIsNamed(String line, String instead, String message) {
    assertThatThrownBy(() -> ActionTexts.parse(SIGN_OUT.replace(line, instead)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void anActionIsToldOfOnce() {
    assertThatThrownBy(() -> ActionTexts.parse(SIGN_OUT + "\n" + SIGN_OUT))
        .hasMessage("actions.txt:13: there are two paragraphs on sign-out.");
    assertThatThrownBy(() -> ActionTexts.of("dance"))
        .hasMessage("actions.txt has no paragraph on dance.");
  }

  @Test
  void theFileTellsOfAllActionsInTheirOrderAndOfNothingElse() throws IOException {
    try (InputStream file = Action.class.getResourceAsStream("actions.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(
              text.lines()
                  .filter(line -> line.startsWith("action: "))
                  .map(line -> line.substring("action: ".length())))
          .containsExactlyElementsOf(Arrays.stream(Action.values()).map(Action::token).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void placesForNamesAreThoseThatAreFilled(Action action) {
    Set<String> places = Set.of("{user}", "{postoffice}", "{from}", "{to}", "{object}");
    Stream.of(action.instruction(), action.expect(), action.otherwise(), action.undo())
        .forEach(
            text ->
                assertThat(Pattern.compile("\\{[^}]*}?").matcher(text).results())
                    .allSatisfy(place -> assertThat(places).contains(place.group())));
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void programsAndMenusHaveNoPlacesForNames(Action action) {
    assertThat(action.program() + action.menu()).doesNotContain("{");
  }
}
