package org.moveplan.domain;

import java.util.List;

/** What a user belongs to and owns; MOVEUSER.EXE leaves most of it behind (Q128824). */
public final class BelongingFields {

  private static final int SECTION = 1;
  private static final int LONGEST_NAME = 30;
  private static final FieldType.NameList NAMES =
      new FieldType.NameList(new FieldType.Name(LONGEST_NAME));

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("user", SECTION);

  public static final Field<List<String>> GROUPS =
      names("groups", "Groups on the source postoffice that have the user as a member.", "groups");
  public static final Field<List<String>> OWNS_SHARED =
      names("folders.ownsShared", "Shared folders that the user owns.", "folders.ownsShared");
  public static final Field<List<String>> OWNS_GROUP =
      names("folders.ownsGroup", "Group folders that the user owns.", "folders.ownsGroup");

  private BelongingFields() {}

  private static Field<List<String>> names(String path, String meaning, String model) {
    return FIELDS.optional(path, NAMES, List.of(), "not known", meaning, model);
  }
}
