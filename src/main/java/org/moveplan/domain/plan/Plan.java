package org.moveplan.domain.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.Method;

/**
 * A plan document. Equal requests, rules and versions give equal plans; nothing in it depends on
 * the clock, the machine or the locale.
 *
 * @param tool what made it
 * @param request what it was made for
 * @param title the request's title, empty if it has none
 * @param rulebase the rules it was made with
 * @param summary its figures
 * @param users every user of the request, in canonical order
 * @param steps in the order in which they are to be carried out
 * @param blocked why users are blocked and what would unblock them
 * @param advice what is worth knowing
 * @param observe what somebody must look up
 * @param windows the maintenance windows of waves, in their order; none if the request names none
 * @param actions the actions that occur in {@code steps}, by token
 * @param rules the rules that the plan cites, by id
 */
public record Plan(
    Tool tool,
    RequestId request,
    String title,
    Rulebase rulebase,
    Summary summary,
    List<User> users,
    List<Step> steps,
    List<Blocked> blocked,
    List<Advice> advice,
    List<Observation> observe,
    List<Window> windows,
    SortedMap<String, Action> actions,
    SortedMap<String, Rule> rules) {

  /** The format that every document names. */
  public static final String FORMAT = "moveplan.plan/1";

  public Plan {
    users = LazyList.fixed(users);
    steps = LazyList.fixed(steps);
    blocked = LazyList.fixed(blocked);
    advice = List.copyOf(advice);
    observe = List.copyOf(observe);
    windows = List.copyOf(windows);
    actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  /** This plan, with its steps in another list. */
  public Plan with(List<Step> same) {
    return new Plan(
        tool, request, title, rulebase, summary, users, same, blocked, advice, observe, windows,
        actions, rules);
  }

  /** The program that made a plan. */
  public record Tool(String name, String version) {}

  /** The request a plan was made for: last path component and SHA-256 of its bytes. */
  public record RequestId(String file, String sha256) {}

  /** The rules a plan was made with: SHA-256 over their text, and how many there are. */
  public record Rulebase(String sha256, int count) {}

  /** A plan's figures; {@code ready} counts everybody who is not blocked. */
  public record Summary(int users, int ready, int blocked, int steps, int waves) {

    /** Whether all figures are those of {@code other}. */
    public boolean agreesWith(Summary other) {
      return users == other.users
          && ready == other.ready
          && blocked == other.blocked
          && steps == other.steps
          && waves == other.waves;
    }
  }

  /** What the plan does for one user of the request, and the rules that made it so. */
  public record User(String user, String from, String to, Verdict verdict, List<String> because) {
    public User {
      because = List.copyOf(because);
    }
  }

  /** The maintenance window of a wave; both times are as the request has them. */
  public record Window(int wave, String start, String end) {}

  /** A step that must come before another, and the rule that demands it. */
  public record After(String step, String rule) {}

  /** A waiting time in days after another step. */
  public record NotBefore(String step, int days) {}

  /**
   * A step.
   *
   * @param n its number, from 1
   * @param id stable and unique: {@code user@PO:action} or {@code @PO:action/wN}
   * @param user absent for a step of a postoffice
   * @param from the source postoffice of the user's move, empty for a step of a postoffice
   * @param postoffice where it is done
   * @param to destination, for moves only
   * @param method for moves only
   * @param object a group, folder, grantee or file
   * @param wave from 1
   * @param instruction one sentence with the names in it
   * @param because the rules that added it
   * @param after what must come before it
   * @param notBefore a waiting time
   */
  public record Step(
      int n,
      String id,
      Action action,
      Optional<String> user,
      String from,
      String postoffice,
      Optional<String> to,
      Optional<Method> method,
      Optional<String> object,
      int wave,
      Phase phase,
      String instruction,
      List<String> because,
      List<After> after,
      Optional<NotBefore> notBefore) {
    public Step {
      because = List.copyOf(because);
      after = LazyList.fixed(after);
    }

    /**
     * The way through the program's menus: the action's, unless the method of the move has its own.
     */
    public String menu() {
      return action == Action.MOVE_USER && method.equals(Optional.of(Method.MENU))
          ? "File, Move with the user selected"
          : action.menu();
    }
  }

  /** Why a user is blocked, and what would unblock him. */
  public record Blocked(String user, String from, String rule, String message, String remedy) {}

  /** What is worth knowing, about a user or in general. */
  public record Advice(Optional<String> user, Optional<String> from, String rule, String message) {}

  /** A question that somebody must answer, about a user, a postoffice or in general. */
  public record Observation(
      Optional<String> user,
      Optional<String> from,
      Optional<String> postoffice,
      String rule,
      String question) {}

  /** A rule that the plan cites. */
  public record Rule(
      String title, String article, String section, String severity, boolean inferred) {}
}
