package org.moveplan.domain.situation;

/** What is worth knowing; the text may hold places for names as in {@link Blocker}. */
public record Advice(About about, String message) implements Derived {}
