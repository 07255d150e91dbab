package org.moveplan.domain.situation;

/** A precedence: {@code first} is done before {@code second}. */
public record Before(Step first, Step second) implements Derived {}
