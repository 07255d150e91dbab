package org.moveplan.request;

import com.fasterxml.jackson.core.JsonFactory;

/**
 * The tokens of a list of users with a JSON object a line. A line that is no JSON does not keep the
 * others from being read.
 */
final class LineTokens extends Tokens {

  private enum Part {
    BEFORE,
    USERS,
    AFTER
  }

  private final String source;
  private final Limits limits;
  private final JsonFactory factory;
  private Part part = Part.BEFORE;
  private int row = -1;
  private int from;
  private int to;
  private int next;
  private boolean open;
  private ParsedTokens line;
  private int depth;

  /** As tokens of any kind, so that a start that reads another form does not load this class. */
  static Tokens of(String source, Limits limits, Faults faults) {
    return new LineTokens(source, limits, faults);
  }

  private LineTokens(String source, Limits limits, Faults faults) {
    super(faults);
    this.source = source;
    this.limits = limits;
    this.factory = ParsedTokens.json(limits);
    this.line = ParsedTokens.ofLine("", factory, 0, limits, faults);
  }

  @Override
  Kind next() throws Halt {
    text = "";
    kind = open ? within() : between();
    return kind;
  }

  private Kind within() throws Halt {
    Kind found = line.next();
    if (found == Kind.END) {
      open = false;
      seek();
      return between();
    }
    if (depth == 0) {
      String help = "write one user in a line";
      faults.add(Code.NOT_JSON, line.start(), "a second value begins here", help);
      faults.unscannedFrom(line.start());
      throw new Halt();
    }
    return taken(found);
  }

  private Kind taken(Kind found) {
    text = line.text();
    switch (found) {
      case MAPPING, LIST -> depth++;
      case END_MAPPING, END_LIST -> depth--;
      default -> {}
    }
    return found;
  }

  private Kind between() throws Halt {
    if (part == Part.BEFORE) {
      seek();
      part = row < 0 ? Part.AFTER : Part.USERS;
      return row < 0 ? Kind.END : Kind.LIST;
    }
    if (part == Part.AFTER || from == to) {
      boolean ended = part == Part.AFTER;
      part = Part.AFTER;
      return ended ? Kind.END : Kind.END_LIST;
    }
    open = true;
    depth = 0;
    line = ParsedTokens.ofLine(source.substring(from, to), factory, row, limits, faults);
    return taken(line.next());
  }

  /** Goes to the next line that is not blank, or to the end, where nothing lies between the two. */
  private void seek() {
    int last = row;
    do {
      from = next;
      int end = source.indexOf('\n', from);
      next = end < 0 ? source.length() : end + 1;
      to = end < 0 ? source.length() : end;
      to = to > from && source.charAt(to - 1) == '\r' ? to - 1 : to;
      last++;
    } while (from < source.length() && source.substring(from, to).isBlank());
    row = from < source.length() ? last : row;
  }

  @Override
  boolean recover() {
    if (!open || faults.unlisted().isPresent()) {
      return false;
    }
    open = false;
    faults.scannedFrom(Position.of(row, to - from));
    seek();
    return true;
  }

  @Override
  long start() {
    return row < 0 ? Position.START : line.start();
  }

  @Override
  long end() {
    return row < 0 ? Position.START : line.end();
  }

  @Override
  String example() {
    return "write a user in a line: {\"user\": \"jdoe\", \"from\": \"PO1\", \"to\": \"PO2\"}";
  }
}
