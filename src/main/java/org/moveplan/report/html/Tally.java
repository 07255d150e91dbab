package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/**
 * How many users got one verdict.
 *
 * @param token the verdict, for the style
 */
record Tally(String token, int count, String words) {

  /** One for each verdict, also for those that nobody got. */
  static List<Tally> of(Plan plan) {
    List<Tally> tallies = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = (int) plan.users().stream().filter(user -> user.verdict() == verdict).count();
      tallies.add(new Tally(verdict.token(), count, words(verdict)));
    }
    return tallies;
  }

  static String words(Verdict verdict) {
    return switch (verdict) {
      case READY -> "ready";
      case READY_WITH_STEPS -> "ready after preparation";
      case BLOCKED -> "blocked";
      case RECOVERY -> "locked out, recovered";
    };
  }
}
