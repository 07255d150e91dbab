package org.moveplan.domain;

import java.util.List;

/** What is known of a postoffice's address lists, groups and Directory Synchronization. */
public final class DirectoryFields {

  private static final int SECTION = 2;
  private static final int LONGEST_CODE = 10;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("postoffice", SECTION);

  public static final Field<List<Facts>> GROUPS =
      entries(
          "groups",
          GroupFields.ALL,
          "{name: Ops, local: [anna, ben], external: [carl@PO3]}",
          "Groups of the postoffice, with their members.");
  public static final Field<List<Facts>> RESIDENTS =
      entries(
          "residents",
          ResidentFields.ALL,
          "{user: jdoe2, fullName: John Doe}",
          "Users of the postoffice; whom this request moves may be left out.");
  public static final Field<List<Facts>> EXTERNAL_ADDRESSES =
      entries(
          "externalAddresses",
          ExternalAddressFields.ALL,
          "{fullName: John Doe, address: NET/PO1/jdoe}",
          "Addresses of other postoffices that somebody added to its postoffice address list.");
  public static final Field<DirSyncRole> DIR_SYNC =
      FIELDS.optional(
          "dirSync.role",
          new FieldType.Choice<>(List.of(DirSyncRole.values())),
          DirSyncRole.UNKNOWN,
          "unknown, taken as requestor",
          "Its part in Directory Synchronization.",
          "dirSync.role");
  public static final Field<Answer> GAL =
      FIELDS.yesNo(
          "galEnabled",
          Answer.UNKNOWN,
          "unknown, taken as yes",
          "Whether its Global Address List is switched on.",
          "galEnabled");
  public static final Field<ToolVersion> REBUILD =
      FIELDS.optional(
          "rebuildVersion",
          new FieldType.ProgramVersion(),
          ToolVersion.UNKNOWN,
          "unknown",
          "Version of the REBUILD.EXE that is run on it.",
          "rebuildVersion");
  public static final Field<Answer> TEMPLATE =
      FIELDS.yesNo(
          "hasTemplate",
          Answer.UNKNOWN,
          "unknown, taken as yes",
          "Whether it keeps details of its users (a template), such as telephone numbers.",
          "hasTemplate");
  public static final Field<Answer> CROSS_GROUPS =
      FIELDS.yesNo(
          "hasCrossPostofficeGroups",
          Answer.UNKNOWN,
          "as groups shows, else unknown",
          "Whether one of its groups has members on other postoffices.",
          "hasCrossPostofficeGroups");
  public static final Field<Answer> SCHEDULE_DISTRIBUTION =
      FIELDS.yesNo(
          "scheduleDistribution",
          Answer.UNKNOWN,
          "unknown, taken as no",
          "Whether SCHDIST.EXE brings free and busy times of its users to other postoffices.",
          "plan.scheduleDistribution");
  public static final Field<List<String>> LOG_ERRORS =
      FIELDS.optional(
          "systemLogErrors",
          new FieldType.NameList(new FieldType.Name(LONGEST_CODE)),
          List.of(),
          "not known",
          "Numbers of the errors that stand in its SYSTEM.LOG, such as 007.",
          "systemLogErrors");

  private DirectoryFields() {}

  private static Field<List<Facts>> entries(
      String path, FieldSet fields, String example, String meaning) {
    return FIELDS.optional(
        path, new FieldType.Entries(fields, example), List.of(), "not known", meaning, path);
  }
}
