package org.moveplan.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts that have broken programs like this one: what people type, paste and try on purpose. */
public final class NaughtyStrings {

  private static final List<String> PLAIN =
      List.of(
          "",
          " ",
          "null",
          "~",
          "true",
          "no",
          "NaN",
          "007",
          "0x1F",
          "1e999",
          "-0",
          "1_000",
          "12:30:45",
          "2026-02-30",
          "undefined",
          "__proto__",
          "constructor",
          "toString",
          "CON",
          "NUL.txt",
          "../../etc/passwd",
          "/dev/null",
          "C:\\Windows\\win.ini",
          "file:///etc/passwd",
          "~root",
          "-o",
          "--rules",
          "@args",
          "a b",
          "a\tb",
          "a\nb",
          "a\r\nb",
          "#",
          "# x",
          "- x",
          "* x",
          "> x",
          "1. x",
          "---",
          "...",
          "%YAML 1.2",
          "&a",
          "*a",
          "!t",
          "<<",
          "? x",
          ": x",
          "x: y",
          "[x",
          "{x",
          "|",
          ">",
          "\"",
          "'",
          "''",
          "\\",
          "\\\\",
          "\\n",
          "\\u0041",
          "\\\"",
          "\"\"",
          "`",
          "```",
          "~~~",
          "|x|y|",
          "[x](javascript:alert(1))",
          "![x](http://a.invalid/b)",
          "<http://a.invalid>",
          "www.a.invalid",
          "_x_",
          "**x**",
          "<b>",
          "</td>",
          "</script><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<!--",
          "-->",
          "]]>",
          "&lt;",
          "&#60;",
          "&amp;amp;",
          "&quot;",
          "=1+1",
          "+1",
          "-1+1",
          "@SUM(A1)",
          "=HYPERLINK(\"http://a.invalid\")",
          "\t=1",
          "\r=1",
          "'=1",
          ",",
          ";",
          "a,b;c",
          "\u00a0",
          "\u2003x",
          "%s%n%d",
          "%1$s",
          "{0}",
          "${7*7}",
          "#{7*7}",
          "{{7*7}}",
          "<%= 7 %>",
          "$(id)",
          "`id`",
          "; rm -rf x",
          "| cat",
          "' OR 1=1 --",
          "digraph",
          "subgraph x",
          "end",
          "}",
          "];",
          "-->|x|",
          "(define",
          "(:goal)",
          ";x",
          "click a b",
          "%%{init: {}}%%",
          "style s1 fill:#f00",
          "\\N",
          "\\l",
          "\\G",
          "&#0;",
          "a\\",
          "\"];x[label=\"");

  private static final int[] POINTS = {
    0, 1, 7, 8, 0xB, 0xC, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9D, 0xAD, 0x300, 0x34F, 0x61C,
    0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202D, 0x202E,
    0x2060, 0x2066, 0x2069, 0x206F, 0x3000, 0xD800, 0xDC00, 0xE000, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFC,
    0xFFFD, 0xFFFE, 0xFFFF, 0x1D173, 0x1F4A9, 0x1F468, 0xE0001, 0xE0041, 0xE0100, 0xF0000, 0x10FFFF
  };

  private static final List<String> LONG =
      List.of(
          "x".repeat(3_000),
          "\u0301".repeat(500),
          "\u05d0\u0627 abc",
          "\u0130\u0131\u00df\u1e9e\ufb01",
          "\u4e2d\u6587",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\u001b[31mred\u001b[0m",
          "\u001b]0;title\u0007",
          "\u001b]8;;http://a.invalid\u001b\\x",
          "\u009b2J",
          "a\u0008\u0008b",
          "\ud83dx",
          "x\ude00");

  private NaughtyStrings() {}

  /** All of them, none twice; those that others have collected, too, where they are at hand. */
  public static List<String> all() {
    Set<String> all = new LinkedHashSet<>(PLAIN);
    for (int point : POINTS) {
      all.add("a" + Character.toString(point) + "b");
    }
    all.addAll(LONG);
    if (Corpora.areHere()) {
      Corpora.of("strings").forEach(text -> all.add(text.asText()));
    }
    return List.copyOf(all);
  }
}
