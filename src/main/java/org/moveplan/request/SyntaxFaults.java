package org.moveplan.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Turns a parser's exception into a fault. Its own words are never shown, because they may repeat
 * what stands in the file.
 */
final class SyntaxFaults {

  private static final String NO_YAML = "this is not YAML";
  private static final String NO_JSON = "this is not JSON";

  private SyntaxFaults() {}

  static void tooLong(Faults faults, long at, int longest) {
    faults.add(
        Code.VALUE_TOO_LONG, at, "a key or value has more than " + longest + " characters", "");
  }

  static void yaml(Faults faults, Exception stopped, long last) {
    if (stopped instanceof StreamConstraintsException limit) {
      constraint(faults, limit, last);
    } else if (stopped.getCause() instanceof MarkedYAMLException marked) {
      marked(faults, marked, last);
    } else if (stopped instanceof JsonProcessingException) {
      faults.add(Code.NOT_YAML, last, "a list or mapping cannot be a key", "write a name");
    } else {
      faults.add(Code.NOT_YAML, last, NO_YAML + " from here on", "");
    }
  }

  private static void marked(Faults faults, MarkedYAMLException marked, long last) {
    String problem = marked.getProblem() == null ? "" : marked.getProblem();
    boolean unclosed = problem.contains(YamlProblem.UNCLOSED.sign);
    Mark mark = unclosed ? marked.getContextMark() : marked.getProblemMark();
    long at = mark == null ? last : YamlEvents.position(mark);
    if (problem.contains("TAB")) {
      String help = "indent with spaces";
      faults.add(Code.TAB, at, "a tab stands where YAML allows only spaces", help);
      return;
    }
    for (YamlProblem known : YamlProblem.values()) {
      if (problem.contains(known.sign)) {
        faults.add(Code.NOT_YAML, at, known.message, known.help);
        return;
      }
    }
    faults.add(Code.NOT_YAML, at, NO_YAML, "look for a wrong indentation or a missing quote");
  }

  /** What YAML scanners complain of most, in other words. */
  private enum YamlProblem {
    COLON_TOO_MANY(
        "mapping values are not allowed here",
        "a second ':' or a deeper key is not expected here",
        "put a value that holds ': ' in quotes; align keys of one mapping"),
    COLON_MISSING(
        "could not find expected ':'",
        "the line above or this one lacks its ':'",
        "write key: value"),
    UNCLOSED("unexpected end of stream", "a quote is not closed", "close it"),
    COMMA("expected ',' or", "a comma or closing bracket is missing before this", ""),
    INDENTATION(
        "expected <block end>",
        "this does not continue the list or mapping above it",
        "align it with the lines it belongs to"),
    START(
        "cannot start any token",
        "a value cannot begin with this character",
        "put the value in quotes"),
    ESCAPE(
        "escape",
        "a backslash begins an escape that YAML does not have",
        "put text with backslashes in 'single quotes'"),
    HANDLE("undefined tag handle", "a tag is not allowed in a request", "delete it"),
    ENTRY(
        "sequence entries are not allowed here",
        "'- ' begins a list where none can begin",
        "begin the list on a line of its own");

    private final String sign;
    private final String message;
    private final String help;

    YamlProblem(String sign, String message, String help) {
      this.sign = sign;
      this.message = message;
      this.help = help;
    }
  }

  private static void constraint(Faults faults, StreamConstraintsException limit, long last) {
    if (String.valueOf(limit.getMessage()).contains("depth")) {
      String help = "a request needs six levels; look for stray brackets or dashes";
      faults.add(Code.TOO_DEEP, last, "lists and mappings are nested too deeply", help);
    } else {
      faults.add(Code.VALUE_TOO_LONG, last, "a key, value or comment is too long to be read", "");
    }
  }

  /**
   * @param line the line of the file in which the parser began
   * @param oneLine whether it was to read that line only
   */
  static void json(Faults faults, Exception stopped, long last, int line, boolean oneLine) {
    if (stopped instanceof StreamConstraintsException limit) {
      constraint(faults, limit, last);
    } else if (stopped instanceof JsonEOFException) {
      faults.add(
          Code.NOT_JSON,
          position(stopped, last, line),
          oneLine ? "the line ends too early" : "the file ends too early",
          oneLine ? "write a whole user in one line" : "close every bracket");
    } else {
      String text = String.valueOf(stopped.getMessage());
      JsonProblem problem = JsonProblem.of(text);
      long at =
          position(stopped, last, line) - (problem == JsonProblem.NUMBER ? tokenLength(text) : 0);
      faults.add(Code.NOT_JSON, at, problem.message, problem.help);
    }
  }

  /** The length of the token that Jackson quotes; it gives the place where the token ends. */
  private static int tokenLength(String text) {
    int open = text.indexOf('\'');
    return Math.max(text.indexOf('\'', open + 1) - open - 1, 0);
  }

  private static long position(Exception stopped, long last, int line) {
    return stopped instanceof JsonProcessingException json && json.getLocation() != null
        ? ParsedTokens.position(json.getLocation(), line)
        : last;
  }

  /** What people write in JSON that JSON does not have. */
  private enum JsonProblem {
    COMMENT("comment", "JSON has no comments", "delete it, or write YAML"),
    NUMBER("Non-standard token", "JSON has no such number", "write it in digits"),
    ZERO("Leading zeroes", "a number cannot begin with a zero", "put a name in quotes"),
    CLOSE("Unexpected close marker", "a bracket closes what another kind opened", ""),
    COMMA("expecting comma", "a comma is missing before this", ""),
    COLON("expecting a colon", "a ':' is missing between key and value", ""),
    KEY(
        "to start field name",
        "a key in double quotes is expected here",
        "write \"key\": value; no comma stands before a closing bracket"),
    CONTROL("CTRL-CHAR", "a tab or line end stands inside quotes", "close the quotes"),
    BACKSLASH("escape", "a backslash begins an escape that JSON does not have", "write it twice"),
    VALUE(
        "expected a valid value",
        "a value is expected here",
        "no comma stands before a closing bracket"),
    WORD(
        "Unrecognized token",
        "a word stands here without its double quotes",
        "put it in double quotes"),
    OTHER("", NO_JSON, "");

    private final String sign;
    private final String message;
    private final String help;

    JsonProblem(String sign, String message, String help) {
      this.sign = sign;
      this.message = message;
      this.help = help;
    }

    private static JsonProblem of(String text) {
      for (JsonProblem known : values()) {
        if (text.contains(known.sign)) {
          return known;
        }
      }
      return OTHER;
    }
  }
}
