package org.moveplan.audit.explain;

import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Story;
import org.moveplan.domain.plan.Story.Sign;

/** Puts the two factors of a user into words. */
final class Stands {

  private Stands() {}

  static String text(Plan.User user, Story.Moment moment) {
    return at(user.from(), moment.source()) + "; " + at(user.to(), moment.destination());
  }

  private static String at(String postoffice, Story.Stand stand) {
    if (stand.account() == Sign.NO) {
      return postoffice + ": no account";
    }
    String account = stand.account() == Sign.EITHER ? "perhaps an account, " : "";
    if (stand.hexid() == Sign.NONE && stand.password() == Sign.NONE) {
      return postoffice + ": " + account + "no message file";
    }
    return postoffice
        + ": "
        + account
        + "hexid "
        + word(stand.hexid())
        + ", password "
        + word(stand.password())
        + (stand.opens() == Sign.NO ? ", LOCKED OUT" : "");
  }

  private static String word(Sign sign) {
    return switch (sign) {
      case YES -> "agrees";
      case NO -> "differs";
      case EITHER -> "may differ";
      case NONE -> "not there";
    };
  }
}
