package org.moveplan.domain;

/** What is known of a user's names and entries in address lists, besides mailbox and full name. */
public final class NameFields {

  private static final int SECTION = 5;
  private static final int LONGEST_MAILBOX = 10;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<String> NEW_MAILBOX =
      FIELDS.optional(
          "newMailbox",
          new FieldType.Name(LONGEST_MAILBOX),
          "",
          "the same name",
          "Mailbox name that the user is to have at the destination.",
          "moves[].newMailbox");
  public static final Field<Answer> DIR_SYNC =
      FIELDS.yesNo(
          "dirSync",
          Answer.UNKNOWN,
          "unknown, taken as yes",
          "Whether the source account is included in Directory Synchronization.",
          "dirSync");

  private NameFields() {}
}
