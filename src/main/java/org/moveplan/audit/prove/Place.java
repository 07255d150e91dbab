package org.moveplan.audit.prove;

/** Whose field an axis varies, in a request of one user. */
enum Place {
  USER,
  SOURCE,
  DESTINATION,
  POLICY,
  TOOLS
}
