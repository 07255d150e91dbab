package org.moveplan.derive;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.situation.LinkKind;
import org.moveplan.domain.situation.Stage;

/**
 * The movers as other movers know them: where this plan takes them, and what they say of others.
 */
final class Companions {

  private static final Set<Stage> LEAVING = EnumSet.of(Stage.HOME, Stage.COPIED);

  private final Map<String, Move> movers = new HashMap<>();

  Companions(List<Move> moves) {
    for (Move move : moves) {
      movers.putIfAbsent(new Person(move.user(), move.from()).key(), move);
    }
  }

  /** The move of {@code person}, unless there is none or it is blocked. */
  Optional<Move> moving(Person person, Staying staying) {
    return staying.has(person) ? Optional.empty() : Optional.ofNullable(movers.get(person.key()));
  }

  /**
   * Whether the right that {@code person} has given to the user of {@code move} stands in the
   * request twice: once more in the entry of {@code person}, who leaves, too, or, for somebody
   * whose assistant the user is, among those who have given the user a right.
   */
  boolean isDoubled(LinkKind kind, Move move, Person person, Staying staying) {
    return switch (kind) {
      case GRANTOR -> saysSo(ScheduleFields.GRANTS_TO, move, person, staying);
      case PRINCIPAL ->
          lists(move, ScheduleFields.GRANTED_BY, person)
              || saysSo(ScheduleFields.ASSISTANT, move, person, staying);
      default -> false;
    };
  }

  private boolean saysSo(Field<List<String>> field, Move move, Person person, Staying staying) {
    Person self = new Person(move.user(), move.from());
    return moving(person, staying)
        .filter(other -> LEAVING.contains(Stages.of(other)))
        .filter(other -> lists(other, field, self))
        .isPresent();
  }

  private static boolean lists(Move move, Field<List<String>> field, Person person) {
    return move.get(field).stream()
        .anyMatch(text -> Person.of(text, move.from()).key().equals(person.key()));
  }
}
