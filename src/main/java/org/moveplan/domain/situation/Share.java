package org.moveplan.domain.situation;

/** How a move fares with something that other moves of the plan may want, have or free. */
public enum Share {
  /** It is there, as far as the request says. */
  FREE,
  /** Another move frees it before. */
  FREED,
  /** A mover who has it does not give it up. */
  HELD,
  /** Another mover wants it too, and only one can have it. */
  RIVALLED,
  /** What there is goes to other movers. */
  SPENT,
  /** Those who could free it wait, directly or through others, for what this move frees. */
  CIRCLE
}
