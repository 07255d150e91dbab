package org.moveplan.request;

/** A fault as it is found, before it is given its excerpt; {@code help} may be empty. */
record Fault(Code code, long at, String message, String help) {}
