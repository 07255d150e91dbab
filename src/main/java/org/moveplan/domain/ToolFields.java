package org.moveplan.domain;

/** The fields that describe the programs at hand. */
public final class ToolFields {

  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("tools");

  public static final Field<ToolVersion> MOVEUSER =
      FIELDS.optional(
          "moveuser",
          new FieldType.ProgramVersion(),
          ToolVersion.UNKNOWN,
          "unknown",
          "Version of MOVEUSER.EXE.",
          "tools.moveUser.version");

  /** All fields of the tools, in documentation order. */
  public static final FieldSet ALL = FIELDS.build();

  private ToolFields() {}
}
