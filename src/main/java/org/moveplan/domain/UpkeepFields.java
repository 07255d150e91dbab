package org.moveplan.domain;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What is known of a postoffice's files, its room, and who and what works on it. */
public final class UpkeepFields {

  private static final int SECTION = 1;

  /** The most users that any postoffice holds (Q123376). */
  private static final int MOST_USERS = 500;

  private static final long MOST_ENTRIES = 1_000_000;
  private static final long MOST_BYTES = 1_000_000_000_000L;
  private static final long MOST_MESSAGES = 1_000_000;
  private static final int LONGEST_MAILBOX = 10;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("postoffice", SECTION);

  public static final Field<OptionalLong> USER_COUNT =
      amount(
          "userCount",
          MOST_USERS,
          "Local users on it now, as LISTUSER counts them; USRDMP lists deleted ones too.",
          "userCount");
  public static final Field<Integer> MAX_USERS =
      FIELDS.optional(
          "maxUsers",
          new FieldType.Count(1, MOST_USERS, MOST_USERS),
          MOST_USERS,
          "500",
          "Local users that it may hold.",
          "maxUsers");
  public static final Field<OptionalLong> FREE_BYTES =
      amount("freeBytes", MOST_BYTES, "Free bytes on its volume.", "freeBytes");
  public static final Field<OptionalLong> FREE_ENTRIES =
      amount(
          "freeDirEntries",
          MOST_ENTRIES,
          "On NetWare: free directory entries of its volume (VOLINFO).",
          "freeDirEntries");
  public static final Field<Answer> OWNERLESS =
      suspicion(
          "ownerlessFiles",
          "On NetWare: whether some of its files have no owner (NDIR).",
          "ownerlessFiles");
  public static final Field<Answer> TID_LOCKED =
      suspicion("tidLocked", "Whether something keeps TID.GLB locked.", "tidLocked");
  public static final Field<Answer> CONTROL_SUSPECT =
      suspicion(
          "controlGlbSuspect",
          "Whether CONTROL.GLB is missing, damaged, not 8 bytes long or was reset.",
          "controlGlbSuspect");
  public static final Field<Answer> DUPLICATE_HEXIDS =
      suspicion(
          "duplicateHexids", "Whether LISTUSER shows a hexid more than once.", "duplicateHexids");
  public static final Field<Answer> ACCESS_SUSPECT =
      suspicion(
          "accessFilesSuspect",
          "Whether the ACCESS files or ADMIN.NME and ADMINSHD.NME do not fit together.",
          "accessFilesSuspect");
  public static final Field<Answer> SCHEDULE_KEY_SUSPECT =
      suspicion(
          "scheduleKeySuspect",
          "Whether SCHEDULE.KEY is missing, damaged or locked.",
          "scheduleKeySuspect");
  public static final Field<Set<AdminSession>> OPEN_SESSIONS =
      FIELDS.optional(
          "openSessions",
          new FieldType.Choices<>(new FieldType.Choice<>(List.of(AdminSession.values())), Set.of()),
          Set.of(),
          "none known",
          "Programs that are known to be open on it or to run against it.",
          "openSessions");
  public static final Field<OptionalLong> INBOUND =
      amount(
          "queues.inbound",
          MOST_MESSAGES,
          "Messages that wait in P1 and INQUEUE3 for mailboxes on it.",
          "queues.inbound");
  public static final Field<OptionalLong> OUTBOUND =
      amount(
          "queues.outbound",
          MOST_MESSAGES,
          "Messages that wait on it for other postoffices.",
          "queues.outbound");
  public static final Field<Answer> DIRSYNC_DURING_MOVE =
      suspicion(
          "dirSync.duringMove",
          "Whether Dir-Sync (T1 to T3) would run on it while users are moved.",
          "dirSync.window");
  public static final Field<String> DIRSYNC_STATUS =
      FIELDS.optional(
          "dirSync.statusMailbox",
          new FieldType.Name(LONGEST_MAILBOX),
          "",
          "none of the movers",
          "Mailbox that gets the status mail of Dir-Sync.",
          "dirSync.statusMailbox");
  public static final Field<Answer> ADVANCED_SECURITY =
      FIELDS.yesNo(
          "advancedSecurity",
          Answer.NO,
          "no",
          "Whether its clients find it by MAIL.DAT (Advanced Security, not enhanced security).",
          "advancedSecurity");
  public static final Field<ToolVersion> ADMIN_VERSION =
      program("adminVersion", "Version of the ADMIN.EXE that it is managed with.", "adminVersion");
  public static final Field<ToolVersion> IMPORT_VERSION =
      program(
          "importVersion", "Version of the IMPORT.EXE that made accounts on it.", "importVersion");

  private UpkeepFields() {}

  private static Field<OptionalLong> amount(String path, long most, String meaning, String model) {
    return FIELDS.optional(
        path,
        new FieldType.Amount(most),
        OptionalLong.empty(),
        "unknown, looked up before the move",
        meaning,
        model);
  }

  private static Field<Answer> suspicion(String path, String meaning, String model) {
    return FIELDS.yesNo(path, Answer.UNKNOWN, "unknown, looked up before the move", meaning, model);
  }

  private static Field<ToolVersion> program(String path, String meaning, String model) {
    return FIELDS.optional(
        path, new FieldType.ProgramVersion(), ToolVersion.UNKNOWN, "unknown", meaning, model);
  }
}
