package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.plan.Story;
import org.moveplan.domain.plan.Story.Sign;
import org.moveplan.domain.plan.Story.Stand;

/** Finds, for a step, how the two factors of its user stand afterwards. */
final class Factors {

  /**
   * How they stand.
   *
   * @param code six characters, for the script: hexid, password and opens at the source, then at
   *     the destination; {@code Y}, {@code N}, {@code E} for it depends, {@code -} for nothing to
   *     compare; empty if the user has no message file at any time
   * @param words the same in a sentence
   */
  record At(String code, String words) {}

  private static final String SILENT = "------";

  private final Map<Integer, At> bySteps = new HashMap<>();
  private final Map<Integer, String> byUsers = new HashMap<>();

  Factors(List<Story> stories, Movers movers) {
    for (Story story : stories) {
      int user = movers.number(story.user(), story.from());
      boolean silent = story.moments().stream().allMatch(moment -> code(moment).equals(SILENT));
      for (Story.Moment moment : story.moments()) {
        String code = silent ? "" : code(moment);
        if (moment.step() > 0) {
          bySteps.put(moment.step(), new At(code, words(story, moment)));
        } else if (!silent) {
          byUsers.put(user, code);
        }
      }
    }
  }

  /** After the step of that number. */
  Optional<At> after(int step) {
    return Optional.ofNullable(bySteps.get(step));
  }

  /** The code of how they stand for the user of that number before the plan. */
  Optional<String> start(int user) {
    return Optional.ofNullable(byUsers.get(user));
  }

  private static String code(Story.Moment moment) {
    return code(moment.source()) + code(moment.destination());
  }

  private static String code(Stand stand) {
    return code(stand.hexid()) + code(stand.password()) + code(stand.opens());
  }

  private static String code(Sign sign) {
    return switch (sign) {
      case YES -> "Y";
      case NO -> "N";
      case EITHER -> "E";
      case NONE -> "-";
    };
  }

  private static String words(Story story, Story.Moment moment) {
    return at(story.from(), moment.source()) + "; " + at(story.to(), moment.destination());
  }

  private static String at(String postoffice, Stand stand) {
    if (stand.account() == Sign.NO) {
      return postoffice + ": no account";
    }
    List<String> parts = new ArrayList<>();
    parts.add(stand.account() == Sign.YES ? "account" : "perhaps an account");
    if (stand.hexid() == Sign.NONE && stand.password() == Sign.NONE) {
      parts.add("no message file");
    } else {
      parts.add("hexid " + agreement(stand.hexid()));
      parts.add("password " + agreement(stand.password()));
    }
    return postoffice + ": " + String.join(", ", parts);
  }

  private static String agreement(Sign sign) {
    return switch (sign) {
      case YES -> "agrees";
      case NO -> "differs";
      case EITHER -> "may agree or differ";
      case NONE -> "has nothing to agree with";
    };
  }
}
