package org.moveplan.domain;

/** One maintenance window: a time in which users can be kept out of Mail. */
public final class WindowFields {

  private static final int MOST_MOVES = 1_000_000;

  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("window");

  public static final Field<Moment> START =
      FIELDS.required(
          "start",
          new FieldType.When(false, false),
          Moment.UNKNOWN,
          "Time at which it begins; a date without a time is the beginning of that day.",
          "plan.window.start");
  public static final Field<Moment> END =
      FIELDS.required(
          "end",
          new FieldType.When(false, false),
          Moment.UNKNOWN,
          "Time at which it ends; a date without a time is the end of that day.",
          "plan.window.end");
  public static final Field<Integer> MOVES =
      FIELDS.optional(
          "moves",
          new FieldType.Count(1, MOST_MOVES, Integer.MAX_VALUE),
          Integer.MAX_VALUE,
          "policy.maxMovesPerWave",
          "How many users are moved at most in this window.",
          "plan.window.moves");

  /** All fields of a window. */
  public static final FieldSet ALL = FIELDS.build();

  private WindowFields() {}
}
