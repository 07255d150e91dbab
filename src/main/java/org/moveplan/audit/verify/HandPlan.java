package org.moveplan.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moveplan.audit.Suggestions;
import org.moveplan.domain.Method;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.StepList;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.planner.ToolVersions;

/**
 * A plan document made of steps that somebody wrote by hand, so that it can be replayed.
 *
 * @param plan moves whom the steps are about; everybody else of the request stays
 * @param complete whether the list claims to be a whole plan
 */
public record HandPlan(Plan plan, boolean complete) {

  private static final String STAYS = "The step list does not name this user.";

  /** A step that cannot be understood, and why. */
  public record Misfit(StepList.Entry step, String message, String help) {}

  /** What can be made of a list: a plan, or all that is wrong with it. */
  public record Made(Optional<HandPlan> plan, List<Misfit> misfits) {
    public Made {
      misfits = List.copyOf(misfits);
    }
  }

  /** Makes a plan of {@code list} for {@code request}. */
  public static Made of(StepList list, Request request) {
    return new Maker(list, request).make();
  }

  private static final class Maker {
    private final StepList list;
    private final Request request;
    private final Map<String, List<Move>> movers = new HashMap<>();
    private final Set<Move> named = new HashSet<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final List<Plan.Step> steps = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    Maker(StepList list, Request request) {
      this.list = list;
      this.request = request;
      for (Move move : request.moves()) {
        movers.computeIfAbsent(Names.key(move.user()), name -> new ArrayList<>()).add(move);
      }
    }

    Made make() {
      for (StepList.Entry entry : list.steps()) {
        if (entry.user().isEmpty()) {
          steps.add(step(entry, Optional.empty()));
        } else {
          mover(entry, entry.user().get())
              .ifPresent(
                  move -> {
                    named.add(move);
                    steps.add(step(entry, Optional.of(move)));
                  });
        }
      }
      return misfits.isEmpty()
          ? new Made(Optional.of(new HandPlan(plan(), list.complete())), misfits)
          : new Made(Optional.empty(), misfits);
    }

    private Optional<Move> mover(StepList.Entry entry, String user) {
      List<Move> known = movers.getOrDefault(Names.key(user), List.of());
      List<Move> fitting =
          known.stream()
              .filter(
                  move ->
                      entry.from().isEmpty()
                          || Names.key(entry.from().get()).equals(Names.key(move.from())))
              .toList();
      if (fitting.size() == 1) {
        return Optional.of(fitting.get(0));
      }
      String from = entry.from().map(name -> " from " + name).orElse("");
      if (fitting.isEmpty()) {
        misfits.add(
            new Misfit(
                entry,
                "the request has no user " + user + from,
                Suggestions.of(user, request.moves().stream().map(Move::user).toList())));
      } else {
        misfits.add(
            new Misfit(
                entry,
                "the request has several moves of " + user + from,
                "write the step as a mapping with from: "
                    + String.join(
                        " or ", fitting.stream().map(Move::from).distinct().sorted().toList())));
      }
      return Optional.empty();
    }

    private Plan.Step step(StepList.Entry entry, Optional<Move> move) {
      boolean moves = entry.action() == Action.MOVE_USER || entry.action() == Action.EXPORT_MMU;
      String object = entry.object().map(name -> ":" + name).orElse("");
      String wave = move.isPresent() ? "" : "/w1";
      String id =
          move.map(Move::user).orElse("")
              + "@"
              + entry.postoffice()
              + ":"
              + entry.action().token()
              + object
              + wave;
      int use = uses.merge(id, 1, Integer::sum);
      return new Plan.Step(
          steps.size() + 1,
          use == 1 ? id : id + "#" + use,
          entry.action(),
          move.map(Move::user),
          move.map(Move::from).orElse(""),
          entry.postoffice(),
          moves ? entry.to().or(() -> move.map(Move::to)) : entry.to(),
          moves ? entry.method().or(() -> Optional.of(usual(entry.action()))) : entry.method(),
          entry.object(),
          1,
          Phase.MOVE,
          entry.action().token(),
          List.of(),
          List.of(),
          entry.notBefore());
    }

    private static Method usual(Action action) {
      return action == Action.EXPORT_MMU ? Method.MMU : Method.DRAG;
    }

    private Plan plan() {
      List<Plan.User> users = new ArrayList<>();
      List<Plan.Blocked> staying = new ArrayList<>();
      for (Move move : request.moves()) {
        boolean moving = named.contains(move);
        users.add(
            new Plan.User(
                move.user(),
                move.from(),
                move.to(),
                moving ? Verdict.READY : Verdict.BLOCKED,
                List.of()));
        if (!moving) {
          staying.add(new Plan.Blocked(move.user(), move.from(), "", STAYS, "Add the steps."));
        }
      }
      return new Plan(
          new Plan.Tool("by hand", ToolVersions.MOVEPLAN),
          new Plan.RequestId(request.source().file(), request.source().sha256()),
          request.title(),
          new Plan.Rulebase("", 0),
          new Plan.Summary(
              users.size(), named.size(), staying.size(), steps.size(), steps.isEmpty() ? 0 : 1),
          users,
          steps,
          staying,
          List.of(),
          List.of(),
          List.of(),
          new TreeMap<>(),
          new TreeMap<>());
    }
  }
}
