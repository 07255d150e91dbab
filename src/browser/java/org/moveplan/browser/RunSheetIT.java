package org.moveplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Ticking, filtering and opening steps, with the mouse and with the keyboard. */
final class RunSheetIT {

  private static final String EXAMPLE = "consolidation";
  private static final String HIDDEN = "document.querySelectorAll('#steps li[id][hidden]').length";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static JsonNode plan;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    plan = Pages.document(EXAMPLE);
    page = new Pages(folder).example(EXAMPLE);
    browser = Chromium.start();
  }

  @AfterAll
  static void quit() {
    browser.close();
  }

  @BeforeEach
  void openAnew() {
    browser.open(page);
    browser.value("localStorage.clear()");
    browser.open(page);
  }

  @Test
  void showsTheStepsOfOneUser() {
    filter().click();
    browser.find("#f-user").sendKeys("kpotter");
    assertShown(step -> step.path("user").asText().equals("kpotter"));
    browser.find("#filters button").click();
    assertShown(step -> true);
  }

  @Test
  void showsAllStepsAtOnce() {
    filter().click();
    browser.find("#f-user").sendKeys("kpotter");
    assertThat(browser.number(HIDDEN)).isPositive();
    assertThat(
            browser.number("(document.querySelector('#filters button').click(), " + HIDDEN + ")"))
        .isZero();
    assertThat(browser.value("document.getElementById('f-user').value")).isEqualTo("");
    assertThat(browser.find("#shown").getText()).isEmpty();
  }

  @Test
  void showsTheStepsOfAllUsersWhoseNamesHoldWhatIsTyped() {
    filter().click();
    browser.find("#f-user").sendKeys("MITH");
    assertShown(step -> step.path("user").asText().contains("mith"));
  }

  @Test
  void showsTheStepsOfOnePostofficeAndThoseThatLeadToIt() {
    filter().click();
    select("postoffice", "HQ");
    assertShown(
        step ->
            step.path("postoffice").asText().equals("HQ") || step.path("to").asText().equals("HQ"));
  }

  @Test
  void showsTheStepsOfOneProgram() {
    filter().click();
    select("program", "ADMIN.EXE");
    assertShown(step -> action(step).path("program").asText().equals("ADMIN.EXE"));
  }

  @Test
  void showsTheStepsOfOneActorAndSaysHowManyThereAre() {
    filter().click();
    select("actor", "user");
    List<String> shown = assertShown(step -> action(step).path("actor").asText().equals("user"));
    assertThat(browser.find("#shown").getText())
        .isEqualTo(
            "Showing %d of %d steps: actor user"
                .formatted(shown.size(), plan.path("steps").size()));
    assertThat(browser.find("#shown").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void showsWhatIsLeftToDoAndWhatIsDone() {
    browser.find("#c2").click();
    filter().click();
    select("state", "done");
    assertShown(step -> step.path("n").asInt() == 2);
    select("state", "open");
    assertShown(step -> step.path("n").asInt() != 2);
  }

  @Test
  void combinesFiltersAndHidesHeadingsWithoutSteps() {
    filter().click();
    select("postoffice", "SHOP");
    select("actor", "administrator");
    assertShown(
        step ->
            step.path("postoffice").asText().equals("SHOP")
                && action(step).path("actor").asText().equals("administrator"));
    assertThat(
            browser.number(
                "document.querySelectorAll('.place:not([hidden]), .part:not([hidden])').length"))
        .isEqualTo(
            browser.number(
                "[...document.querySelectorAll('.place, .part')].filter(p =>"
                    + " p.querySelector('li[id]:not([hidden])')).length"));
  }

  @Test
  void showsAUsersStepsFromTheTableOfUsers() {
    browser.find("#u0 button").click();
    String user = plan.path("users").get(0).path("user").asText();
    assertShown(step -> step.path("user").asText().equals(user));
    assertThat(browser.value("document.activeElement.id")).isEqualTo("f-user");
  }

  @Test
  void remembersWhatIsTickedUnderTheDigestOfThePlan() throws IOException {
    browser.find("#c1").click();
    browser.find("#c3").click();
    browser.find("#o1").click();
    assertThat(browser.find("#done").getText())
        .isEqualTo("2 of " + plan.path("steps").size() + " done");
    browser.reload();
    assertThat(ticked()).containsExactly("o1", "c1", "c3");
    assertThat(browser.find("#done").getText()).startsWith("2 of ");
    browser.open(new Pages(folder).example("q117650"));
    assertThat(ticked()).isEmpty();
    browser.open(page);
    assertThat(ticked()).containsExactly("o1", "c1", "c3");
  }

  @Test
  void forgetsWhatIsTickedIfItIsToldSoTwice() {
    browser.find("#c1").click();
    browser.find("#forget").click();
    browser.driver().switchTo().alert().dismiss();
    assertThat(ticked()).containsExactly("c1");
    browser.find("#forget").click();
    browser.driver().switchTo().alert().accept();
    assertThat(ticked()).isEmpty();
    browser.reload();
    assertThat(ticked()).isEmpty();
  }

  @Test
  void opensToTheRulesAsTheyAreWritten() throws IOException {
    JsonNode step = first("windows-login");
    WebElement details = open(step);
    List<String> rules = new ArrayList<>();
    step.path("because").forEach(rule -> rules.add(rule.asText()));
    assertThat(details.findElements(by(".quoted > p > b")))
        .extracting(WebElement::getText)
        .containsExactlyElementsOf(rules);
    for (WebElement text : details.findElements(by(".quoted pre"))) {
      String article = text.getText().replaceFirst("(?s).*?rule \"(Q\\d+)-.*", "$1");
      assertThat(ruleFile(article)).contains(text.getText());
    }
    assertThat(details.findElements(by(".quoted cite")))
        .isNotEmpty()
        .allMatch(WebElement::isDisplayed);
  }

  @Test
  void opensToWhatToDoWithTheNameOfItsUser() {
    JsonNode step = first("windows-login");
    assertThat(open(step).findElement(by(".how")).getText())
        .contains("The inbox of " + step.path("user").asText() + " opens.");
  }

  @Test
  void opensToThePrecedencesOfTheStep() {
    JsonNode step = first("move-user");
    WebElement details = open(step);
    for (JsonNode after : step.path("after")) {
      assertThat(details.getText()).contains(after.path("rule").asText());
    }
    details.findElement(by("p a[href^='#s']")).click();
    soon().until(unused -> browser.value("location.hash").toString().matches("#s\\d+"));
  }

  @Test
  void opensToTheStoryOfTheTwoFactors() {
    JsonNode step = first("move-user");
    WebElement details = open(step);
    WebElement here = details.findElement(by(".story tr[aria-current]"));
    assertThat(here.getText()).startsWith(step.path("n").asText() + " move-user");
    assertThat(signs(here)).containsExactly("yes", "yes", "yes", "no", "yes", "yes");
    List<WebElement> lines = details.findElements(by(".story tbody tr"));
    assertThat(lines)
        .hasSize(1 + steps(other -> other.path("user").equals(step.path("user"))).size());
    assertThat(signs(lines.get(lines.size() - 1))).endsWith("yes", "yes", "yes");
  }

  @Test
  void canBeUsedWithTheKeyboard() {
    WebElement first = browser.find("#c1");
    first.sendKeys(Keys.SPACE);
    assertThat(ticked()).containsExactly("c1");
    first.sendKeys(Keys.ARROW_DOWN);
    assertThat(focused()).isEqualTo("c2");
    browser.find("#c2").sendKeys(Keys.ARROW_RIGHT);
    assertThat(browser.find("#s2 details p").isDisplayed()).isTrue();
    browser.find("#c2").sendKeys(Keys.ARROW_LEFT);
    assertThat(browser.find("#s2 details p").isDisplayed()).isFalse();
    browser.find("#c2").sendKeys(Keys.ARROW_UP);
    assertThat(focused()).isEqualTo("c1");
    first.sendKeys(Keys.TAB);
    assertThat(browser.value("document.activeElement.matches('#s1 summary')")).isEqualTo(true);
  }

  @Test
  void leadsToTheRunSheetBeforeAnythingElse() {
    browser.find("body").sendKeys(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("To the steps");
    skip.sendKeys(Keys.ENTER);
    soon().until(unused -> "#steps".equals(browser.value("location.hash")));
  }

  @Test
  void skipsHiddenStepsAndShowsThoseThatALinkLeadsTo() {
    filter().click();
    select("actor", "user");
    List<String> shown = numbers("#steps li[id]:not([hidden])");
    browser.find("#c" + shown.get(0)).sendKeys(Keys.ARROW_DOWN);
    assertThat(focused()).isEqualTo("c" + shown.get(1));
    browser.value("location.hash = '#s1'");
    soon().until(unused -> browser.find("#s1").isDisplayed());
  }

  private static WebElement filter() {
    return browser.find("#filter summary");
  }

  private static void select(String field, String option) {
    new Select(browser.find("#f-" + field)).selectByVisibleText(option);
  }

  private static JsonNode action(JsonNode step) {
    return plan.path("actions").path(step.path("action").asText());
  }

  private static List<JsonNode> steps(Predicate<JsonNode> wanted) {
    List<JsonNode> steps = new ArrayList<>();
    plan.path("steps")
        .forEach(
            step -> {
              if (wanted.test(step)) {
                steps.add(step);
              }
            });
    return steps;
  }

  private static JsonNode first(String action) {
    return steps(step -> step.path("action").asText().equals(action)).get(0);
  }

  private static List<String> assertShown(Predicate<JsonNode> wanted) {
    List<String> expected = steps(wanted).stream().map(step -> step.path("n").asText()).toList();
    assertThat(expected).isNotEmpty();
    assertThat(numbers("#steps li[id]:not([hidden])")).containsExactlyElementsOf(expected);
    return expected;
  }

  private static List<String> numbers(String selector) {
    return browser.each(selector, "e.id.slice(1)");
  }

  private static List<String> ticked() {
    return browser.each("input:checked", "e.id");
  }

  private static String focused() {
    return browser.value("document.activeElement.id").toString();
  }

  private static WebElement open(JsonNode step) {
    WebElement details = browser.find("#s" + step.path("n").asText() + " details");
    browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", details);
    details.findElement(by("summary")).click();
    soon().until(unused -> details.getDomAttribute("data-told") != null);
    return details;
  }

  /** What the browser does in its own time, after it has answered: it follows links so. */
  private static WebDriverWait soon() {
    return new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
  }

  private static List<String> signs(WebElement line) {
    return line.findElements(by("td .hide")).stream()
        .map(sign -> sign.getDomProperty("textContent"))
        .toList();
  }

  private static By by(String selector) {
    return By.cssSelector(selector);
  }

  private static String ruleFile(String article) throws IOException {
    try (var files = Files.newDirectoryStream(Path.of("rules"), article + "-*.drl")) {
      return Files.readString(files.iterator().next());
    }
  }
}
