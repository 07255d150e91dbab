package org.moveplan.replay;

/** A way in which a user can be signed on. */
enum Session {
  /** With a Windows client, by a step of the plan. */
  WINDOWS,
  /** With an MS-DOS, Macintosh or remote client, by a step of the plan. */
  OTHER,
  /** With a client of the user's choice, by a step of the plan: it serves no step in MS-DOS. */
  OWN,
  /** With Schedule+, by a step of the plan; it leaves the message file as it is (gap G-04). */
  SCHEDULE_PLUS,
  /** Since before the plan, as the request says or does not rule out. */
  EARLIER,
  /** The request is silent: until everybody is confirmed signed out the user may be working. */
  UNCONFIRMED
}
