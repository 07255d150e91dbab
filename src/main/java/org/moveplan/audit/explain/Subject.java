package org.moveplan.audit.explain;

import java.util.List;
import java.util.Optional;
import org.moveplan.audit.Suggestions;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;

/** Whom and what a question is about. */
final class Subject {

  private Subject() {}

  static boolean is(Plan.User user, Move move) {
    return is(user.user(), user.from(), move) && same(user.to(), move.to());
  }

  static boolean is(String user, String from, Move move) {
    return same(user, move.user()) && same(from, move.from());
  }

  static boolean same(String one, String other) {
    return Names.key(one).equals(Names.key(other));
  }

  /**
   * The moves of a user, at least one.
   *
   * @param name a mailbox name, or mailbox name and source as {@code user@PO}
   * @param from the source, if it is said separately
   * @throws UnknownSubjectException if there is none, or the name is on several postoffices
   */
  static List<Move> moves(Request request, String name, Optional<String> from)
      throws UnknownSubjectException {
    List<Move> known = found(request, name, from);
    int at = name.lastIndexOf('@');
    if (known.isEmpty() && at > 0 && from.isEmpty()) {
      known = found(request, name.substring(0, at), Optional.of(name.substring(at + 1)));
    }
    if (known.isEmpty()) {
      throw nobody(request, name, from);
    }
    List<String> sources = known.stream().map(Move::from).map(Names::key).distinct().toList();
    if (sources.size() > 1) {
      throw new UnknownSubjectException(
          name + " is listed on several postoffices",
          "say which: "
              + String.join(
                  " or ",
                  known.stream()
                      .map(move -> "--user " + move.user() + "@" + move.from())
                      .distinct()
                      .toList()));
    }
    return known;
  }

  private static List<Move> found(Request request, String name, Optional<String> from) {
    return request.moves().stream()
        .filter(move -> same(move.user(), name))
        .filter(move -> from.isEmpty() || same(move.from(), from.get()))
        .toList();
  }

  private static UnknownSubjectException nobody(
      Request request, String name, Optional<String> from) {
    List<Move> elsewhere = found(request, name, Optional.empty());
    String suggestion =
        elsewhere.isEmpty()
            ? Suggestions.of(name, request.moves().stream().map(Move::user).toList())
            : name + " is listed on " + elsewhere.get(0).from();
    return new UnknownSubjectException(
        "the list has no user " + name + from.map(place -> " from " + place).orElse(""),
        suggestion);
  }

  /**
   * A step of a plan, by its id or its number.
   *
   * @throws UnknownSubjectException if there is none
   */
  static Plan.Step step(Plan plan, String id) throws UnknownSubjectException {
    if (id.matches("[0-9]{1,9}")) {
      int n = Integer.parseInt(id);
      if (n >= 1 && n <= plan.steps().size()) {
        return plan.steps().get(n - 1);
      }
      throw new UnknownSubjectException(
          "the plan has no step " + id, "it has steps 1 to " + plan.steps().size());
    }
    return plan.steps().stream()
        .filter(step -> same(step.id(), id))
        .findFirst()
        .orElseThrow(() -> noStep(plan, id));
  }

  private static UnknownSubjectException noStep(Plan plan, String id) {
    return new UnknownSubjectException(
        "the plan has no step " + id,
        Suggestions.of(id, plan.steps().stream().map(Plan.Step::id).toList()));
  }
}
