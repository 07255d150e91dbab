package org.moveplan.domain;

import java.util.List;
import java.util.OptionalLong;

/** What a user belongs to and owns; MOVEUSER.EXE leaves most of it behind (Q128824). */
public final class BelongingFields {

  private static final int SECTION = 1;
  private static final int LONGEST_NAME = 30;
  private static final long MOST_ENTRIES = 100_000;
  private static final FieldType.NameList NAMES =
      new FieldType.NameList(new FieldType.Name(LONGEST_NAME));

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<List<String>> GROUPS =
      names("groups", "Groups on the source postoffice that have the user as a member.", "groups");
  public static final Field<List<String>> OWNS_SHARED =
      names("folders.ownsShared", "Shared folders that the user owns.", "folders.ownsShared");
  public static final Field<List<String>> OWNS_GROUP =
      names("folders.ownsGroup", "Group folders that the user owns.", "folders.ownsGroup");

  public static final Field<FolderLocation> PRIVATE_FOLDERS =
      FIELDS.optional(
          "folders.privateLocation",
          new FieldType.Choice<>(
              List.of(
                  FolderLocation.SERVER,
                  FolderLocation.LOCAL,
                  FolderLocation.NONE,
                  FolderLocation.UNKNOWN)),
          FolderLocation.UNSTATED,
          "not known, taken as server",
          "Where the MS-DOS or Macintosh client keeps the user's private folders.",
          "folders.privateLocation");
  public static final Field<OptionalLong> PERSONAL_LIST =
      FIELDS.optional(
          "addressList.palEntries",
          new FieldType.Amount(MOST_ENTRIES),
          OptionalLong.empty(),
          "not known, taken as 0",
          "Entries in the personal address list of the MS-DOS or Macintosh client.",
          "addressList.palEntries");

  private BelongingFields() {}

  private static Field<List<String>> names(String path, String meaning, String model) {
    return FIELDS.optional(path, NAMES, List.of(), "not known", meaning, model);
  }
}
