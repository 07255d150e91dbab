package org.moveplan.audit.drl;

/** A comment line; {@code text} is what stands behind its strokes. */
record Comment(String text, Span span) {}
