package org.moveplan.derive;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveplan.domain.Move;

/** The movers that were found to stay where they are: nobody moves them, so nobody meets them. */
public final class Staying {

  /** Everybody moves who is asked to. */
  public static final Staying NOBODY = new Staying(Set.of());

  private final Set<String> people;

  private Staying(Set<String> people) {
    this.people = people;
  }

  /** Those of {@code moves} stay. */
  public static Staying of(Collection<Move> moves) {
    return new Staying(
        moves.stream()
            .map(move -> new Person(move.user(), move.from()).key())
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(Person person) {
    return people.contains(person.key());
  }
}
