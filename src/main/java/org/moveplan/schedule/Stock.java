package org.moveplan.schedule;

/**
 * Something of which there is a limited amount.
 *
 * @param amount how much there is at the start
 * @param exclusive whether one party at most can ever have it
 */
public record Stock(long amount, boolean exclusive) {}
