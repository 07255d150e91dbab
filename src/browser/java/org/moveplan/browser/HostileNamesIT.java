package org.moveplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.report.Plans;
import org.moveplan.testing.NaughtyStrings;

/** Names and texts that would take the page over if one place let them through as they are. */
final class HostileNamesIT {

  private static final List<String> NAMES =
      List.of(
          "<script>window.hit=1</script>",
          "</script><script>window.hit=1</script>",
          "</style><script>window.hit=1</script>",
          "</title><script>window.hit=1</script>",
          "<!--<script>",
          "--><script>window.hit=1</script>",
          "]]><script>window.hit=1</script>",
          "\"><img src=x onerror=window.hit=1>",
          "'><img src=x onerror=window.hit=1>",
          "\" onmouseover=\"window.hit=1\" autofocus onfocus=\"window.hit=1",
          "` onclick=window.hit=1 `",
          "<svg/onload=window.hit=1>",
          "</text><foreignObject><img src=x onerror=window.hit=1></foreignObject>",
          "<iframe srcdoc=\"<script>parent.hit=1</script>\">",
          "<base href=https://moveplan.invalid/>",
          "<meta http-equiv=refresh content=0;url=https://moveplan.invalid/>",
          "<form action=https://moveplan.invalid/><button>",
          "<input type=checkbox id=c1 name=keep>",
          "<a id=steps name=body>",
          "javascript:window.hit=1",
          "data:text/html,<script>window.hit=1</script>",
          "&lt;script&gt;window.hit=1&lt;/script&gt;",
          "&#x3C;script&#x3E;",
          "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
          "\\u003cscript\\u003e",
          "'; window.hit=1; //",
          "constructor",
          "__proto__",
          "\\",
          "+ADw-script+AD4-",
          "\uD83D\uDCA9 \u00E9\u4E2D\u05D0\u0639");

  private static final int AT_ONCE = 12;

  @TempDir private static Path folder;

  @Test
  void standThereAsTextEverywhere() throws IOException {
    try (Chromium browser = Chromium.start()) {
      Path page = new Pages(folder).of("hostile", Plans.named(NAMES));
      browser.requests();
      browser.open(page);
      browser.value("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      browser.driver().executeAsyncScript("setTimeout(arguments[0], 200)");
      assertThat(browser.value("window.hit")).isNull();
      assertThat(browser.requests()).containsExactly(page.toUri().toString());
      assertThat(browser.console()).isEmpty();
      assertThat(
              browser.each(
                  "script, style, img, iframe, base, foreignObject, form, meta", "e.localName"))
          .containsExactly(
              "meta", "meta", "meta", "meta", "meta", "meta", "style", "form", "script");
      assertThat(browser.each("#users tbody th", "e.textContent")).containsExactlyElementsOf(NAMES);
      assertThat(browser.each("#f-postoffice option", "e.textContent")).containsAll(NAMES);
      assertThat(browser.each("#steps label b + *, #steps label span", "e.textContent"))
          .hasSameSizeAs(NAMES);
      assertThat(
              browser.each(
                  "*",
                  "[...e.attributes].some(a => a.name.startsWith('on') || a.name === 'style')"))
          .containsOnly("false");
      assertThat(browser.each("a", "e.protocol")).containsOnly("file:");
    }
  }

  /** The whole list, a few at a time: nothing runs, is loaded, is made or is said. */
  @Test
  void naughtyStringsMakeNoElementAndRunNothing() throws IOException {
    List<String> names = NaughtyStrings.all();
    List<String> usual = null;
    try (Chromium browser = Chromium.start()) {
      for (int from = 0; from < names.size(); from += AT_ONCE) {
        List<String> some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
        Path page = new Pages(folder).of("naughty-" + from, Plans.named(some));
        browser.requests();
        browser.open(page);
        browser.value("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        browser.driver().executeAsyncScript("setTimeout(arguments[0], 100)");
        assertThat(browser.value("window.hit")).as("%s", some).isNull();
        assertThat(browser.requests()).containsExactly(page.toUri().toString());
        assertThat(browser.console()).as("%s", some).isEmpty();
        assertThat(browser.each("#users tbody th", "e.textContent")).hasSameSizeAs(some);
        List<String> kinds = browser.each("*", "e.localName").stream().distinct().sorted().toList();
        usual = usual == null ? kinds : usual;
        assertThat(kinds).as("%s", some).isEqualTo(usual);
      }
    }
  }

  @Test
  void areFoundByTheFilter() throws IOException {
    try (Chromium browser = Chromium.start()) {
      browser.open(new Pages(folder).of("hostile", Plans.named(NAMES)));
      for (String name : NAMES) {
        browser
            .driver()
            .executeScript(
                "const f = document.querySelector('#f-user'); f.value = arguments[0];"
                    + " f.dispatchEvent(new Event('input', {bubbles: true}));",
                name);
        assertThat(browser.each("#steps li[id]:not([hidden]) label", "e.textContent"))
            .as(name)
            .singleElement()
            .asString()
            .contains(name);
      }
      assertThat(browser.value("window.hit")).isNull();
    }
  }
}
