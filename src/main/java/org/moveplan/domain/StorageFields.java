package org.moveplan.domain;

/** The files of a postoffice that its users share or write to. */
public final class StorageFields {

  private static final int SECTION = 4;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("postoffice", SECTION);

  public static final Field<Answer> FOLDERS_LOCKED =
      FIELDS.yesNo(
          "foldersLocked",
          Answer.UNSTATED,
          "no",
          "Whether a client that crashed has left a shared folder locked.",
          "folders[].locked");
  public static final Field<Answer> MMF_RIGHTS =
      FIELDS.yesNo(
          "mmfRights",
          Answer.UNSTATED,
          "yes",
          "Whether users may create, change and delete files in the MMF directory.",
          "users[].networkRights.mmfDir");

  private StorageFields() {}
}
