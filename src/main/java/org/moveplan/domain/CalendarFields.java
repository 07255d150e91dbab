package org.moveplan.domain;

/** What is known of Schedule+ on a postoffice. */
public final class CalendarFields {

  private static final int SECTION = 3;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("postoffice", SECTION);

  public static final Field<Answer> SCHEDULE_PLUS_7 =
      FIELDS.yesNo(
          "hasSchedulePlus7",
          Answer.UNKNOWN,
          "unknown, taken as yes",
          "Whether anybody on it uses Schedule+ 7.0, which forbids Clean Up Schedule Files.",
          "hasSchedulePlus7");

  private CalendarFields() {}
}
