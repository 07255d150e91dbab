package org.moveplan.replay;

/** What has been done or found out for a user so far. */
enum Mark {
  /** MSMAIL.INI lets the user choose where the message file is kept. */
  SERVER_BUTTON,
  /** MSMAIL.INI can be written. */
  INI_WRITABLE,
  /** The client leads to the destination. */
  REPOINTED,
  /** Enhanced security is on at the source. */
  ENHANCED,
  /** MOVEUSER.EXE is of a version that may be used. */
  MOVEUSER_USABLE,
  /** All that waited in the mailbag is in the message file. */
  MAIL_FETCHED,
  /** A step of the plan has fetched it, so that nothing is there that came in unseen. */
  FETCHED_BY_PLAN,
  /** Every header in the mailbag has its message. */
  MAILBAG_SOUND,
  /** SCHEDULE.KEY names no calendar of the user that is missing. */
  CALENDAR_SOUND,
  /** The appointments are in a file outside the postoffice. */
  CALENDAR_SAVED,
  /** Schedule+ starts online. */
  SCHEDULE_ONLINE,
  HEXID_FOUND_AT_SOURCE,
  HEXID_FOUND_AT_DESTINATION,
  /** A sign-on at the destination has shown that its account works. */
  VERIFIED,
  /** Nothing is left in the copy at the destination that exists only there. */
  RESCUED,
  /** Nothing is left in the old mailbox that exists only there. */
  SWEPT,
  /** Mail was saved outside the accounts, and has to get to the new one. */
  MAIL_SAVED,
  /** It has got there. */
  MAIL_HANDED_BACK,
  OUT_OF_GROUPS,
  /** The .MMU file has been imported and opened elsewhere. */
  FILE_PROVEN,
  /** Somebody agrees that the file is the only copy for a while. */
  APPROVED,
  /** The message file at the destination is out of its place, so that Mail makes a new one. */
  ASIDE,
  /** The folders of an old message file are in the new one. */
  IMPORTED,
  /** So is its address book. */
  ADDRESS_BOOK_CARRIED,
  /** Nobody uses the old account any more. */
  OLD_ACCOUNT_IDLE
}
