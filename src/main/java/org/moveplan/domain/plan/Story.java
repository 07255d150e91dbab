package org.moveplan.domain.plan;

import java.util.List;

/**
 * How hexid and password of one user stand before a plan and after each of the user's own steps:
 * what the Windows client compares (Q125255), over every world that the request leaves open. The
 * replay tells it; it is no part of the plan document.
 *
 * @param user mailbox name
 * @param from source postoffice
 * @param to destination postoffice
 * @param moments the first is before the plan, then one for each of the user's steps, in order
 */
public record Story(String user, String from, String to, List<Moment> moments) {

  public Story {
    moments = List.copyOf(moments);
  }

  /**
   * A point of the plan.
   *
   * @param step the number of the step that has just been done; 0 before the plan
   */
  public record Moment(int step, Stand source, Stand destination) {}

  /**
   * What one postoffice has of the user.
   *
   * @param account whether it has an account
   * @param hexid whether the hexid in the message file is that of the account
   * @param password whether the password in the message file is that of the account
   * @param opens whether Mail for Windows would open the message file for whoever signs on now
   */
  public record Stand(Sign account, Sign hexid, Sign password, Sign opens) {

    /** Nothing to compare. */
    public static final Stand EMPTY = new Stand(Sign.NO, Sign.NONE, Sign.NONE, Sign.NONE);
  }

  /** An answer over all worlds. */
  public enum Sign {
    YES,
    NO,
    /** It depends on what the request leaves open. */
    EITHER,
    /** There is no account or no message file to ask about. */
    NONE
  }
}
