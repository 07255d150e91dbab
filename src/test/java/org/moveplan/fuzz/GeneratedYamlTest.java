package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.request.Reading;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Every sign of YAML at every place of a list: reading ends with a value or with diagnostics that
 * are safe to print, and what is accepted holds nothing but keys and plain values.
 */
class GeneratedYamlTest {

  private static final List<String> SIGNS =
      List.of(
          // Indicators, alone and with a blank.
          "-",
          "- ",
          "?",
          "? ",
          ":",
          ": ",
          ",",
          ", ",
          "[",
          "]",
          "{",
          "}",
          "[]",
          "{}",
          "#",
          " #",
          "'",
          "\"",
          "''",
          "\"\"",
          "@",
          "`",
          "%",
          "=",
          "\\",
          // Anchors, aliases, tags, merge keys.
          "&",
          "&a",
          "&a ",
          "*",
          "*a",
          "*a ",
          "!",
          "! ",
          "!t ",
          "!!str ",
          "!!map ",
          "!<x> ",
          "!<",
          "<<: ",
          "<<: *a\n",
          // Block scalars and their heads.
          "|",
          "|\n",
          ">",
          ">\n",
          "|-\n",
          "|+\n",
          "|2\n",
          "|9\n",
          "|0",
          "|10",
          "|-2\n",
          ">1-\n",
          "| x",
          "| # x\n",
          // Documents and directives.
          "---",
          "---\n",
          "--- ",
          "\n---\n",
          "...",
          "...\n",
          "\n...\n",
          "%YAML 1.2\n",
          "%YAML 9.9\n",
          "%TAG ! x\n",
          "%x",
          // Blanks, line ends and what looks like them.
          " ",
          "  ",
          "\t",
          " \t",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "\n ",
          "\n  ",
          "\n\t",
          "\n    ",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\u007F",
          "\u200B",
          "\uD83D\uDCA9",
          // Escapes.
          "\"\\n\"",
          "\"\\x41\"",
          "\"\\u0041\"",
          "\"\\U00000041\"",
          "\"\\U00110000\"",
          "\"\\x\"",
          "\"\\u12\"",
          "\"\\/\"",
          "\"\\\t\"",
          "\"\\\n\"",
          "\"\\0\"",
          "\"\\N\"",
          "\"\\P\"",
          "\"\\uD800\"",
          "'\\n'",
          "\"a\n b\"",
          "'a\n\n b'",
          // Values that are not what they seem.
          "~",
          "null",
          "yes",
          "1_000",
          "0x1F",
          ".inf",
          "2026-02-30",
          "1:30",
          "x: y",
          "a # b",
          "a#b");

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|'[^']*'|[\\w.]+|\\n *|[ ]|[^\\w\\s]");

  private static final String BLOCK =
      """
      title: "Office move"
      postoffices:
        PO1: {drive: "M:"}
        PO2:
          drive: 'N:'
      users:
        - user: jdoe
          from: PO1
          to: PO2
          groups: [Ops, Sales]
          password:
            lastReset: 1996-02-28
            events:
              - {type: dos-change, at: 1996-02-28T16:40}
      """;
  private static final String FLOW =
      "[{user: jdoe, \"from\": PO1, to: 'PO2', groups: []},\n {user: asmith, from: PO2, to: PO1}]\n";
  private static final String LINES =
      "# Everybody\n- user: jdoe # first\n  from: PO1\n  to: PO2\n\n- {user: asmith, from: PO1, to: PO2}\n";

  @ParameterizedTest
  @ValueSource(strings = {BLOCK, FLOW, LINES})
  void everySignAtEveryPlace(String list) {
    assertThat(isAccepted(list)).isTrue();
    List<MatchResult> tokens = TOKEN.matcher(list).results().toList();
    int accepted = 0;
    int refused = 0;
    for (String sign : SIGNS) {
      for (MatchResult token : tokens) {
        for (int end : List.of(token.start(), token.end())) {
          String changed = list.substring(0, token.start()) + sign + list.substring(end);
          if (isAccepted(changed)) {
            accepted++;
            assertThat(strange(changed)).as(changed).isEmpty();
          } else {
            refused++;
          }
        }
      }
    }
    assertThat(accepted).isGreaterThan(SIGNS.size());
    assertThat(refused).isGreaterThan(10 * SIGNS.size());
  }

  private static boolean isAccepted(String list) {
    byte[] data = list.getBytes(StandardCharsets.UTF_8);
    try {
      return InputFuzzTest.checked(data, "list.yaml") instanceof Reading.Valid;
    } catch (RuntimeException | AssertionError | StackOverflowError trouble) {
      throw new AssertionError(list, trouble);
    }
  }

  /** What SnakeYAML itself finds in a text that no list may hold. */
  private static List<Event> strange(String text) {
    List<Event> strange = new ArrayList<>();
    int documents = 0;
    for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
      documents += event instanceof DocumentStartEvent ? 1 : 0;
      if (event instanceof DocumentStartEvent start
          && (start.getVersion() != null || documents > 1)) {
        strange.add(event);
      }
      if (event instanceof NodeEvent node && (node.getAnchor() != null || isStrange(node))) {
        strange.add(event);
      }
    }
    return strange;
  }

  private static boolean isStrange(NodeEvent node) {
    if (node instanceof ScalarEvent scalar) {
      return scalar.getTag() != null || scalar.getValue().equals("<<");
    }
    return node instanceof AliasEvent
        || (node instanceof CollectionStartEvent collection && collection.getTag() != null);
  }
}
