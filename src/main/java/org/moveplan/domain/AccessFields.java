package org.moveplan.domain;

import java.util.OptionalLong;

/** How much a user takes along, and what lets the user work at the destination. */
public final class AccessFields {

  private static final int SECTION = 6;
  private static final long MOST_BYTES = 1_000_000_000_000L;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<OptionalLong> MMF_BYTES =
      bytes("mmf.bytes", "Size of the message file (LISTUSER -s).", "mmf.bytes");
  public static final Field<OptionalLong> CAL_BYTES =
      bytes("schedule.calBytes", "Size of the calendar file.", "schedule.calBytes");
  public static final Field<OptionalLong> MAILBAG_BYTES =
      bytes("mailbag.bytes", "Size of the mail in the mailbag (ADMIN, Storage).", "mailbag.bytes");
  public static final Field<OptionalLong> FOLDER_BYTES =
      bytes("folders.bytes", "Size of private folders on the server.", "folders.bytes");
  public static final Field<Answer> NETWORK_RIGHTS =
      FIELDS.yesNo(
          "networkRights",
          Answer.UNSTATED,
          "seen to for everybody who arrives",
          "Whether the network account has the rights that Mail needs at the destination.",
          "networkRights.destination");
  public static final Field<Answer> SHARED_WINDOWS =
      FIELDS.yesNo(
          "client.sharedWindows",
          Answer.NO,
          "no",
          "Whether the user shares a Windows directory on a server with others.",
          "client.sharedWindows");

  private AccessFields() {}

  private static Field<OptionalLong> bytes(String path, String meaning, String model) {
    return FIELDS.optional(
        path,
        new FieldType.Amount(MOST_BYTES),
        OptionalLong.empty(),
        "unknown",
        meaning + " In bytes.",
        model);
  }
}
