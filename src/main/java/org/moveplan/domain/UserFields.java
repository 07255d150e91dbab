package org.moveplan.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fields of one user of the list. */
public final class UserFields {

  /** The longest mailbox name the product holds (Q199676). */
  private static final int LONGEST_MAILBOX = 10;

  private static final int LONGEST_FULL_NAME = 30;
  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("user");

  public static final Field<String> USER =
      FIELDS.required(
          "user", new FieldType.Name(LONGEST_MAILBOX), "", "Mailbox name of the user.", "mailbox");
  public static final Field<String> FROM =
      FIELDS.required(
          "from",
          new FieldType.Name(PostofficeFields.LONGEST_NAME),
          "",
          "Postoffice that the user is moved from (the source).",
          "moves[].from");
  public static final Field<String> TO =
      FIELDS.required(
          "to",
          new FieldType.Name(PostofficeFields.LONGEST_NAME),
          "",
          "Postoffice that the user is moved to (the destination).",
          "moves[].to");
  public static final Field<String> FULL_NAME =
      FIELDS.optional(
          "fullName",
          new FieldType.Name(LONGEST_FULL_NAME),
          "",
          "not known",
          "Full name as the address list shows it.",
          "fullName");
  public static final Field<Answer> RESET_PASSWORD =
      yesNo(
          "resetPassword",
          Answer.NO,
          "no",
          "The administrator wants the password recovered (ADMIN.EXE) together with the move.",
          "operation AdminRecoverPassword");
  public static final Field<Method> METHOD =
      FIELDS.optional(
          "method",
          new FieldType.Choice<>(List.of(Method.values())),
          Method.DRAG,
          "drag",
          "How MOVEUSER.EXE is to move the user, or moved him already.",
          "moves[].method");
  public static final Field<Answer> DELETE_SOURCE =
      yesNo(
          "deleteSource",
          Answer.UNSTATED,
          "as policy.deleteSource",
          "Delete the account on the source postoffice after the verified sign-on.",
          "moves[].deleteSource");
  public static final Field<Set<Client>> CLIENTS =
      FIELDS.optional(
          "clients",
          new FieldType.Choices<>(
              new FieldType.Choice<>(List.of(Client.values())), EnumSet.of(Client.WINDOWS)),
          Set.of(Client.WINDOWS),
          "[windows]",
          "Every mail client that the user runs.",
          "clients");
  public static final Field<Duty> ROLE =
      FIELDS.optional(
          "role",
          new FieldType.Choice<>(List.of(Duty.values())),
          Duty.USER,
          "user",
          "What the account is for; a resource is a room or a device that has a calendar.",
          "role");
  public static final Field<Answer> SIGNED_ON =
      yesNo(
          "signedOn",
          Answer.UNSTATED,
          "confirmed once for everybody",
          "Whether the user is signed on to Mail anywhere.",
          "online");
  public static final Field<Answer> IN_SYNC =
      yesNo(
          "password.inSync",
          Answer.UNKNOWN,
          "unknown, taken as no",
          "Whether the message file holds the password that the postoffice holds.",
          "password.mmfInSync");
  public static final Field<Moment> LAST_RESET =
      FIELDS.optional(
          "password.lastReset",
          new FieldType.When(true, true),
          Moment.UNSTATED,
          "not known",
          "When ADMIN.EXE last recovered the password.",
          "password.events[admin-recover].at");
  public static final Field<Moment> LAST_WINDOWS_LOGIN =
      FIELDS.optional(
          "password.lastWindowsLogin",
          new FieldType.When(true, true),
          Moment.UNSTATED,
          "not known",
          "When the user last signed on with a Windows client (server time).",
          "password.lastWindowsLogin");
  public static final Field<Moment> LAST_ANY_LOGIN =
      FIELDS.optional(
          "password.lastAnyLogin",
          new FieldType.When(true, true),
          Moment.UNSTATED,
          "not known",
          "When the user last signed on with any client; it proves nothing about the message file.",
          "password.lastAnyLogin");
  public static final Field<Answer> LOGGED_IN_SINCE_RESET =
      yesNo(
          "password.loggedInSinceReset",
          Answer.UNKNOWN,
          "unknown",
          "Somebody signed on with the Windows client after the last password change.",
          "password.loggedInSinceReset");
  public static final Field<Answer> MMF_PASSWORD_KNOWN =
      yesNo(
          "password.mmfPasswordKnown",
          Answer.UNKNOWN,
          "unknown, taken as no",
          "Whether somebody knows the password that the message file holds.",
          "mmf.passwordKnown");
  public static final Field<Answer> MMF_HOLDS_DEFAULT =
      yesNo(
          "password.mmfHoldsDefault",
          Answer.UNKNOWN,
          "unknown, taken as no",
          "Whether the message file holds the source postoffice's default password.",
          "mmf.passwordEqualsDefault");
  public static final Field<List<PasswordEvent>> EVENTS =
      FIELDS.optional(
          "password.events",
          new FieldType.Events(),
          List.of(),
          "not known",
          "Every password change on record; an empty list says that there was none.",
          "password.events");
  public static final Field<MmfLocation> MMF_LOCATION =
      FIELDS.optional(
          "mmf.location",
          new FieldType.Choice<>(
              List.of(
                  MmfLocation.SERVER, MmfLocation.LOCAL, MmfLocation.NONE, MmfLocation.UNKNOWN)),
          MmfLocation.UNSTATED,
          "unknown, or none without a Windows client",
          "Where the message file (MMF) is kept.",
          "mmf.location");
  public static final Field<Answer> MMF_PRESENT =
      yesNo(
          "mmf.present",
          Answer.YES,
          "yes",
          "Whether the message file is where the account says it is.",
          "mmf.filePresent");
  public static final Field<Answer> MMF_BACKUP =
      FIELDS.optional(
          "mmf.backup",
          new FieldType.YesNoOrDate(),
          Answer.UNKNOWN,
          "unknown, taken as no",
          "Whether there is a backup of the message file, or its date.",
          "mmf.backups");
  public static final Field<Answer> LOCKED_OUT =
      yesNo(
          "lockedOut",
          Answer.NO,
          "no",
          "Mail says: This account is not a valid user of this message file.",
          "broken");
  public static final Field<Answer> MOVED =
      FIELDS.optional(
          "moved",
          new FieldType.YesNoOrDate(),
          Answer.UNSTATED,
          "no; yes if lockedOut",
          "Whether MOVEUSER.EXE has already copied the user to the destination, or when.",
          "move.completedAt");
  public static final Field<Answer> FIRST_LOGIN_VERIFIED =
      yesNo(
          "firstLoginVerified",
          Answer.UNKNOWN,
          "unknown, taken as no",
          "Whether a moved user has signed on at the destination since.",
          "move.firstLoginVerified");
  public static final Field<Answer> SOURCE_EXISTS =
      yesNo(
          "sourceExists",
          Answer.UNSTATED,
          "yes before a move, unknown after it",
          "Whether the account on the source postoffice still exists.",
          "move.sourceStillExists");
  public static final Field<ToolVersion> CLIENT_VERSION =
      FIELDS.optional(
          "client.version",
          new FieldType.ProgramVersion(),
          ToolVersion.UNKNOWN,
          "unknown",
          "Version of MSMAIL.EXE, the Windows client.",
          "client.version");
  public static final Field<Answer> NO_SERVER_OPTIONS =
      yesNo(
          "client.noServerOptions",
          Answer.UNSTATED,
          "no; unknown on a workgroup postoffice",
          "Whether MSMAIL.INI takes the Server button away (NoServerOptions=1).",
          "client.noServerOptions");
  public static final Field<Answer> INI_READ_ONLY =
      yesNo(
          "client.iniReadOnly",
          Answer.NO,
          "no",
          "Whether MSMAIL.INI is write-protected.",
          "client.iniReadOnly");

  /** All fields of a user, in documentation order. */
  public static final FieldSet ALL =
      FieldSet.joined(
          FIELDS,
          BelongingFields.FIELDS,
          ScheduleFields.FIELDS,
          MailFields.FIELDS,
          HistoryFields.FIELDS,
          MailbagFields.FIELDS,
          NameFields.FIELDS,
          AccessFields.FIELDS);

  private UserFields() {}

  private static Field<Answer> yesNo(
      String path, Answer fallback, String fallbackText, String meaning, String model) {
    return FIELDS.optional(path, new FieldType.YesNo(), fallback, fallbackText, meaning, model);
  }
}
