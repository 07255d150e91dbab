package org.moveplan.audit.prove;

import java.util.List;

/**
 * What is wrong with the plan of a request.
 *
 * @param kind which of the claims does not hold
 * @param mark what is wrong without names, so that two requests can be seen to have the same fault
 * @param message what is wrong, for people
 * @param evidence lines that show it, such as the steps of a safe way; may be empty
 */
record Fault(Kind kind, String mark, String message, List<String> evidence) {

  /** The claims. */
  enum Kind {
    /** The rules make no plan at all. */
    UNUSABLE("usable"),
    /** The replay refuses the plan. */
    UNSAFE("safe"),
    /** Somebody is blocked who need not be. */
    INCOMPLETE("complete"),
    /** A step can go. */
    IDLE("minimal"),
    /** Rules or facts in another order say something else. */
    ORDER("order-independent");

    private final String claim;

    Kind(String claim) {
      this.claim = claim;
    }

    /** The claim that does not hold. */
    String claim() {
      return claim;
    }
  }

  Fault {
    evidence = List.copyOf(evidence);
  }

  Fault(Kind kind, String mark, String message) {
    this(kind, mark, message, List.of());
  }

  boolean isLike(Fault other) {
    return kind == other.kind && mark.equals(other.mark);
  }
}
