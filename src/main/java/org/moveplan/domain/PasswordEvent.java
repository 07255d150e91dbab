package org.moveplan.domain;

/** One change of a mailbox password, as the administrator remembers it. */
public record PasswordEvent(PasswordChange type, Moment at) {}
