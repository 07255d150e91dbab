package org.moveplan.replay;

/** A way in which a user can be signed on. */
enum Session {
  /** With a Windows client, by a step of the plan. */
  WINDOWS,
  /** With an MS-DOS, Macintosh or remote client, by a step of the plan. */
  OTHER,
  /** Since before the plan, as the request says or does not rule out. */
  EARLIER,
  /** The request is silent: until everybody is confirmed signed out the user may be working. */
  UNCONFIRMED
}
