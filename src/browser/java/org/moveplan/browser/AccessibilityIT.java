package org.moveplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds: it stands for readers who see badly, or use a screen reader or keys. */
final class AccessibilityIT {

  @TempDir private static Path folder;
  private static Chromium browser;

  @BeforeAll
  static void start() {
    browser = Chromium.start();
  }

  @AfterAll
  static void quit() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "q117650, light, 1100",
    "q117650, dark, 360",
    "mixed-clients, light, 360",
    "mixed-clients, dark, 1100",
    "address-lists, light, 1100",
    "unknown-state, dark, 1100"
  })
  void axeFindsNothing(String example, String scheme, int width) throws IOException {
    browser.size(width, 900);
    browser.medium("screen", scheme);
    browser.open(new Pages(folder).example(example));
    browser.value(
        "document.querySelectorAll('#filter, #steps li:nth-child(-n+2) details, #r0, #r1')"
            + ".forEach(d => { d.open = true; })");
    assertThat(findings()).isEmpty();
  }

  @Test
  void axeWouldFindSomething() throws IOException {
    browser.open(new Pages(folder).example("q117650"));
    browser.value(
        "document.querySelector('#f-user').parentElement.replaceWith(document.querySelector('#f-user'))");
    browser.value("document.querySelector('#filter').open = true");
    assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains("label"));
  }

  private static List<String> findings() throws IOException {
    browser.driver().executeScript(axe());
    String found =
        (String)
            browser
                .driver()
                .executeAsyncScript(
                    "const done = arguments[arguments.length - 1];"
                        + "axe.run().then(r => done(JSON.stringify({violations: r.violations,"
                        + " passes: r.passes.length})), e => done(JSON.stringify({error: String(e)})));");
    JsonNode results = Pages.json(found);
    assertThat(results.path("error").asText()).isEmpty();
    assertThat(results.path("passes").asInt()).isGreaterThan(20);
    List<String> findings = new ArrayList<>();
    for (JsonNode rule : results.path("violations")) {
      findings.add(
          rule.path("impact").asText()
              + " "
              + rule.path("id").asText()
              + ": "
              + rule.path("nodes").get(0).path("html").asText()
              + " "
              + rule.path("nodes").get(0).path("failureSummary").asText());
    }
    return findings;
  }

  private static String axe() throws IOException {
    try (InputStream script =
        AccessibilityIT.class.getClassLoader().getResourceAsStream("axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
