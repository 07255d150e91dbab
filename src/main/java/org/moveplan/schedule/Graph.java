package org.moveplan.schedule;

import java.util.function.IntConsumer;

/**
 * What has to be put in order: nodes, told by their numbers from 0, and which come before which.
 * Asked rather than handed over, because all of it at once may not fit into memory. Equal questions
 * get equal answers.
 */
public interface Graph {

  /** How many nodes there are. */
  int size();

  /** The wave of {@code node}; waves are kept apart. */
  int wave(int node);

  /** Its phase within the wave; earlier phases go first wherever precedences allow. */
  int phase(int node);

  /** Where it is done; a change of place costs something. */
  String place(int node);

  /** Who does it; at a place, lower numbers go first. */
  int hand(int node);

  /** Whom it belongs to; owners are served in this order by one hand at a place. */
  int owner(int node);

  /** Tells {@code each} the nodes that {@code node} comes before, some perhaps several times. */
  void successors(int node, IntConsumer each);
}
