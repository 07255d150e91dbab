package org.moveplan.domain;

import java.util.List;

/** The fields of one postoffice. */
public final class PostofficeFields {

  /** The longest postoffice name the product holds. */
  public static final int LONGEST_NAME = 10;

  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("postoffice");

  public static final Field<PostofficeType> TYPE =
      FIELDS.optional(
          "type",
          new FieldType.Choice<>(List.of(PostofficeType.values())),
          PostofficeType.MAIL,
          "mail",
          "A full postoffice (mail) or a workgroup postoffice (wgpo).",
          "type");
  public static final Field<Version> VERSION =
      FIELDS.optional(
          "version",
          new FieldType.Choice<>(List.of(Version.values())),
          Version.V3_2A,
          "3.2a",
          "Version of the postoffice; quote it in YAML.",
          "version");
  public static final Field<Answer> ENHANCED_SECURITY =
      yesNo(
          "enhancedSecurity",
          Answer.UNKNOWN,
          "unknown",
          "Whether enhanced security is on (MASTER.GLB); decides if .MMU files keep passwords.",
          "enhancedSecurity");
  public static final Field<Answer> DRIVE =
      FIELDS.optional(
          "drive",
          new FieldType.Drive(),
          Answer.UNSTATED,
          "a drive of the workstation that runs MOVEUSER.EXE",
          "MS-DOS drive letter on the workstation that runs MOVEUSER.EXE, or none.",
          "drive");
  public static final Field<Platform> PLATFORM =
      FIELDS.optional(
          "platform",
          new FieldType.Choice<>(
              List.of(
                  Platform.LANMAN,
                  Platform.LMX,
                  Platform.NOVELL,
                  Platform.WINNT,
                  Platform.WFW,
                  Platform.BANYAN,
                  Platform.DEC_PATHWORKS,
                  Platform.PCNFS,
                  Platform.OTHER,
                  Platform.UNKNOWN)),
          Platform.UNSTATED,
          "one that MOVEUSER.EXE works with",
          "Network that the postoffice's files live on.",
          "platform");
  public static final Field<DefaultPassword> DEFAULT_PASSWORD =
      FIELDS.optional(
          "defaultPassword",
          new FieldType.Choice<>(List.of(DefaultPassword.values())),
          DefaultPassword.UNKNOWN,
          "unknown, taken as different",
          "Whether its default password is that of the other postoffices marked same.",
          "defaultPassword");
  public static final Field<Answer> V2_CLIENTS =
      yesNo(
          "hasV2Clients",
          Answer.UNKNOWN,
          "unknown",
          "Whether 2.x clients use it; enhanced security would shut them out.",
          "hasV2Clients");
  public static final Field<Answer> LEGACY_GATEWAYS =
      yesNo(
          "hasLegacyGateways",
          Answer.UNKNOWN,
          "unknown",
          "Whether gateways use it that need enhanced security off.",
          "hasLegacyGateways");

  /** All fields of a postoffice, in documentation order. */
  public static final FieldSet ALL =
      FieldSet.joined(
          FIELDS,
          DirectoryFields.FIELDS,
          StorageFields.FIELDS,
          CalendarFields.FIELDS,
          UpkeepFields.FIELDS);

  private PostofficeFields() {}

  private static Field<Answer> yesNo(
      String path, Answer fallback, String fallbackText, String meaning, String model) {
    return FIELDS.optional(path, new FieldType.YesNo(), fallback, fallbackText, meaning, model);
  }
}
