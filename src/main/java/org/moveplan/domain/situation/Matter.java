package org.moveplan.domain.situation;

/** What a rule can find out about a move for other rules to build on. */
public enum Matter {
  /** The user has a message file. */
  HAS_MESSAGE_FILE,
  /** The user has none, and none will be made on the source postoffice. */
  NO_MESSAGE_FILE,
  /** The message file may hold another password than the postoffice. */
  PASSWORDS_APART,
  /** The move that made the copy may have lost the password. */
  PASSWORD_LOST,
  /** The copy at the destination would refuse its user at the first Windows sign-on. */
  COPY_UNUSABLE,
  /** The copy is thrown away and the user moved again. */
  MOVED_AGAIN,
  /** The postoffice gets the message file's password back. */
  REPAIRED_IN_PLACE,
  /** The user starts with a new message file, and an old one is imported into it. */
  NEW_MESSAGE_FILE,
  /** The destination has hardly an account left. */
  NEARLY_FULL,
  /** The destination may give out hexids that are in use. */
  HEXIDS_IN_DOUBT,
  /** The user is moved by another method than the one asked for. */
  OTHER_METHOD,
  /** Two entries are one way of one person. */
  ONE_WAY,
  /** Another entry of the request stands for this one too. */
  PASSES,
  /** The plan moves the account from the source postoffice. */
  LEAVES,
  /** MOVEUSER.EXE moves it. */
  BY_MOVEUSER,
  /** The administrator moves it file by file. */
  BY_HAND,
  /** SCHEDULE.KEY may list a calendar of the user that is not there. */
  CALENDAR_MISSING,
  /** The user's calendar may have no other copy than the one on the postoffice. */
  CALENDAR_ON_SERVER_ONLY,
  /** The account was deleted, and the plan is to bring it back. */
  DELETED,
  /** The user is locked out before the plan starts. */
  RECOVERY
}
