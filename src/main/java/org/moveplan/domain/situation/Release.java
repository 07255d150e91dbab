package org.moveplan.domain.situation;

/**
 * A step frees something of which there is a limited amount.
 *
 * @param step the step that frees it
 * @param asset what it frees
 * @param at at which postoffice
 * @param amount how much, in units of the asset
 */
public record Release(Step step, Asset asset, Role at, int amount) implements Derived {}
