package org.moveplan.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;

/** The mappings that a request is made of. */
final class Shapes {

  static final Shape USER = Shape.of(UserFields.ALL);
  static final Shape POSTOFFICE = Shape.of(PostofficeFields.ALL);
  static final Shape POLICY = Shape.of(PolicyFields.ALL);
  static final Shape TOOLS = Shape.of(ToolFields.ALL);

  static final List<Shape> ALL = List.of(USER, POSTOFFICE, POLICY, TOOLS);

  /** The mappings that stand in lists. */
  static final List<Listed> LISTED = ALL.stream().flatMap(Shapes::listed).toList();

  /**
   * A mapping that stands in a list.
   *
   * @param shape the mapping
   * @param owner the mapping that has the list
   * @param path the path of the list
   */
  record Listed(Shape shape, Shape owner, String path) {}

  private Shapes() {}

  private static Stream<Listed> listed(Shape owner) {
    return owner.fields().fields().stream()
        .flatMap(
            field ->
                fields(field.type()).stream()
                    .map(fields -> new Listed(Shape.of(fields), owner, field.path())));
  }

  /** The fields of each mapping in a list of {@code type}; empty if it is of another type. */
  static Optional<FieldSet> fields(FieldType<?> type) {
    if (type instanceof FieldType.Entries entries) {
      return Optional.of(entries.fields());
    }
    return type instanceof FieldType.Events ? Optional.of(EventFields.ALL) : Optional.empty();
  }

  /** Where the keys of {@code shape} belong, as a message says it. */
  static String home(Shape shape) {
    if (shape.isOfSet(USER)) {
      return "in a user of the list";
    }
    if (shape.isOfSet(POSTOFFICE)) {
      return "in a postoffice under 'postoffices:'";
    }
    return LISTED.stream()
        .filter(listed -> listed.shape().isOfSet(shape))
        .findFirst()
        .map(listed -> "in " + listed.shape().title() + " under '" + listed.path() + ":'")
        .orElseGet(() -> "under '" + shape.fields().name() + ":' beside 'users:'");
  }
}
