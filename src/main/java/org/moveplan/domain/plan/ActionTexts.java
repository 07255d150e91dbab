package org.moveplan.domain.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The file {@code actions.txt}: a paragraph an action, a line a field, fields in one order. */
final class ActionTexts {

  private static final String FILE = "actions.txt";
  private static final Map<String, ActionText> SHIPPED = shipped();

  private final String text;
  private int at;
  private int read;

  private ActionTexts(String text) {
    this.text = text;
  }

  /**
   * What the file says of an action.
   *
   * @param action its name, for example {@code move-user}
   * @throws IllegalStateException if that is nothing
   */
  static ActionText of(String action) {
    ActionText found = SHIPPED.get(action);
    if (found == null) {
      throw new IllegalStateException(FILE + " has no paragraph on " + action + ".");
    }
    return found;
  }

  private static Map<String, ActionText> shipped() {
    try (InputStream file = ActionTexts.class.getResourceAsStream(FILE)) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /**
   * Texts by the names of their actions.
   *
   * @throws IllegalStateException if a line is not as it should be
   */
  static Map<String, ActionText> parse(String text) {
    return new ActionTexts(text).paragraphs();
  }

  private Map<String, ActionText> paragraphs() {
    Map<String, ActionText> texts = new HashMap<>();
    skip();
    while (at < text.length()) {
      String action = field("action");
      if (texts.containsKey(action)) {
        throw fault("there are two paragraphs on " + action);
      }
      texts.put(action, paragraph());
      skip();
    }
    return texts;
  }

  private ActionText paragraph() {
    return new ActionText(
        actor(field("actor")),
        field("program"),
        optional("menu"),
        field("instruction"),
        field("expect"),
        field("otherwise"),
        field("undo"),
        optional("irreversible").equals("yes"));
  }

  private Actor actor(String word) {
    for (Actor actor : Actor.values()) {
      if (actor.token().equals(word)) {
        return actor;
      }
    }
    throw fault("nobody is called " + word);
  }

  private String field(String name) {
    String value = optional(name);
    if (value.isEmpty()) {
      read = at;
      throw fault("'" + name + ": ...' should stand here");
    }
    return value;
  }

  private String optional(String name) {
    if (!text.startsWith(name, at) || !text.startsWith(": ", at + name.length())) {
      return "";
    }
    read = at;
    nextLine();
    return text.substring(read + name.length() + 2, at - 1);
  }

  private void skip() {
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '#')) {
      nextLine();
    }
  }

  private void nextLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() + 1 : end + 1;
  }

  /** A fault of the line that was read last. */
  private IllegalStateException fault(String what) {
    long line =
        1 + text.substring(0, Math.min(read, text.length())).chars().filter(c -> c == '\n').count();
    return new IllegalStateException(FILE + ":" + line + ": " + what + ".");
  }
}
