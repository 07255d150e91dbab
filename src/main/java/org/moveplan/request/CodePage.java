package org.moveplan.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to say of one kind of fault: why it is one, how it looks and what to write instead.
 *
 * @param code the kind of fault
 * @param markdown the page as it is kept: paragraphs and fenced blocks
 */
public record CodePage(Code code, String markdown) {

  private static final String FENCE = "```";

  /** The page of the code that {@code id} names, such as {@code MP0012}, in any case. */
  public static Optional<CodePage> of(String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    return Stream.of(Code.values())
        .filter(code -> code.id().equals(wanted))
        .findFirst()
        .map(CodePage::of);
  }

  /** The page of {@code code}. */
  public static CodePage of(Code code) {
    String name = "/help/" + code.id() + ".md";
    try (InputStream page = CodePage.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new IllegalStateException("There is no page " + name + ".");
      }
      return new CodePage(code, new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Every code with what it stands for, one in a line. */
  public static String list() {
    StringBuilder list = new StringBuilder();
    for (Code code : Code.values()) {
      list.append(code.id()).append("  ").append(code.title()).append('\n');
    }
    return list.toString();
  }

  /** The page as plain text for a terminal, with a line feed at its end. */
  public String text() {
    StringBuilder text = new StringBuilder(code.id() + ": " + code.title() + "\n\n");
    boolean fenced = false;
    for (String line : lines()) {
      if (line.startsWith(FENCE)) {
        fenced = !fenced;
      } else {
        text.append(fenced && !line.isEmpty() ? "    " : "").append(line).append('\n');
      }
    }
    return text.toString();
  }

  /** Why this is a fault: the first paragraph, in one line. */
  String reason() {
    return String.join(" ", lines().stream().takeWhile(line -> !line.isEmpty()).toList());
  }

  private List<String> lines() {
    return markdown.lines().toList();
  }
}
