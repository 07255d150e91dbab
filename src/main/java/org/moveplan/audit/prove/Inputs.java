package org.moveplan.audit.prove;

import java.util.List;
import java.util.function.IntFunction;
import org.moveplan.domain.Request;

/**
 * Requests that are tried for one reason.
 *
 * @param sort the reason, shared by all of it
 * @param name what they are about
 * @param whole whether they are all that there could be for that reason
 * @param size how many there are
 * @param attributes what is combined, each as people call it with the number of its values; none if
 *     they are drawn
 * @param request makes the one with that number, from 0; always the same
 */
record Inputs(
    Sort sort,
    String name,
    boolean whole,
    int size,
    List<String> attributes,
    IntFunction<Request> request) {

  Inputs {
    attributes = List.copyOf(attributes);
  }

  /** The combinations of some attributes. */
  static Inputs of(Sort sort, String name, Combination combination) {
    return new Inputs(
        sort,
        name,
        combination.isWhole(),
        combination.size(),
        combination.axes().stream().map(Axis::toString).toList(),
        combination::request);
  }

  /** Why requests are tried, and what of their plans is looked at. */
  enum Sort {
    CORE("core", "listed attributes of a user and two postoffices, combined"),
    RULES("rules", "the attributes that one rule reads, combined"),
    STEPS("steps", "the attributes that all rules read which touch one step, combined"),
    FIELDS("fields", "all fields of a request, any three together"),
    PAIRS("pairs", "telling users in pairs, on two postoffices, in four ways"),
    CROWDS("crowds", "users who compete for names and room, drawn"),
    RANDOM("random", "users and fields, drawn");

    private final String token;
    private final String meaning;

    Sort(String token, String meaning) {
      this.token = token;
      this.meaning = meaning;
    }

    String token() {
      return token;
    }

    String meaning() {
      return meaning;
    }

    /** Whether equal requests may occur more than once. */
    boolean repeats() {
      return this == RULES || this == STEPS || this == FIELDS;
    }
  }
}
