package org.moveplan.domain.situation;

/** The days for which sources are kept lie between {@code first} and {@code second}. */
public record Wait(Step first, Step second) implements Derived {}
