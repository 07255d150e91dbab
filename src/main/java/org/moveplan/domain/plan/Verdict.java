package org.moveplan.domain.plan;

import org.moveplan.domain.Token;

/** What a plan does for a user. */
public enum Verdict implements Token {
  /** Moved without any preparation of his own. */
  READY,
  /** Safe after the preparation that is listed. */
  READY_WITH_STEPS,
  /** Not moved; the plan says why and what to do about it. */
  BLOCKED,
  /** Locked out already; the plan repairs that. */
  RECOVERY
}
