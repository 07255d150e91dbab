package org.moveplan.domain.situation;

/** How often the request lists a user. */
public enum Listing {
  ONCE,
  /** The same move is listed more than once. */
  REPEATED,
  /** The user is to be moved to several postoffices. */
  FORKED,
  /**
   * The destination of one of the user's moves is the source of another, of the same user or not.
   */
  CHAINED,
  /** The entry only goes on with the way of another, which stands for the whole. */
  CONTINUED
}
