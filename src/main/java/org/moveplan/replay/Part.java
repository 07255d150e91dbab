package org.moveplan.replay;

import java.util.List;

/**
 * What makes a user's part in a plan: users of whom the same is known and to whom the same happens
 * fare the same.
 */
record Part(Known known, List<Event> events) {

  // Written out because the generated ones are slow, and every user is looked up.
  @Override
  public boolean equals(Object other) {
    return other instanceof Part part && events.equals(part.events) && known.equals(part.known);
  }

  @Override
  public int hashCode() {
    return 31 * events.hashCode() + known.hashCode();
  }
}
