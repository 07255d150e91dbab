package org.moveplan.schedule;

/** When a party gives what it leaves behind. */
public enum Turn {
  /** When its wave is over. */
  AFTER,
  /** Before it takes. */
  BEFORE,
  /**
   * As soon as it and its company have taken, so that those who give before they take are served in
   * the same wave.
   */
  BETWEEN
}
