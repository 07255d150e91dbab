package org.moveplan.request;

import java.util.List;
import java.util.Optional;
import org.moveplan.domain.Field;

/**
 * What to say of a key that does not exist.
 *
 * @param code {@link Code#UNKNOWN_KEY} or {@link Code#MISPLACED_KEY}
 * @param help what was probably meant
 * @param meant the key of the same mapping that was probably meant; empty if none was
 */
record KeyAdvice(Code code, String help, String meant) {

  private static final int MOST_LISTED = 8;

  /** Advice on {@code key}, which is not a key of {@code shape}. */
  static KeyAdvice on(String key, Shape shape) {
    return alike(key, shape)
        .or(() -> elsewhereInSet(key, shape))
        .or(() -> elsewhere(key, shape))
        .or(() -> modelName(key, shape))
        .or(() -> Spelling.nearest(key, shape.keys()).map(KeyAdvice::meant))
        .or(() -> nearInGroup(key, shape))
        .orElseGet(() -> new KeyAdvice(Code.UNKNOWN_KEY, "known keys: " + list(shape.keys()), ""));
  }

  private static KeyAdvice meant(String key) {
    return new KeyAdvice(Code.UNKNOWN_KEY, "did you mean '" + key + "'?", key);
  }

  private static KeyAdvice misplaced(String help) {
    return new KeyAdvice(Code.MISPLACED_KEY, help, "");
  }

  private static Optional<KeyAdvice> alike(String key, Shape shape) {
    return shape.keys().stream()
        .filter(known -> Spelling.isAlike(known, key))
        .findFirst()
        .map(KeyAdvice::meant);
  }

  private static Optional<KeyAdvice> elsewhereInSet(String key, Shape shape) {
    return shape.fields().fields().stream()
        .filter(field -> Spelling.isAlike(field.path(), key) || Spelling.isAlike(leaf(field), key))
        .findFirst()
        .map(field -> misplaced(place(field, shape)));
  }

  private static String place(Field<?> field, Shape shape) {
    String group = group(field);
    if (!group.isEmpty()) {
      return "write '" + leaf(field) + "' under '" + group + ":'";
    }
    return "write it " + Shapes.home(whole(shape)) + ", beside '" + shape.group() + ":'";
  }

  private static Shape whole(Shape shape) {
    return Shapes.ALL.stream().filter(each -> each.isOfSet(shape)).findFirst().orElse(shape);
  }

  private static Optional<KeyAdvice> elsewhere(String key, Shape shape) {
    return Shapes.ALL.stream()
        .filter(other -> !other.isOfSet(shape))
        .flatMap(other -> home(key, other).stream())
        .findFirst();
  }

  private static Optional<KeyAdvice> home(String key, Shape other) {
    String home = Shapes.home(other);
    if (alike(key, other).isPresent()) {
      return Optional.of(misplaced("it belongs " + home));
    }
    return other.fields().fields().stream()
        .filter(field -> Spelling.isAlike(leaf(field), key))
        .findFirst()
        .map(field -> misplaced("it belongs under '" + group(field) + ":' " + home));
  }

  private static Optional<KeyAdvice> modelName(String key, Shape shape) {
    return shape.entries().values().stream()
        .filter(Shape.Leaf.class::isInstance)
        .map(entry -> ((Shape.Leaf) entry).field())
        .filter(field -> field.model().equals(key) || field.model().endsWith("." + key))
        .findFirst()
        .map(field -> meant(leaf(field)));
  }

  private static Optional<KeyAdvice> nearInGroup(String key, Shape shape) {
    List<Field<?>> grouped =
        shape.fields().fields().stream().filter(field -> !group(field).isEmpty()).toList();
    return Spelling.nearest(key, grouped.stream().map(KeyAdvice::leaf).toList())
        .flatMap(name -> grouped.stream().filter(field -> leaf(field).equals(name)).findFirst())
        .map(
            field ->
                new KeyAdvice(
                    Code.UNKNOWN_KEY,
                    "did you mean '" + leaf(field) + "' under '" + group(field) + ":'?",
                    ""));
  }

  private static String leaf(Field<?> field) {
    return field.path().substring(field.path().lastIndexOf('.') + 1);
  }

  private static String group(Field<?> field) {
    int dot = field.path().indexOf('.');
    return dot < 0 ? "" : field.path().substring(0, dot);
  }

  /** {@code keys} as the end of a sentence; of many, the first ones. */
  static String list(List<String> keys) {
    return keys.size() <= MOST_LISTED
        ? String.join(", ", keys)
        : String.join(", ", keys.subList(0, MOST_LISTED))
            + " and others; 'moveplan init' shows them all";
  }
}
