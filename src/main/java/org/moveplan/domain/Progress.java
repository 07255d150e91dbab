package org.moveplan.domain;

/** Is told how far a long run has come. */
@FunctionalInterface
public interface Progress {

  /** Is told, and does nothing. */
  Progress NONE = (leg, done, all) -> {};

  /** A part of a run. */
  enum Leg {
    READ("reading", "users"),
    DERIVE("deriving", "users"),
    ORDER("ordering", "users"),
    VERIFY("verifying", "steps"),
    WRITE("writing", "MB"),
    TRY("trying", "other lists");

    private final String doing;
    private final String unit;

    Leg(String doing, String unit) {
      this.doing = doing;
      this.unit = unit;
    }

    /** What is being done. */
    public String doing() {
      return doing;
    }

    /** What is counted. */
    public String unit() {
      return unit;
    }
  }

  /**
   * So much is done. Called often, and always on the same thread in one leg.
   *
   * @param done in units of the leg
   * @param all how much there is to do, or 0 if that is not known
   */
  void reached(Leg leg, int done, int all);
}
