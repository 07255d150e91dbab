package org.moveplan.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moveplan.domain.Field;
import org.moveplan.domain.UserFields;

/**
 * The header of a list of users in CSV: which field each column holds.
 *
 * @param size the number of columns
 * @param keys what each row says, in the order in which it is read
 * @param missing the keys of required fields that have no column, which is a fault recorded already
 * @param hidden the columns that may hold passwords, which are read by nobody
 */
record CsvHeader(int size, List<Key> keys, List<String> missing, List<Integer> hidden) {

  /** A table with more columns is none of users. */
  private static final int MOST_COLUMNS = 1000;

  /** A key of a user. */
  sealed interface Key {}

  /** A column, and the key of its field. */
  record Leaf(int column, String key, Field<?> field, long start, long end) implements Key {}

  /** A key with keys below it. */
  record Group(String key, List<Leaf> leaves) implements Key {}

  /** Whether the row at which {@code row} stands names a field, or seems to be meant to. */
  static boolean isHeader(CsvScanner row) {
    return row.count() <= MOST_COLUMNS
        && IntStream.range(0, row.count())
            .mapToObj(row::text)
            .anyMatch(
                path ->
                    CsvColumns.field(path).isPresent()
                        || Secrets.isKey(path)
                        || !CsvColumns.advice(path).meant().isEmpty());
  }

  /** Reads the header at which {@code row} stands; every fault of it is recorded. */
  static CsvHeader of(CsvScanner row, Faults faults) {
    Set<String> seen = new HashSet<>();
    List<Integer> hidden = new ArrayList<>();
    Map<String, Key> keys = new LinkedHashMap<>();
    for (int column = 0; column < row.count(); column++) {
      String path = row.text(column);
      Optional<Field<?>> field = CsvColumns.field(path);
      if (field.isEmpty()) {
        seen.add(unknown(row, column, faults));
        if (Secrets.isKey(path)) {
          hidden.add(column);
        }
      } else if (seen.add(path)) {
        enter(keys, field.get(), column, row);
      } else {
        String message = "the column '" + path + "' stands twice in the header";
        faults.add(Code.DUPLICATE_KEY, row.start(column), message, "delete one of the two");
      }
    }
    List<String> missing = missing(row, seen, keys, faults);
    return new CsvHeader(row.count(), List.copyOf(keys.values()), missing, hidden);
  }

  private static void enter(Map<String, Key> keys, Field<?> field, int column, CsvScanner row) {
    String path = field.path();
    int dot = path.indexOf('.');
    long start = row.start(column);
    Leaf leaf = new Leaf(column, path.substring(dot + 1), field, start, row.end(column));
    if (dot < 0) {
      keys.put(path, leaf);
    } else {
      String group = path.substring(0, dot);
      Key key = keys.computeIfAbsent(group, name -> new Group(name, new ArrayList<>()));
      ((Group) key).leaves().add(leaf);
    }
  }

  /** Records that no field has that name; returns the one that was meant, or nothing. */
  private static String unknown(CsvScanner row, int column, Faults faults) {
    String path = row.text(column);
    if (path.isBlank()) {
      String help = "name a field, or delete the column";
      faults.add(Code.MISSING_VALUE, row.start(column), "a column has no name", help);
      return "";
    }
    KeyAdvice advice = CsvColumns.advice(path);
    String message =
        switch (advice.code()) {
          case PASSWORD -> "the column " + Messages.quoted(path) + " seems to hold passwords";
          case MISPLACED_KEY -> Messages.quoted(path) + " is no field of a user";
          default -> "a user has no field " + Messages.quoted(path);
        };
    faults.add(advice.code(), row.start(column), message, advice.help());
    return advice.meant();
  }

  private static List<String> missing(
      CsvScanner row, Set<String> seen, Map<String, Key> keys, Faults faults) {
    List<String> missing = new ArrayList<>();
    for (Field<?> field : UserFields.ALL.fields()) {
      if (field.required() && !keys.containsKey(field.path())) {
        missing.add(field.path());
        if (!seen.contains(field.path())) {
          faults.add(
              Code.MISSING_KEY,
              row.rowStart(),
              "the header has no '" + field.path() + "'",
              "add the column '" + field.path() + "', " + Messages.meaning(field));
        }
      }
    }
    return missing;
  }
}
