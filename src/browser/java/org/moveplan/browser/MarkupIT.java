package org.moveplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.report.Plans;
import org.xml.sax.SAXException;

/** The Nu HTML checker has nothing to say about the page, its style sheet included. */
final class MarkupIT {

  /**
   * The checker looks for a digest in the policy, but does not compare it; in Chromium style and
   * script work, which all the other tests need.
   */
  private static final Pattern DIGEST_NOT_SEEN =
      Pattern.compile(
          "info warning: Inline (style|script) violates Content Security Policy .*nonce/hash");

  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"q117650", "consolidation", "address-lists", "unknown-state"})
  void isValid(String example) throws IOException, SAXException {
    assertThat(messages(new Pages(folder).example(example))).isEmpty();
  }

  @Test
  void isValidWhateverTheNames() throws IOException, SAXException {
    Pages pages = new Pages(folder);
    assertThat(messages(pages.of("hostile", Plans.hostile()))).isEmpty();
    assertThat(messages(pages.of("all-blocked", Plans.allBlocked(12)))).isEmpty();
    assertThat(messages(pages.of("named", Plans.named(List.of("a\"b<c>&d'e", "no", "x y")))))
        .isEmpty();
  }

  @Test
  void wouldBeFoundInvalid() throws IOException, SAXException {
    Path page = new Pages(folder).of("broken", Plans.seed());
    String text = Files.readString(page, StandardCharsets.UTF_8);
    Files.writeString(page, text.replace("<main>", "<main><li>").replace("margin: 0", "margin: x"));
    assertThat(messages(page)).contains("Element").contains("CSS");
  }

  private static String messages(Path page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator
        .validate(page)
        .lines()
        .filter(line -> !DIGEST_NOT_SEEN.matcher(line).find())
        .collect(Collectors.joining("\n"));
  }
}
