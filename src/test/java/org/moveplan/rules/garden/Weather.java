package org.moveplan.rules.garden;

/** A fact that is given. */
public record Weather(Sky sky, Sky tomorrow) {}
