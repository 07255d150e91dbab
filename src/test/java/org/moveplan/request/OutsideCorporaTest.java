package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.moveplan.testing.Corpora;
import org.moveplan.testing.YamlTree;

/**
 * YAML and JSON that others have collected is read as they say, or refused where they refuse it.
 */
@EnabledIfSystemProperty(named = Corpora.FOLDER, matches = ".+")
class OutsideCorporaTest {

  /** What stops a parser. */
  private static final Set<Code> SYNTAX =
      EnumSet.of(Code.NOT_YAML, Code.TAB, Code.NOT_JSON, Code.TOO_DEEP, Code.NOT_UTF8);

  /** What says that a value is no JSON. */
  private static final Set<Code> REFUSED =
      EnumSet.of(Code.NOT_JSON, Code.TOO_DEEP, Code.NOT_UTF8, Code.FORBIDDEN_CHARACTER);

  /** YAML 1.2 that is refused, because SnakeYAML reads 1.1. */
  private static final Set<String> STRICTER =
      names(
          // Keys of no characters.
          "2JQS-0 6M2F-0 CFD4-0 NHX8-0 NKF9-0 S3PD-0 SM9W-1 UKK6-0",
          // A slash or a tab behind a backslash.
          "3RLN-1 3RLN-4 3UYS-0 DE56-2 DE56-3 KH5V-1",
          // Within brackets: a colon away from its key or next to its value, question marks.
          "4MUZ-0 4MUZ-1 4MUZ-2 58MP-0 5MUD-0 5T43-0 9SA2-0 DBG4-0 FRK4-0 HM87-0 JR7V-0 K3WX-0",
          "NJ66-0 UT92-0 VJP3-1 WZ62-0",
          // Tags with a handle that a directive declares; directives are refused before.
          "5TYM-0 6CK3-0 CC74-0 U3C3-0 Z9M4-0",
          // Marks of the end of a document where there is none, or before another.
          "7Z25-0 HWV9-0 M7A3-0 QT73-0 W4TN-0",
          // Text of a whole document that is not indented.
          "DK3J-0 FP8R-0",
          // Anchors of strange names, which would be refused as anchors anyway.
          "2SXE-0 W5VH-0");

  /** No YAML 1.2, and read all the same, as whoever wrote it will have meant it. */
  private static final Set<String> LAXER =
      names(
          // A comment without a blank before it.
          "9JBA-0 CVW2-0 SU5Z-0",
          // Lines of brackets or quotes, or a comment after blank text, not indented as they ought.
          "9C9N-0 DK95-1 QB6E-0 S98Z-0",
          // A dash alone in brackets.
          "G5U8-0 YJV2-0");

  /** A question mark within brackets, which begins a key in YAML 1.1; a colon in an anchor. */
  private static final Set<String> OTHERWISE = names("652Z-0 HM87-1 Y2GN-0");

  private record Walk(List<String> tokens, List<Fault> faults) {

    boolean isStopped() {
      return faults.stream().anyMatch(fault -> SYNTAX.contains(fault.code()));
    }

    /** As one document, which is what is read of a file. */
    boolean isAccepted() {
      return faults.isEmpty() && documents() == 1;
    }

    private int documents() {
      int documents = 0;
      int depth = 0;
      for (String token : tokens) {
        depth -= token.startsWith("END_") ? 1 : 0;
        documents += depth == 0 && !token.startsWith("END_") ? 1 : 0;
        depth += token.equals("MAPPING") || token.equals("LIST") ? 1 : 0;
      }
      return documents;
    }

    boolean has(Code code, String message) {
      return faults.stream()
          .anyMatch(fault -> fault.code() == code && fault.message().contains(message));
    }
  }

