package org.moveplan.domain;

import java.util.List;

/** What is known of a postoffice's address lists, groups and Directory Synchronization. */
public final class DirectoryFields {

  private static final int SECTION = 2;

  static final FieldSet.Builder FIELDS = new FieldSet.Builder("postoffice", SECTION);

  public static final Field<List<Facts>> GROUPS =
      FIELDS.optional(
          "groups",
          new FieldType.Entries(
              GroupFields.ALL, "{name: Ops, local: [anna, ben], external: [carl@PO3]}"),
          List.of(),
          "not known",
          "Groups of the postoffice, with their members.",
          "groups");

  private DirectoryFields() {}
}
