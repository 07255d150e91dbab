package org.moveplan.replay;

/** Who a user is: mailbox name and source postoffice, both as {@link Spelling#key}. */
record MoveKey(String user, String from) {}
