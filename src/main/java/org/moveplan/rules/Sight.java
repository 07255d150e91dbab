package org.moveplan.rules;

import java.util.BitSet;
import java.util.List;

/**
 * All that rules can tell of the facts with which a session begins: sets of facts that look the
 * same to them lead to the same. Compared by {@code equals}, good for nothing else.
 */
public final class Sight {

  private final BitSet met;
  private final BitSet firing;
  private final List<Object> details;

  /**
   * @param met the needs of {@code firing} that are met by facts
   * @param firing the rules that can fire
   * @param details what they see besides
   */
  Sight(BitSet met, BitSet firing, List<Object> details) {
    this.met = met;
    this.firing = firing;
    this.details = List.copyOf(details);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sight that
        && met.equals(that.met)
        && firing.equals(that.firing)
        && details.equals(that.details);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * met.hashCode() + firing.hashCode()) + details.hashCode();
  }
}
