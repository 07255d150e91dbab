package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.testing.Corpora;

/**
 * YAML and JSON that others have collected, whole, cut off anywhere, and as the value of a field:
 * reading it ends with a value or with diagnostics that are safe to print.
 */
@EnabledIfSystemProperty(named = Corpora.FOLDER, matches = ".+")
class OutsideFilesTest {

  private static final int LONGEST_TO_CUT = 1_000;

  private final InputFuzzTest target = new InputFuzzTest();

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void anythingIsReadAsAnything(String corpus) throws IOException {
    List<JsonNode> files = Corpora.of(corpus);
    assertThat(files).hasSizeGreaterThan(300);
    for (JsonNode file : files) {
      byte[] data = Corpora.bytes(file.get("text").asText());
      target.yamlRequest(data);
      target.jsonRequest(data);
      target.linesRequest(data);
      target.csvRequest(data);
      target.planDocument(data);
      target.ruleFile(data);
    }
  }

  @Test
  void anythingMayBeCutOff() throws IOException {
    for (JsonNode file : Corpora.of("yaml")) {
      byte[] data = Corpora.bytes(file.get("text").asText());
      for (int length = 0; length < data.length; length++) {
        target.yamlRequest(Arrays.copyOf(data, length));
      }
    }
    for (JsonNode file : Corpora.of("json")) {
      byte[] data = Corpora.bytes(file.get("text").asText());
      for (int length = 0; length < Math.min(LONGEST_TO_CUT, data.length); length++) {
        target.jsonRequest(Arrays.copyOf(data, length));
      }
    }
  }

  @Test
  void anythingMayStandForAValue() throws IOException {
    for (JsonNode file : Corpora.of("yaml")) {
      String text = file.get("text").asText();
      String within = text.replace("\n", "\n    ");
      for (String list :
          List.of(
              "users:\n  - user:\n    " + within + "\n    from: PO1\n    to: PO2\n",
              "title: " + text + "\nusers:\n- {user: jdoe, from: PO1, to: PO2}\n",
              "- {user: jdoe, from: PO1, to: PO2, groups: [" + text + "]}\n",
              "steps:\n  - " + within + "\n")) {
        target.yamlRequest(Corpora.bytes(list));
        target.stepList(Corpora.bytes(list));
      }
    }
  }
}
