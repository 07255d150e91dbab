package org.moveplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPlanTest {

  @ParameterizedTest
  @ValueSource(strings = {"<", "\u202E", "\t", "\r", " `", " *bold", "[l]", "http:/", "www.e"})
  void nothingInANameIsTakenForMarkdownOrHtml(String mark) throws IOException {
    assertThat(hostile()).doesNotContain(mark);
  }

  @Test
  void aNameCannotOpenAnotherTableCell() throws IOException {
    assertThat(hostile()).contains("| \\`\\|&lt;b&gt;\\*\\_ | PO1 -> PO2 | ready | 3 |\n");
  }

  @Test
  void aNameCannotOpenAnotherLine() throws IOException {
    assertThat(hostile()).contains("**4** a\\\\u000Ab\\\\u0009c\\\\u0007&emsp;By");
  }

  @Test
  void stepsAreAListOfTheirOwn() throws IOException {
    assertThat(hostile())
        .containsPattern("\n\\* Rules: Q117650-3\n\n- \\[ \\] \\*\\*1\\*\\* no&emsp;");
  }

  private static String hostile() throws IOException {
    return new String(GoldenTest.written(Plans.hostile(), Format.MARKDOWN), StandardCharsets.UTF_8);
  }
}
