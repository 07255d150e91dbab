package org.moveplan.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as JSON: two spaces, LF, a line end after the last brace. Names and words are encoded
 * once. A plan for 100,000 users has 35 million of them.
 */
final class JsonTree implements TreeOutput {

  /** A line end and the indentation of anything; deeper than any plan document. */
  private static final byte[] INDENT = indent(16);

  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private final JsonBytes out;

  /** By depth and name, a line that begins with it. */
  private final List<Map<String, byte[]>> names = new ArrayList<>();

  private final Map<String, byte[]> words = new HashMap<>();
  private int depth;
  private boolean fresh;

  /** A document that leaves {@code out} open. */
  JsonTree(OutputStream out) {
    this.out = new JsonBytes(out);
  }

  private static byte[] indent(int levels) {
    byte[] indent = new byte[1 + 2 * levels];
    Arrays.fill(indent, (byte) ' ');
    indent[0] = '\n';
    return indent;
  }

  @Override
  public void begin() throws IOException {
    open('{');
  }

  @Override
  public void end() throws IOException {
    close('}');
    out.one('\n');
    out.flush();
  }

  @Override
  public void beginItem() throws IOException {
    next();
    open('{');
  }

  @Override
  public void beginObject(String name) throws IOException {
    name(name);
    open('{');
  }

  @Override
  public void endObject() throws IOException {
    close('}');
  }

  @Override
  public void beginList(String name) throws IOException {
    name(name);
    open('[');
  }

  @Override
  public void endList() throws IOException {
    close(']');
  }

  @Override
  public void text(String name, String value) throws IOException {
    name(name);
    out.text(value);
  }

  @Override
  public void word(String name, String value) throws IOException {
    name(name);
    word(value);
  }

  @Override
  public void item(String word) throws IOException {
    next();
    word(word);
  }

  @Override
  public void number(String name, int value) throws IOException {
    name(name);
    out.number(value);
  }

  @Override
  public void flag(String name, boolean value) throws IOException {
    name(name);
    byte[] literal = value ? TRUE : FALSE;
    out.raw(literal, literal.length);
  }

  private void open(char bracket) throws IOException {
    out.one(bracket);
    depth++;
    fresh = true;
  }

  private void close(char bracket) throws IOException {
    depth--;
    if (!fresh) {
      line();
    }
    out.one(bracket);
    fresh = false;
  }

  /** What stands before the next field or item. */
  private void next() throws IOException {
    if (!fresh) {
      out.one(',');
    }
    line();
    fresh = false;
  }

  private void line() throws IOException {
    out.raw(INDENT, 1 + 2 * depth);
  }

  private void name(String name) throws IOException {
    if (!fresh) {
      out.one(',');
    }
    fresh = false;
    while (names.size() <= depth) {
      names.add(new HashMap<>());
    }
    Map<String, byte[]> here = names.get(depth);
    byte[] known = here.get(name);
    if (known == null) {
      known = line(name);
      here.put(name, known);
    }
    out.raw(known, known.length);
  }

  private byte[] line(String name) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.write(INDENT, 0, 1 + 2 * depth);
    line.write(quoted(name));
    line.write(':');
    line.write(' ');
    return line.toByteArray();
  }

  private void word(String word) throws IOException {
    byte[] known = words.get(word);
    if (known == null) {
      known = quoted(word);
      words.put(word, known);
    }
    out.raw(known, known.length);
  }

  private static byte[] quoted(String word) throws IOException {
    ByteArrayOutputStream quoted = new ByteArrayOutputStream();
    JsonBytes bytes = new JsonBytes(quoted, JsonBytes.LONGEST * word.length() + 2);
    bytes.text(word);
    bytes.flush();
    return quoted.toByteArray();
  }
}
