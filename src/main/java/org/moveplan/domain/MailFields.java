package org.moveplan.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The condition of a user's message file and clients, and what waits to be sent. */
public final class MailFields {

  private static final int SECTION = 3;
  private static final long MOST_UNSENT = 100_000;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<Set<Client>> CLIENTS_AFTER =
      FIELDS.optional(
          "clientsAfter",
          new FieldType.Choices<>(
              new FieldType.Choice<>(List.of(Client.values())), EnumSet.noneOf(Client.class)),
          Set.of(),
          "the same as before",
          "Every mail client that the user will run after the move.",
          "clients");
  public static final Field<OptionalLong> OUTBOX_COUNT =
      FIELDS.optional(
          "outboxCount",
          new FieldType.Amount(MOST_UNSENT),
          OptionalLong.empty(),
          "not known, taken as 0",
          "Messages that the user has composed and not yet sent.",
          "outboxCount");
  public static final Field<Answer> INBOX_SHADOWING =
      FIELDS.yesNo(
          "inboxShadowing",
          Answer.UNSTATED,
          "no",
          "Whether the Windows client copies its inbox to the postoffice for other clients.",
          "inboxShadowing");
  public static final Field<Answer> SUSPECT_CORRUPT =
      FIELDS.yesNo(
          "mmf.suspectCorrupt",
          Answer.UNSTATED,
          "no",
          "Whether the message file may be damaged.",
          "mmf.suspectCorrupt");
  public static final Field<Encryption> ENCRYPTION =
      FIELDS.optional(
          "mmf.encryption",
          new FieldType.Choice<>(
              List.of(Encryption.HIGHEST, Encryption.DOUBLESPACE, Encryption.UNKNOWN)),
          Encryption.UNSTATED,
          "highest; unknown with Windows for Workgroups",
          "How the client stores the message file (Mail, Options, Optimize Local Mail File).",
          "mmf.encryption");
  public static final Field<Answer> SAVES_PASSWORD =
      FIELDS.yesNo(
          "client.savesPassword",
          Answer.UNSTATED,
          "not known",
          "Whether a client signs on with a password that it has stored.",
          "client.savesPassword");

  private MailFields() {}
}
