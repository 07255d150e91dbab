package org.moveplan.domain.situation;

import java.util.List;

/** Everything that decides what has to be done for one move. Equal situations get equal derivations. */
public record Situation(
    Mover mover,
    Password password,
    Clients clients,
    MessageFile messageFile,
    Side source,
    Side destination,
    Settings settings) {

  /** The facts that rules match. */
  public List<Object> facts() {
    return List.of(mover, password, clients, messageFile, source, destination, settings);
  }
}
