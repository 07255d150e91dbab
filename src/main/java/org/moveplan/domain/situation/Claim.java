package org.moveplan.domain.situation;

/**
 * A step takes something of which there is a limited amount.
 *
 * @param step the step that takes it
 * @param asset what it takes
 * @param at at which postoffice
 * @param amount how much, in units of the asset
 */
public record Claim(Step step, Asset asset, Role at, int amount) implements Derived {}
