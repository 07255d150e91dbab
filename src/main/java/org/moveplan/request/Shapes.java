package org.moveplan.request;

import java.util.List;
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

  private Shapes() {}

  /** Where the keys of {@code shape} belong, as a message says it. */
  static String home(Shape shape) {
    if (shape.isOfSet(USER)) {
      return "in a user of the list";
    }
    return shape.isOfSet(POSTOFFICE)
        ? "in a postoffice under 'postoffices:'"
        : "under '" + shape.fields().name() + ":' beside 'users:'";
  }
}
