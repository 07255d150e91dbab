package org.moveplan.domain;

import java.util.OptionalLong;

/** What is known of a user's mailbag, the headers and messages that wait on the postoffice. */
public final class MailbagFields {

  private static final int SECTION = 4;
  private static final FieldType.Amount MESSAGES = new FieldType.Amount(999_999);
  private static final OptionalLong NONE = OptionalLong.of(0);

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<OptionalLong> MISSING_MAI =
      FIELDS.optional(
          "mailbag.missingMai",
          MESSAGES,
          NONE,
          "0",
          "Headers in the mailbag whose .MAI file is missing.",
          "mailbag.missingMai");
  public static final Field<OptionalLong> UNSPOOLED =
      FIELDS.optional(
          "mailbag.unspooled",
          MESSAGES,
          NONE,
          "0",
          "Messages in the mailbag that the Windows client has not fetched yet.",
          "mailbag.unspooled");

  private MailbagFields() {}
}
