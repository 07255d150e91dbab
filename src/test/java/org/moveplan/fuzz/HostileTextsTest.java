package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;

/**
 * Characters that a terminal obeys, written as escapes so that no reader sees them in the bytes, in
 * the place of each key and text of a file, where it stands first: nothing that is printed holds
 * one.
 */
class HostileTextsTest {

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
  private static final List<String> HOSTILE =
      List.of("\"\\u001b[31m\"", "\"x\\u202e\\u0000\"", "\"PO1\\n\\u009b\"", "\"jdoe\\ud800\"");

  private static final String STEPS =
      """
      {"request": "q117650.yaml", "complete": false, "steps": [
        "jdoe@PO1:admin-recover",
        {"action": "move-user", "user": "jdoe", "from": "PO1", "postoffice": "PO1", "method": "drag"},
        {"action": "windows-login", "user": "jdoe", "postoffice": "PO2", "id": "x", "object": "y"}
      ]}
      """;

  private interface Reader {
    void read(byte[] data) throws IOException;
  }

  private final InputFuzzTest target = new InputFuzzTest();

  @Test
  void inAnyPlaceOfAList() throws IOException {
    String list = Files.readString(Path.of("plans", "seed.json"));
    replacedEverywhere(list, target::jsonRequest);
    replacedEverywhere(list, target::yamlRequest);
  }

  @Test
  void inAnyPlaceOfAPlan() throws IOException {
    replacedEverywhere(plan(), target::planDocument);
  }

  @Test
  void inAnyPlaceOfAListOfSteps() {
    replacedEverywhere(STEPS, target::stepList);
  }

  private static void replacedEverywhere(String file, Reader reader) {
    Set<String> seen = new HashSet<>();
    for (MatchResult text : TEXT.matcher(file).results().toList()) {
      if (!seen.add(text.group())) {
        continue;
      }
      for (String hostile : HOSTILE) {
        String changed = file.substring(0, text.start()) + hostile + file.substring(text.end());
        assertThatCode(() -> reader.read(changed.getBytes(StandardCharsets.UTF_8)))
            .as("%s in the place of %s at %d", hostile, text.group(), text.start())
            .doesNotThrowAnyException();
      }
    }
  }

  private static String plan() throws IOException {
    Reading reading =
        new RequestReader(Limits.DEFAULT)
            .read(Path.of("plans", "q117650.yaml").toString(), InputStream.nullInputStream());
    Plan plan = new Planner(RuleBase.shipped()).plan(((Reading.Valid) reading).request());
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    Format.JSON.write(plan, document, Layout.PAPER);
    return document.toString(StandardCharsets.UTF_8);
  }
}
