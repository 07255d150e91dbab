package org.moveplan.replay;

import java.util.Optional;

/** What an event leads to: a state, and a fault if it must not happen. */
record Outcome(State state, Optional<Fault> fault) {

  static Outcome of(State state) {
    return new Outcome(state, Optional.empty());
  }
}
