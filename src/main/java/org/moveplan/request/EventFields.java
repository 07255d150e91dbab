package org.moveplan.request;

import java.util.List;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Moment;
import org.moveplan.domain.PasswordChange;

/** The fields of one password change. */
final class EventFields {

  static final Field<PasswordChange> TYPE =
      new Field<>(
          "type",
          0,
          new FieldType.Choice<>(List.of(PasswordChange.values())),
          true,
          PasswordChange.ADMIN_RECOVER,
          "",
          "Way in which the password was changed.",
          "password.events[].type");

  static final Field<Moment> AT =
      new Field<>(
          "at",
          1,
          new FieldType.When(false, true),
          true,
          Moment.UNKNOWN,
          "",
          "Time of the change, which may be unknown.",
          "password.events[].at");

  static final FieldSet ALL = new FieldSet("event", List.of(TYPE, AT));

  private EventFields() {}
}
