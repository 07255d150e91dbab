package org.moveplan.request;

import org.moveplan.domain.Field;
import org.moveplan.domain.FieldType;

/**
 * The tokens of a list of users in CSV: those of a mapping for each row, in which a cell that is
 * empty is not there. Cells of a list become lists.
 */
final class CsvTokens extends Tokens {

  private enum Part {
    HEADER,
    ROWS,
    AFTER
  }

  private static final String NO_LIST = "[]";

  private final CsvScanner rows;
  private final int longest;
  private final TokenQueue queue = new TokenQueue();
  private Part part = Part.HEADER;
  private CsvHeader header;

  /** As tokens of any kind, so that a start that reads another form does not load this class. */
  static Tokens of(String source, Limits limits, Faults faults) {
    return new CsvTokens(source, limits, faults);
  }

  private CsvTokens(String source, Limits limits, Faults faults) {
    super(faults);
    this.rows = new CsvScanner(source, faults);
    this.longest = limits.valueCharacters();
  }

  @Override
  Kind next() throws Halt {
    if (!queue.next()) {
      if (faults.areTooMany()) {
        throw faults.stoppedAt(rows.rowStart());
      }
      queue.clear();
      fill();
      queue.next();
    }
    kind = queue.kind();
    text = queue.text();
    return kind;
  }

  private void fill() throws Halt {
    switch (part) {
      case HEADER -> header();
      case ROWS -> {
        if (rows.next()) {
          row();
        } else {
          part = Part.AFTER;
          queue.add(Kind.END_LIST, rows.rowStart(), rows.rowStart());
        }
      }
      case AFTER -> queue.add(Kind.END, rows.rowStart(), rows.rowStart());
    }
  }

  private void header() throws Halt {
    if (!rows.next()) {
      part = Part.AFTER;
      queue.add(Kind.END, Position.START, Position.START);
      return;
    }
    if (!rows.isSound()) {
      faults.mask(endOfLine(rows.rowStart()), Long.MAX_VALUE);
      throw new Halt();
    }
    if (!CsvHeader.isHeader(rows)) {
      faults.add(
          Code.UNKNOWN_KEY, rows.rowStart(), "the first line names no field of a user", example());
      faults.unscannedFrom(rows.rowStart());
      throw new Halt();
    }
    header = CsvHeader.of(rows, faults);
    part = Part.ROWS;
    queue.add(Kind.LIST, rows.rowStart(), rows.rowStart());
  }

  private void row() {
    if (!rows.isSound() || rows.count() != header.size()) {
      unfit();
      return;
    }
    for (int column : header.hidden()) {
      faults.mask(rows.start(column), rows.end(column));
    }
    queue.add(Kind.MAPPING, rows.rowStart(), rows.rowEnd());
    for (CsvHeader.Key key : header.keys()) {
      if (key instanceof CsvHeader.Group group) {
        group(group);
      } else if (key instanceof CsvHeader.Leaf leaf) {
        leaf(leaf);
      }
    }
    for (String key : header.missing()) {
      queue.add(Kind.KEY, key, rows.rowStart(), rows.rowStart());
      queue.add(Kind.FAULTY, rows.rowStart(), rows.rowStart());
    }
    queue.add(Kind.END_MAPPING, rows.rowEnd(), rows.rowEnd());
  }

  /** A row of which nobody can say what belongs to which column. */
  private void unfit() {
    boolean extra = rows.count() > header.size();
    if (rows.isSound()) {
      String cells = rows.count() == 1 ? "1 cell" : rows.count() + " cells";
      faults.add(
          Code.CELLS,
          rows.rowStart(),
          "the row has " + cells + ", the header has " + header.size(),
          extra
              ? "put a cell that holds a comma or semicolon in quotes"
              : "write nothing between two delimiters for a cell that is empty");
    }
    if (!header.hidden().isEmpty()) {
      faults.mask(rows.rowStart(), endOfLine(rows.rowEnd()));
    } else if (extra) {
      faults.mask(rows.start(header.size()), endOfLine(rows.rowEnd()));
    }
    queue.add(Kind.FAULTY, rows.rowStart(), rows.rowEnd());
  }

