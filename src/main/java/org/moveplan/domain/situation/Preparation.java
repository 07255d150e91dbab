package org.moveplan.domain.situation;

/**
 * The user is ready only with a step.
 *
 * @param step the step
 */
public record Preparation(Step step) implements Derived {}
