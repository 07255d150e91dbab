package org.moveplan.audit.verify;

import java.util.Optional;
import org.moveplan.domain.plan.Plan;
import org.moveplan.replay.Violation;

/**
 * What was found out about a plan.
 *
 * @param file the last component of the plan's path, {@code -} for standard input
 * @param request that of the request's path
 * @param plan the plan; of steps written by hand what was made of them
 * @param scope how much of it was replayed
 * @param origin whether request, rules and version are those that the plan names; absent for steps
 *     written by hand
 * @param canonical whether the document is byte for byte as this program writes that plan
 * @param violation the first violation, absent if the plan is safe
 * @param reproduction how planning again came out, absent if nobody asked for it
 */
public record Verification(
    String file,
    String request,
    Plan plan,
    Scope scope,
    Optional<Origin> origin,
    boolean canonical,
    Optional<Violation> violation,
    Optional<Reproduction> reproduction) {

  /** How much was replayed. */
  public enum Scope {
    /** Everything. */
    WHOLE,
    /** What happens to accounts, message files and names. */
    ACCOUNTS
  }

  /** How it came out. */
  public enum Result {
    /** Safe, and nothing differs. */
    SAFE,
    /** Safe, but not made of this request, with these rules, by this version. */
    CHANGED,
    /** Not safe, or not the plan that its request, rules and version give. */
    REFUSED
  }

  /** What a document names and what there is. */
  public record Pair(String named, String found) {

    /** Whether they are the same. */
    boolean same() {
      return named.equals(found);
    }
  }

  /** Digests of request and rules, and the version of the program. */
  public record Origin(Pair request, Pair rules, Pair version) {

    /** Whether all is as the document names it. */
    boolean same() {
      return request.same() && rules.same() && version.same();
    }
  }

  /**
   * The document beside the one that planning again gives.
   *
   * @param line the first line that differs, from 1; 0 if none does
   * @param planned that line as it is planned now
   * @param found that line in the document
   */
  public record Reproduction(int line, String planned, String found) {

    /** Whether both are the same, byte for byte. */
    boolean same() {
      return line == 0;
    }
  }

  /** How it came out. */
  public Result result() {
    boolean same = origin.map(Origin::same).orElse(true);
    boolean reproduced = reproduction.map(Reproduction::same).orElse(true);
    if (violation.isPresent() || (same && !reproduced)) {
      return Result.REFUSED;
    }
    return same ? Result.SAFE : Result.CHANGED;
  }
}
