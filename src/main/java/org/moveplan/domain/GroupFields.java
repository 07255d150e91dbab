package org.moveplan.domain;

import java.util.List;

/** One group of a postoffice. */
public final class GroupFields {

  private static final int LONGEST_NAME = 30;

  /** Network, postoffice and mailbox, each of at most ten characters, with strokes between. */
  private static final int LONGEST_ADDRESS = 32;

  private static final FieldType.NameList MEMBERS =
      new FieldType.NameList(new FieldType.Name(LONGEST_ADDRESS));

  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("group");

  public static final Field<String> NAME =
      FIELDS.required(
          "name",
          new FieldType.Name(LONGEST_NAME),
          "",
          "Name of the group.",
          "postoffices[].groups[].name");
  public static final Field<List<String>> LOCAL =
      members(
          "local", "Mailbox names of its members on the same postoffice.", "groups[].localMembers");
  public static final Field<List<String>> EXTERNAL =
      members(
          "external",
          "Its members on other postoffices, such as jdoe@PO1 or NET/PO1/jdoe.",
          "groups[].externalMembers");

  /** All fields of a group. */
  public static final FieldSet ALL = FIELDS.build();

  private GroupFields() {}

  private static Field<List<String>> members(String path, String meaning, String model) {
    return FIELDS.optional(path, MEMBERS, List.of(), "not known", meaning, model);
  }
}