  private static long endOfLine(long position) {
    return Position.of(Position.line(position) + 1, 0);
  }

  private void group(CsvHeader.Group group) {
    boolean open = false;
    for (CsvHeader.Leaf leaf : group.leaves()) {
      if (!open && !rows.isEmpty(leaf.column())) {
        open = true;
        queue.add(Kind.KEY, group.key(), leaf.start(), leaf.end());
        queue.add(Kind.MAPPING, rows.start(leaf.column()), rows.end(leaf.column()));
      }
      leaf(leaf);
    }
    if (open) {
      queue.add(Kind.END_MAPPING, rows.rowEnd(), rows.rowEnd());
    }
  }

  private void leaf(CsvHeader.Leaf leaf) {
    int column = leaf.column();
    if (rows.isEmpty(column) && !leaf.field().required()) {
      return;
    }
    queue.add(Kind.KEY, leaf.key(), leaf.start(), leaf.end());
    if (rows.length(column) > longest) {
      SyntaxFaults.tooLong(faults, rows.start(column), longest);
      queue.add(Kind.FAULTY, rows.start(column), rows.end(column));
    } else if (leaf.field().type() instanceof FieldType.Scalar) {
      queue.add(Kind.SCALAR, rows.text(column), rows.start(column), rows.end(column));
    } else {
      list(leaf.field(), column);
    }
  }

  private void list(Field<?> field, int column) {
    String cell = rows.text(column);
    long start = rows.start(column);
    long end = rows.end(column);
    if (cell.equals("unknown")) {
      queue.add(Kind.SCALAR, cell, start, end);
    } else if (cell.equals("none") || (cell.startsWith("[") && !cell.equals(NO_LIST))) {
      String message = "'" + field.path() + "' cannot be " + Messages.quoted(cell);
      String help = "write entries with semicolons between them, or [] if there are none";
      faults.add(Code.WRONG_TYPE, start, message, help);
      queue.add(Kind.FAULTY, start, end);
    } else {
      queue.add(Kind.LIST, start, end);
      if (!cell.equals(NO_LIST)) {
        entries(field, column);
      }
      queue.add(Kind.END_LIST, end, end);
    }
  }

  private void entries(Field<?> field, int column) {
    String cell = rows.text(column);
    int from = 0;
    while (from <= cell.length()) {
      int semicolon = cell.indexOf(';', from);
      int to = semicolon < 0 ? cell.length() : semicolon;
      String entry = cell.substring(from, to);
      int blanks = entry.length() - entry.stripLeading().length();
      long start = rows.place(column, from + blanks);
      if (field.type() instanceof FieldType.Events) {
        event(entry.strip(), start, rows.end(column));
      } else {
        queue.add(Kind.SCALAR, entry.strip(), start, rows.place(column, to));
      }
      from = to + 1;
    }
  }

  /** A password change: its type, a space and its time. */
  private void event(String entry, long start, long end) {
    int space = entry.indexOf(' ');
    queue.add(Kind.MAPPING, start, end);
    queue.add(Kind.KEY, EventFields.TYPE.path(), start, end);
    queue.add(Kind.SCALAR, space < 0 ? entry : entry.substring(0, space), start, end);
    if (space >= 0) {
      queue.add(Kind.KEY, EventFields.AT.path(), start, end);
      queue.add(Kind.SCALAR, entry.substring(space + 1).strip(), start + space + 1, end);
    }
    queue.add(Kind.END_MAPPING, end, end);
  }

  @Override
  long start() {
    return queue.start();
  }

  @Override
  long end() {
    return queue.end();
  }

  @Override
  String example() {
    return "write a line user,from,to and below it a line for each user: jdoe,PO1,PO2";
  }
}
