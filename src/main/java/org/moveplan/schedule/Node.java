package org.moveplan.schedule;

/**
 * Something to be put in order.
 *
 * @param wave its wave; waves are kept apart
 * @param phase its phase within the wave; earlier phases go first wherever precedences allow
 * @param place where it is done; a change of place costs something
 * @param owner whom it belongs to; owners are served in this order at a place
 * @param rank its order among nodes of one owner at one place
 */
public record Node(int wave, int phase, String place, int owner, int rank) {}
