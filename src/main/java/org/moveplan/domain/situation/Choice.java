package org.moveplan.domain.situation;

/** Whether a method is the one that was asked for. */
public enum Choice {
  AS_ASKED,
  INSTEAD
}
