package org.moveplan.domain.situation;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides what has to be done for one move. Equal situations get equal derivations.
 */
public record Situation(
    Mover mover,
    Password password,
    Clients clients,
    MessageFile messageFile,
    Side source,
    Side destination,
    Settings settings) {

  /** The facts that rules match. */
  public List<Attributes> facts() {
    return List.of(mover, password, clients, messageFile, source, destination, settings);
  }

  /** Equal for equal situations; quicker to make and to compare than the situation itself. */
  public List<Enum<?>> key() {
    List<Enum<?>> key = new ArrayList<>();
    for (Attributes part : facts()) {
      key.addAll(part.values());
    }
    return List.copyOf(key);
  }
}
