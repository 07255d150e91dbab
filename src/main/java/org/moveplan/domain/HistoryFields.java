package org.moveplan.domain;

/** What went wrong with a user before, and what there is to mend it with. */
public final class HistoryFields {

  private static final int SECTION = 7;
  private static final int LONGEST_MESSAGE = 200;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<String> LAST_ERROR =
      FIELDS.optional(
          "lastError",
          new FieldType.Text(LONGEST_MESSAGE),
          "",
          "none",
          "The last error about this user that a program showed, as it stood on the screen.",
          "lastError");
  public static final Field<Answer> BACKUP_PASSWORD_KNOWN =
      FIELDS.yesNo(
          "mmf.backupPasswordKnown",
          Answer.UNKNOWN,
          "unknown, taken as no",
          "Whether somebody knows the password that the backup of the message file holds.",
          "mmf.backups[].passwordKnown");

  private HistoryFields() {}
}
