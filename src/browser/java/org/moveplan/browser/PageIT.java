package org.moveplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PrintOptions;

/** The page as a whole: what it loads, how wide it is, what it looks like on paper. */
final class PageIT {

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

  @AfterEach
  void asFromTheStart() {
    browser.scripts(true);
    browser.medium("screen", "light");
    browser.size(1100, 900);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q117650", "consolidation", "unknown-state"})
  void loadsNothingAndSaysNothing(String example) throws IOException {
    Path page = new Pages(folder).example(example);
    browser.requests();
    browser.open(page);
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
    assertThat(browser.console()).isEmpty();
    assertThat(browser.number("document.querySelectorAll('#steps li[id]').length"))
        .isEqualTo(Pages.document(example).path("steps").size());
  }

  @Test
  void runsNothingThatSomebodyPutsIn() throws IOException {
    browser.open(new Pages(folder).example("q117650"));
    browser.value(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.hit = 1';"
            + " document.body.append(s);"
            + " const i = document.createElement('img'); i.src = 'https://moveplan.invalid/x';"
            + " document.body.append(i);"
            + " document.body.setAttribute('style', 'opacity: 0.5'); })()");
    assertThat(browser.value("window.hit")).isNull();
    assertThat(browser.value("getComputedStyle(document.body).opacity")).isEqualTo("1");
    assertThat(browser.console())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(line -> assertThat(line).contains("Content Security Policy"));
  }

  @Test
  void needsNoScriptToBeRead() throws IOException {
    browser.scripts(false);
    browser.open(new Pages(folder).example("q117650"));
    assertThat(browser.find("#filters").isDisplayed()).isFalse();
    assertThat(browser.find("#s3").getText()).contains("Recover the password of jdoe on PO1.");
    browser.find("#s3 summary").click();
    assertThat(browser.find("#s3 details").getText()).contains("Demanded by Q117650-1");
    browser.find("#r0 summary").click();
    assertThat(browser.find("#r0 pre").getText()).contains("rule \"").endsWith("end");
  }

  @ParameterizedTest
  @CsvSource({"360, light", "360, dark", "768, light", "1600, dark"})
  void fitsIntoTheWidth(int width, String scheme) throws IOException {
    browser.size(width, 800);
    browser.medium("screen", scheme);
    browser.open(new Pages(folder).example("consolidation"));
    browser.value(
        "[...document.querySelectorAll('#steps details')].slice(0, 40).forEach(d => { d.open = true; })");
    assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    assertThat(
            browser.each(
                "#steps .place, #users, .timeline li, .map",
                "Math.floor(e.getBoundingClientRect().right) > innerWidth"))
        .isNotEmpty()
        .containsOnly("false");
  }

  @Test
  void isDarkWhereTheReaderWantsIt() throws IOException {
    browser.open(new Pages(folder).example("q117650"));
    String background = "getComputedStyle(document.body).backgroundColor";
    assertThat(browser.value(background)).isEqualTo("rgb(255, 255, 255)");
    browser.medium("screen", "dark");
    assertThat(browser.value(background)).isEqualTo("rgb(20, 23, 26)");
  }

  @Test
  void leavesRoomToSignOnPaper() throws IOException {
    browser.open(new Pages(folder).example("q117650"));
    browser.medium("print", "light");
    assertThat(browser.find("nav").isDisplayed()).isFalse();
    assertThat(browser.find("#progress").isDisplayed()).isFalse();
    assertThat(browser.find("#s3 summary").isDisplayed()).isFalse();
    assertThat(
            browser.value(
                "getComputedStyle(document.querySelector('#s3 label'), '::after').content"))
        .isEqualTo("\"By ______ At ______\"");
    assertThat(browser.value("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void printsAllPagesAndFoldsEverythingUpAgain() throws IOException {
    browser.open(new Pages(folder).example("q117650"));
    assertThat(browser.number("document.querySelectorAll('.way').length")).isPositive();
    browser.value(
        "window.addEventListener('beforeprint', () => { window.printed ="
            + " document.querySelectorAll('.way:not([open])').length; })");
    byte[] paper =
        Base64.getDecoder().decode(browser.driver().print(new PrintOptions()).getContent());
    String pdf = new String(paper, StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF-");
    assertThat(pdf.split("/Type /Page\\b", -1)).hasSizeBetween(6, 20);
    assertThat(browser.number("window.printed")).isZero();
    assertThat(browser.number("document.querySelectorAll('.way[open]').length")).isZero();
    assertThat(browser.console()).isEmpty();
  }
}
