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

  public static final Field<Answer> USES =
      open("schedule.uses", "Whether the user works with Schedule+ 1.0.", "schedule.uses");
  public static final Field<Answer> KEY_ENTRY =
      open(
          "schedule.keyEntry",
          "Whether DUMPKEY.EXE lists the user in SCHEDULE.KEY of the source postoffice.",
          "schedule.keyEntry");
  public static final Field<Answer> CAL_PRESENT =
      open(
          "schedule.calPresent",
          "Whether the .CAL file that SCHEDULE.KEY names is in the CAL directory.",
          "schedule.calPresent");
  public static final Field<Answer> LOCAL_CAL_PRESENT =
      open(
          "schedule.localCalPresent",
          "Whether the user's workstation has a calendar of its own.",
          "schedule.localCalPresent");
  public static final Field<Answer> STARTUP_OFFLINE =
      FIELDS.yesNo(
          "schedule.startupOffline",
          Answer.NO,
          "no",
          "Whether Schedule+ starts without the postoffice (StartupOffline=1 in SCHDPLUS.INI).",
          "schedule.startupOffline");
  public static final Field<Answer> CAL_PASSWORD_IN_SYNC =
      open(
          "schedule.calPasswordInSync",
          "Whether the calendars hold the password that the postoffice holds.",
          "schedule.calPasswordInSync");
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

  /** A question without a default: silence means that nothing is wrong. */
  private static Field<Answer> open(String path, String meaning, String model) {
    return FIELDS.yesNo(path, Answer.UNSTATED, "nothing amiss", meaning, model);
  }

  private static Field<List<String>> people(String path, String meaning, String model) {
    return FIELDS.optional(path, PEOPLE, List.of(), "not known", meaning, model);
  }
}
