package org.moveplan.rules;

/**
 * What a rule sees of facts besides that they meet a need: what it compares or passes on.
 *
 * @param need the number of the need
 * @param attributes which attributes it sees, in the order of their declaration, as bits
 */
record Look(int need, long attributes) {

  /** Sees everything. */
  static final long WHOLE = -1;
}
