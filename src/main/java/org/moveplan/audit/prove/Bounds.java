package org.moveplan.audit.prove;

/**
 * How far a proof goes.
 *
 * @param mostOfCore lists of attributes with so many combinations at most are tried whole
 * @param mostOfGroup so are attributes that rules read together
 * @param basesOfGroup around how many bases these are tried; none if it is 0
 * @param basesOfFields around how many all fields of a request are
 * @param telling how many users are paired with each other
 * @param crowds how many crowds are drawn
 * @param random how many requests are drawn
 * @param draw of what size crowds are, and which are drawn
 * @param mostOfSort if there are more requests of a sort, only every so-many-th of them is tried
 * @param mostFindings how many different findings end the search
 */
public record Bounds(
    int mostOfCore,
    int mostOfGroup,
    int basesOfGroup,
    int basesOfFields,
    int telling,
    int crowds,
    int random,
    Draw draw,
    int mostOfSort,
    int mostFindings) {

  /**
   * What is drawn.
   *
   * @param users how many users a crowd has at most
   * @param postoffices between how many postoffices they move
   */
  public record Draw(int users, int postoffices, long seed) {}

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  /** What takes minutes. */
  public static final Bounds QUICK =
      new Bounds(32_000, 100, 1, 3, 16, 1_000, 5_000, new Draw(4, 3, 1), NO_LIMIT, 5);

  /** Everything that is listed; it takes hours. */
  public static final Bounds FULL =
      new Bounds(1_000_000, 5_000, 10, 10, 48, 20_000, 100_000, new Draw(6, 3, 1), NO_LIMIT, 5);

  /** With other draws, and so many requests of each sort at most. */
  public Bounds with(Draw other, int most) {
    return new Bounds(
        mostOfCore,
        mostOfGroup,
        basesOfGroup,
        basesOfFields,
        telling,
        crowds,
        random,
        other,
        most,
        mostFindings);
  }
}
