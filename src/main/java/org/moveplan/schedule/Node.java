package org.moveplan.schedule;

/**
 * Something to be put in order.
 *
 * @param wave its wave; waves are kept apart
 * @param phase its phase within the wave; earlier phases go first wherever precedences allow
 * @param place where it is done; a change of place costs something
 * @param hand who does it; at a place, lower numbers go first
 * @param owner whom it belongs to; owners are served in this order by one hand at a place
 * @param rank its order among nodes of one owner by one hand at one place
 */
public record Node(int wave, int phase, String place, int hand, int owner, int rank) {}
