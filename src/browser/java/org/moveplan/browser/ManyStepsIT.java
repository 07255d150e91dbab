package org.moveplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Plans;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Ten thousand steps on one page. */
final class ManyStepsIT {

  @TempDir private static Path folder;

  private static String reasons(Plan.Step step) {
    return String.join(", ", step.because());
  }

  @Test
  void areFilteredTickedAndRemembered() throws IOException {
    Plan plan = Plans.many(1700);
    assertThat(plan.steps()).hasSizeGreaterThan(10_000);
    try (Chromium browser = Chromium.start()) {
      browser.open(new Pages(folder).of("many", plan));
      browser.find("#filter summary").click();
      browser.find("#f-user").sendKeys("1234");
      assertThat(browser.each("#steps li[id]:not([hidden])", "e.querySelector('b').textContent"))
          .containsExactlyElementsOf(
              plan.steps().stream()
                  .filter(step -> step.user().filter("user1234"::equals).isPresent())
                  .map(step -> Integer.toString(step.n()))
                  .toList());
      int last = plan.steps().size();
      assertThat(browser.all("#s" + last + " details p")).isEmpty();
      browser.find("#filters button").click();
      browser.find("#s" + last + " summary").click();
      new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
          .until(
              unused ->
                  browser.find("#s" + last + " details").getDomAttribute("data-told") != null);
      assertThat(browser.each("#s" + last + " details > p", "e.textContent.trim()"))
          .contains("Step " + plan.steps().get(last - 1).id())
          .contains("Demanded by " + reasons(plan.steps().get(last - 1)));
      browser.find("#f-user").sendKeys("1234");
      browser.find("#f-user").sendKeys(Keys.ESCAPE);
      browser.find("#filters button").click();
      browser.find("#c" + last).sendKeys(Keys.SPACE);
      browser.reload();
      assertThat(browser.find("#c" + last).isSelected()).isTrue();
      assertThat(browser.find("#done").getText()).isEqualTo("1 of " + last + " done");
      assertThat(browser.console()).isEmpty();
    }
  }
}
