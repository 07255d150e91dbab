package org.moveplan.domain;

import java.util.List;
import java.util.OptionalLong;

/** The fields of the policy that holds for the whole plan. */
public final class PolicyFields {

  private static final int LONGEST_KEEP = 3650;
  private static final int KEEP = 7;
  private static final int MOST_MOVES = 1_000_000;
  private static final long MOST_BYTES = 1_000_000_000_000L;
  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("policy");

  public static final Field<Answer> DELETE_SOURCE =
      FIELDS.optional(
          "deleteSource",
          new FieldType.YesNo(),
          Answer.NO,
          "no",
          "Delete source accounts of users who do not say otherwise.",
          "plan.deleteSource");
  public static final Field<Integer> KEEP_SOURCE_DAYS =
      FIELDS.optional(
          "keepSourceDays",
          new FieldType.Count(0, LONGEST_KEEP, KEEP),
          KEEP,
          "7",
          "Days between the verified sign-on at the destination and the deletion at the source.",
          "plan.sweepDays");
  public static final Field<Purpose> PURPOSE =
      FIELDS.optional(
          "purpose",
          new FieldType.Choice<>(List.of(Purpose.values())),
          Purpose.MIGRATE,
          "migrate",
          "What the plan is for; a test copy never loses its originals.",
          "plan.purpose");

  public static final Field<Answer> USES_MOVEFOLD =
      FIELDS.optional(
          "usesMovefold",
          new FieldType.YesNo(),
          Answer.NO,
          "no",
          "Whether MOVEFOLD.EXE was or will be run for the same users.",
          "plan.usesMovefold");
  public static final Field<Answer> HOLD_INBOUND =
      FIELDS.optional(
          "holdInbound",
          new FieldType.YesNo(),
          Answer.UNSTATED,
          "yes",
          "Keep mail from other postoffices waiting at its senders during the quiet time.",
          "plan.holdInbound");
  public static final Field<Integer> MAX_MOVES_PER_WAVE =
      FIELDS.optional(
          "maxMovesPerWave",
          new FieldType.Count(1, MOST_MOVES, Integer.MAX_VALUE),
          Integer.MAX_VALUE,
          "no limit",
          "How many users are moved at most before all of them have signed on again.",
          "plan.maxMovesPerWave");
  public static final Field<List<Facts>> WINDOWS =
      FIELDS.optional(
          "windows",
          new FieldType.Entries(
              WindowFields.ALL, "{start: 1996-03-01T18:00, end: 1996-03-01T23:00, moves: 20}"),
          List.of(),
          "no limit",
          "Times in which users can be kept out of Mail, in order; each is for one wave.",
          "plan.window");
  public static final Field<OptionalLong> EXPORT_DRIVE_FREE =
      FIELDS.optional(
          "exportDrive.freeBytes",
          new FieldType.Amount(MOST_BYTES),
          OptionalLong.empty(),
          "unknown",
          "Free bytes on the drive that .MMU files are written to.",
          "plan.exportDrive.freeBytes");

  /** All fields of the policy, in documentation order. */
  public static final FieldSet ALL = FIELDS.build();

  private PolicyFields() {}
}
