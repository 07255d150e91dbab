package org.moveplan.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveplan.domain.Field;
import org.moveplan.domain.UserFields;

/** The names that a column can have, and what to say of others. */
final class CsvColumns {

  private static final Map<String, Field<?>> FIELDS = fields();

  private CsvColumns() {}

  private static Map<String, Field<?>> fields() {
    Map<String, Field<?>> fields = new LinkedHashMap<>();
    UserFields.ALL.fields().forEach(field -> fields.put(field.path(), field));
    return fields;
  }

  static Optional<Field<?>> field(String path) {
    return Optional.ofNullable(FIELDS.get(path));
  }

  /** Advice on a name that no field of a user has. */
  static KeyAdvice advice(String path) {
    return like(path)
        .or(() -> ofModel(path))
        .or(() -> path.indexOf('.') < 0 ? Optional.empty() : near(path))
        .map(CsvColumns::meant)
        .or(() -> password(path))
        .or(() -> elsewhere(path))
        .or(() -> near(path).map(CsvColumns::meant))
        .orElseGet(CsvColumns::unknown);
  }

  private static KeyAdvice meant(String path) {
    return new KeyAdvice(Code.UNKNOWN_KEY, "did you mean '" + path + "'?", path);
  }

  private static KeyAdvice unknown() {
    List<String> known = List.copyOf(FIELDS.keySet());
    return new KeyAdvice(Code.UNKNOWN_KEY, "known fields: " + KeyAdvice.list(known), "");
  }

  /** The field of that name but for case, dots and strokes, whole or without its group. */
  private static Optional<String> like(String path) {
    String bare = path.replace(".", "");
    return Stream.concat(
            paths().filter(each -> Spelling.isAlike(each.replace(".", ""), bare)),
            paths().filter(each -> Spelling.isAlike(leaf(each), path)))
        .findFirst();
  }

  private static Optional<String> ofModel(String path) {
    return FIELDS.values().stream()
        .filter(field -> field.model().equals(path))
        .findFirst()
        .map(Field::path);
  }

  private static Optional<KeyAdvice> password(String path) {
    String help = "delete the column; change the passwords if others have seen them";
    return Optional.of(new KeyAdvice(Code.PASSWORD, help, "")).filter(any -> Secrets.isKey(path));
  }

  private static Optional<KeyAdvice> elsewhere(String path) {
    Stream<String> others =
        Shapes.ALL.stream()
            .filter(shape -> !shape.isOfSet(Shapes.USER))
            .flatMap(shape -> shape.fields().fields().stream())
            .map(Field::path);
    return Stream.concat(DocumentReader.KEYS.stream(), others)
        .filter(each -> Spelling.isAlike(each, path))
        .findFirst()
        .map(
            each ->
                new KeyAdvice(
                    Code.MISPLACED_KEY, "CSV holds users only; write the list as YAML", ""));
  }

  private static Optional<String> near(String path) {
    return Spelling.nearest(path, FIELDS.keySet())
        .or(
            () ->
                Spelling.nearest(leaf(path), paths().map(CsvColumns::leaf).toList())
                    .flatMap(leaf -> paths().filter(each -> leaf(each).equals(leaf)).findFirst()));
  }

  private static Stream<String> paths() {
    return FIELDS.keySet().stream();
  }

  private static String leaf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