  @Test
  void yamlIsReadAsItsSuiteSays() {
    Set<String> stricter = new TreeSet<>();
    Set<String> laxer = new TreeSet<>();
    Set<String> otherwise = new TreeSet<>();
    int same = 0;
    for (JsonNode each : Corpora.of("yaml")) {
      String name = each.get("name").asText();
      String text = each.get("text").asText();
      Walk walk = walk(text, Form.YAML);
      YamlTree meant = YamlTree.of(each.get("tree").asText());
      if (each.get("wrong").asBoolean()) {
        if (walk.isAccepted()) {
          laxer.add(name);
        }
      } else if (!walk.isStopped()) {
        if (walk.tokens().equals(meant.tokens())) {
          same++;
        } else {
          otherwise.add(name);
        }
      } else if (!isRefusedOnPurpose(walk, text)) {
        stricter.add(name);
      }
    }
    assertThat(stricter).isEqualTo(STRICTER);
    assertThat(laxer).isEqualTo(LAXER);
    assertThat(otherwise).isEqualTo(OTHERWISE);
    assertThat(same).isGreaterThan(200);
  }

  /** Lists and mappings as keys, and tabs beside indentation. */
  private static boolean isRefusedOnPurpose(Walk walk, String text) {
    return walk.has(Code.NOT_YAML, "a list or mapping cannot be a key")
        || (walk.has(Code.TAB, "") && text.indexOf('\t') >= 0);
  }

  @Test
  void jsonIsReadOrRefusedAsItsSuiteSays() {
    int read = 0;
    int refused = 0;
    for (JsonNode each : Corpora.of("json")) {
      String name = each.get("name").asText();
      String text = each.get("text").asText();
      Walk walk = walk(text, Form.JSON);
      switch (name.charAt(0)) {
        case 'y' -> {
          read++;
          boolean seen = !walk.has(Code.FORBIDDEN_CHARACTER, "");
          assertThat(walk.isAccepted()).as("%s: %s", name, text).isEqualTo(seen);
        }
        case 'n' -> {
          refused++;
          assertThat(walk.isAccepted()).as("%s: %s", name, text).isFalse();
          assertRefusedWithin(name, text);
        }
        default -> assertThat(name).startsWith("i_");
      }
    }
    assertThat(read).isGreaterThan(90);
    assertThat(refused).isGreaterThan(180);
  }

  /** As a value in a list that is sound otherwise. */
  private static void assertRefusedWithin(String name, String text) {
    String list =
        "{\"users\":[{\"user\":\"jdoe\",\"from\":\"A\",\"to\":\"B\"}],\"title\":" + text + "}";
    Reading reading =
        new RequestReader(Limits.DEFAULT)
            .readContent("list.json", new ByteArrayInputStream(Corpora.bytes(list)));
    assertThat(reading).as(name).isInstanceOf(Reading.Invalid.class);
    assertThat(((Reading.Invalid) reading).diagnostics())
        .as("%s: %s", name, text)
        .anyMatch(fault -> REFUSED.contains(fault.code()));
  }

  private static Walk walk(String content, Form form) {
    byte[] bytes = Corpora.bytes(content);
    Faults faults = new Faults();
    int longest = form.longestLine(Limits.DEFAULT);
    ByteScan scan = new ByteScan(bytes, longest, form.longLineHelp(), faults);
    List<String> read = new ArrayList<>();
    if (scan.run()) {
      int mark = ByteScan.markLength(bytes);
      String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
      String clean = new Cleaning(faults, form == Form.YAML).clean(text, scan.isClean());
      Tokens tokens = form.tokens(clean, Limits.DEFAULT, faults);
      try {
        while (tokens.next() != Tokens.Kind.END) {
          read.add((tokens.kind() + " " + tokens.text()).strip());
        }
      } catch (Halt stopped) {
        assertThat(faults.isEmpty()).isFalse();
      }
    }
    return new Walk(read, faults.sorted());
  }

  private static Set<String> names(String... lines) {
    return new TreeSet<>(Arrays.asList(String.join(" ", lines).split(" ", -1)));
  }
}
