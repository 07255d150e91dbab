package org.moveplan.domain.situation;

/** Something found out for other rules to build on. */
public record Finding(Matter matter) implements Derived {}
