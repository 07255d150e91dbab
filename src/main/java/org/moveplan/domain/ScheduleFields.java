package org.moveplan.domain;

import java.util.List;

/** What is known of a user's calendar in Schedule+. */
public final class ScheduleFields {

  private static final int SECTION = 2;

  /** Mailbox name, or mailbox name, at sign and postoffice. */
  private static final int LONGEST_PERSON = 21;

  private static final FieldType.NameList PEOPLE =
      new FieldType.NameList(new FieldType.Name(LONGEST_PERSON));

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<List<String>> GRANTS_TO =
      people(
          "schedule.grantsTo",
          "Users who have access to the user's calendar, such as anna or anna@PO3.",
          "schedule.grantsTo");
  public static final Field<List<String>> GRANTED_BY =
      people(
          "schedule.grantedBy",
          "Users whose calendars the user has access to, such as carl or carl@PO3.",
          "schedule.grantedBy");
  public static final Field<List<String>> ASSISTANT =
      people("schedule.assistant", "The user's assistant in Schedule+.", "schedule.assistant");
  public static final Field<List<String>> ASSISTANT_FOR =
      people(
          "schedule.assistantFor",
          "Users whose assistant the user is in Schedule+.",
          "schedule.assistantFor");

  private ScheduleFields() {}

  private static Field<List<String>> people(String path, String meaning, String model) {
    return FIELDS.optional(path, PEOPLE, List.of(), "not known", meaning, model);
  }
}
