package org.moveplan.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Story;
import org.moveplan.domain.plan.Story.Sign;
import org.moveplan.domain.plan.Story.Stand;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.report.Plans;

/** The page as text; what it does in a browser is tested in {@code src/browser}. */
final class HtmlPlanTest {

  private static final Stand IN_STEP = new Stand(Sign.YES, Sign.YES, Sign.YES, Sign.YES);

  @Test
  void nothingRunsButWhatThePolicyNamesByItsDigest() throws Exception {
    String page = page(Plans.seed(), Annex.NONE);

    String policy = only(page, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'",
            digest(only(page, "(?s)<style>(.*?)</style>")),
            digest(only(page, "(?s)<script>(.*?)</script>")));
    assertThat(page).doesNotContain(" style=").doesNotContainPattern("\\son[a-z]+=");
    assertThat(page).doesNotContainPattern("(?:src|href)=\"(?!#|data:image/svg)");
  }

  @Test
  void ticksAreKeptUnderTheDigestOfTheDocument() throws Exception {
    Plan plan = Plans.three();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Format.JSON.write(plan, json, Layout.PAPER);
    String digest =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.toByteArray()));

    assertThat(page(plan, Annex.NONE))
        .contains("<body data-plan=\"" + digest + "\">", "<code>" + digest + "</code>");
  }

  @Test
  void showsRulesAsTheyAreWrittenIfTheyAreKnown() throws IOException {
    Annex annex =
        new Annex(
            List.of(),
            new TreeMap<>(
                Map.of(
                    "Q117650-1",
                    new Annex.RuleText(
                        "a.drl", 7, "Q117650: <Title>", "// a < b\nrule \"x\"\nend"))));

    assertThat(page(Plans.seed(), annex))
        .contains("<pre><code>// a &lt; b\nrule \"x\"\nend</code></pre>")
        .contains("<cite>Q117650: &lt;Title&gt;</cite>")
        .contains("a.drl, line 7");
    assertThat(page(Plans.seed(), Annex.NONE)).doesNotContain("<pre>");
  }

  @Test
  void tellsHowTheFactorsStandAfterAStep() throws IOException {
    Stand open = new Stand(Sign.YES, Sign.NO, Sign.EITHER, Sign.EITHER);
    Annex annex =
        new Annex(
            List.of(
                new Story(
                    "jdoe",
                    "PO1",
                    "PO2",
                    List.of(
                        new Story.Moment(0, IN_STEP, Stand.EMPTY),
                        new Story.Moment(4, IN_STEP, open)))),
            new TreeMap<>());

    assertThat(page(Plans.seed(), annex))
        .contains("<tr id=\"u0\" data-factors=\"YYY---\">")
        .containsPattern("<li id=\"s4\"[^>]* data-factors=\"YYYNEE\">")
        .contains(
            "Then PO1: account, hexid agrees, password agrees; PO2: account, hexid differs,"
                + " password may agree or differ");
  }

  @Test
  void saysNothingOfFactorsWhereThereIsNoMessageFile() throws IOException {
    Stand bare = new Stand(Sign.YES, Sign.NONE, Sign.NONE, Sign.NONE);
    Story story = new Story("jdoe", "PO1", "PO2", List.of(new Story.Moment(4, bare, Stand.EMPTY)));

    assertThat(page(Plans.seed(), new Annex(List.of(story), new TreeMap<>())))
        .contains("Then PO1: account, no message file; PO2: no account")
        .doesNotContain("data-factors=");
  }

  @Test
  void leavesInvisibleCharactersNoPlace() throws IOException {
    String page = page(Plans.named(List.of("a\u202Eb", "c\u0007d", "e\uD800f")), Annex.NONE);

    assertThat(page).contains("a\\u202Eb", "c\\u0007d", "e\\uD800f");
    assertThat(page.codePoints().filter(c -> c == 0x202E || (c < ' ' && c != '\n'))).isEmpty();
  }

  @Test
  void aFullDiskIsReportedAsSuch() {
    Writer full =
        new FilterWriter(Writer.nullWriter()) {
          @Override
          public void write(String text) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(() -> HtmlPlan.write(Plans.seed(), Annex.NONE, full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  private static String page(Plan plan, Annex annex) throws IOException {
    StringWriter out = new StringWriter();
    HtmlPlan.write(plan, annex, out);
    return out.toString();
  }

  private static String only(String page, String pattern) {
    List<MatchResult> found = Pattern.compile(pattern).matcher(page).results().toList();
    assertThat(found).hasSize(1);
    return found.get(0).group(1).replace("&#39;", "'");
  }

  private static String digest(String text) throws NoSuchAlgorithmException {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
