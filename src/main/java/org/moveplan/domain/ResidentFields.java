package org.moveplan.domain;

/** One user of a postoffice. */
public final class ResidentFields {

  private static final int LONGEST_MAILBOX = 10;
  private static final int LONGEST_NAME = 30;

  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("resident");

  public static final Field<String> USER =
      FIELDS.required(
          "user",
          new FieldType.Name(LONGEST_MAILBOX),
          "",
          "Mailbox name.",
          "postoffices[].users[].mailbox");
  public static final Field<String> FULL_NAME =
      FIELDS.optional(
          "fullName",
          new FieldType.Name(LONGEST_NAME),
          "",
          "not known",
          "Full name as the address list shows it.",
          "postoffices[].users[].fullName");

  /** All fields of a resident. */
  public static final FieldSet ALL = FIELDS.build();

  private ResidentFields() {}
}
