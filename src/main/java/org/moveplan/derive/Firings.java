package org.moveplan.derive;

import java.util.Collection;
import org.moveplan.domain.situation.Derived;

/**
 * Makes a derivation of rules that fire elsewhere than in a session, for a second reading of the
 * rules to be compared with the first.
 */
public final class Firings {

  private final Collector collector = new Collector();

  /** The rule {@code id} fires on {@code matched} and adds {@code fact}. */
  public void add(String id, Collection<?> matched, Derived fact) {
    collector.fired(id, matched);
    collector.added(fact);
  }

  /** What all of them together say. */
  public Derivation derivation() {
    return collector.derivation();
  }
}
