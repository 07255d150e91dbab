package org.moveplan.planner;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.derive.Bound;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Actor;
import org.moveplan.domain.situation.Step;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.schedule.Node;
import org.moveplan.schedule.Schedule;
import org.moveplan.schedule.Scheduler;

/** The steps of all moves as one graph, with the names of users and postoffices in it. */
final class StepGraph {

  /** A postoffice's steps come before those of its users at the same place. */
  private static final int POSTOFFICE_OWNER = -1;

  private final int keepDays;
  private final int lastWave;
  private final List<Derived> moves;
  private final Laps laps = new Laps();
  private final IdentityHashMap<Derivation, Draft> drafts = new IdentityHashMap<>();
  private final Rows rows = new Rows();
  private final Arcs arcs = new Arcs();
  private final SharedRows sharedRows = new SharedRows();
  private final StepIds names;

  /** How often an id occurs, where it may occur more than once. */
  private final Map<String, Integer> uses = new HashMap<>();

  private final Set<String> namesakes;

  StepGraph(Request request, Rounds.Result result, Progress progress) {
    moves = result.moves();
    keepDays = request.policy().get(PolicyFields.KEEP_SOURCE_DAYS);
    lastWave = 1 + moves.stream().mapToInt(move -> move.standing().wave()).max().orElse(0);
    names = new StepIds(rows, moves);
    namesakes = namesakes();
    Map<Integer, int[]> involved = new HashMap<>();
    for (Rounds.Transfer transfer : result.transfers()) {
      involved.put(transfer.giver(), new int[0]);
      involved.put(transfer.taker(), new int[0]);
    }
    for (int i = 0; i < moves.size(); i++) {
      progress.reached(Progress.Leg.ORDER, i, moves.size());
      if (!moves.get(i).blocked()) {
        int[][] own = add(i);
        involved.computeIfPresent(i, (owner, none) -> firsts(own));
      }
    }
    for (Rounds.Transfer transfer : result.transfers()) {
      int frees = first(involved, transfer.giver(), transfer.release().what().step());
      int takes = first(involved, transfer.taker(), transfer.claim().what().step());
      arcs.add(frees, takes, transfer.claim().rule());
      rows.because(frees, List.of(transfer.release().rule()));
    }
  }

  /**
   * Mailbox names that several moves have, or that make it hard to tell where an id's name ends.
   */
  private Set<String> namesakes() {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (Derived move : moves) {
      String user = move.user();
      if (!seen.add(user) || user.indexOf('@') >= 0) {
        several.add(user);
      }
    }
    return several;
  }

  private int first(Map<Integer, int[]> involved, int move, Step step) {
    return involved.get(move)[draft(move).number(step)];
  }

  private Draft draft(int move) {
    return drafts.computeIfAbsent(
        moves.get(move).derivation(), derivation -> Draft.of(derivation, laps));
  }

  /** The first row of each part, or -1. */
  private static int[] firsts(int[][] own) {
    return Arrays.stream(own).mapToInt(each -> each.length == 0 ? -1 : each[0]).toArray();
  }

  /** Adds the rows of a move and tells them for each part of its draft. */
  private int[][] add(int move) {
    Draft draft = draft(move);
    int[][] own = new int[draft.parts().size()][];
    boolean unique = draft.plain() && !namesakes.contains(moves.get(move).user());
    for (int i = 0; i < own.length; i++) {
      own[i] = inEachWave(draft.parts().get(i), move, unique);
    }
    for (Draft.Pair pair : draft.pairs()) {
      for (int first : own[pair.first()]) {
        pair(pair, first, own[pair.second()]);
      }
    }
    for (Draft.Pair wait : draft.waits()) {
      for (int waiting : own[wait.second()]) {
        rows.setWait(waiting, own[wait.first()][0]);
        if (rows.part(waiting).shared()) {
          rows.because(waiting, List.of(wait.rule()));
        }
      }
    }
    return own;
  }

  /** Orders {@code first} before those of {@code seconds} that come next, in its wave or later. */
  private void pair(Draft.Pair pair, int first, int[] seconds) {
    int next = Integer.MAX_VALUE;
    for (int second : seconds) {
      if (rows.wave(second) >= rows.wave(first) && isPair(pair.match(), first, second)) {
        next = Math.min(next, rows.wave(second));
      }
    }
    for (int second : seconds) {
      if (rows.wave(second) == next && isPair(pair.match(), first, second)) {
        arcs.add(first, second, pair.rule());
      }
    }
  }

  private boolean isPair(Draft.Match match, int first, int second) {
    return switch (match) {
      case ALL -> true;
      case PLACE -> rows.postoffice(first).equals(rows.postoffice(second));
      case THING -> rows.link(first).equals(rows.link(second));
    };
  }

  private int[] inEachWave(Draft.Part part, int move, boolean unique) {
    int[] all = new int[part.laps().size()];
    int size = 0;
    for (Laps.Lap lap : part.laps()) {
      int wave = lap == Laps.Lap.OWN ? moves.get(move).standing().wave() : lastWave;
      if (part.step().link().isEmpty()) {
        all[size++] = row(part, move, wave, Optional.empty(), unique);
      } else {
        int[] more = instances(part, move, wave);
        all = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, all, size, more.length);
        size += more.length;
      }
    }
    return size == all.length ? all : Arrays.copyOf(all, size);
  }

  /** One row for each thing that the step's link leads to. */
  private int[] instances(Draft.Part part, int move, int wave) {
    return moves.get(move).links().stream()
        .filter(link -> part.step().link().get().equals(link.link()))
        .mapToInt(link -> row(part, move, wave, Optional.of(link), false))
        .distinct()
        .toArray();
  }

  private int row(Draft.Part part, int move, int wave, Optional<Bound> link, boolean unique) {
    Derived owner = moves.get(move);
    String postoffice =
        link.isPresent()
            ? owner.postoffice(part.step().at(), link.get())
            : owner.postoffice(part.step().at());
    if (part.shared()) {
      return sharedRows.row(
          rows, part, postoffice, wave, () -> added(part, move, wave, postoffice, link, false));
    }
    return added(part, move, wave, postoffice, link, unique);
  }

  private int added(
      Draft.Part part,
      int move,
      int wave,
      String postoffice,
      Optional<Bound> link,
      boolean unique) {
    int row = rows.add(part, move, wave, postoffice, link);
    if (!unique) {
      rows.setUse(row, uses.merge(names.plain(row), 1, Integer::sum));
    }
    return row;
  }

  /**
   * The steps in order, numbered.
   *
   * @throws RuleBaseException if precedences run in a circle
   */
  PlannedSteps inOrder() {
    Schedule schedule = Scheduler.order(nodes(), arcs.edges());
    if (schedule instanceof Schedule.Ordered ordered) {
      int[] order = ordered.nodes().stream().mapToInt(Integer::intValue).toArray();
      int[] position = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        position[order[i]] = i;
      }
      return new PlannedSteps(moves, rows, order, arcs.before(position), keepDays);
    }
    Schedule.Stuck stuck = (Schedule.Stuck) schedule;
    StepIds ids = new StepIds(rows, moves);
    throw new RuleBaseException(
        "The rules demand steps that wait for each other: "
            + String.join(", ", stuck.nodes().stream().map(ids::of).toList())
            + ".");
  }

  /** The rows, as nodes that are made when they are asked for. */
  private List<Node> nodes() {
    Map<Action, Map<String, String>> places = new EnumMap<>(Action.class);
    Map<String, String> known = new HashMap<>();
    String[] placeOf = new String[rows.size()];
    for (int row = 0; row < placeOf.length; row++) {
      Action action = rows.part(row).step().action();
      placeOf[row] =
          places
              .computeIfAbsent(action, key -> new HashMap<>())
              .computeIfAbsent(
                  rows.postoffice(row),
                  postoffice -> {
                    String place = action.program() + "/" + postoffice;
                    return known.computeIfAbsent(place, key -> place);
                  });
    }
    return new AbstractList<>() {
      @Override
      public Node get(int row) {
        Draft.Part part = rows.part(row);
        int owner = part.shared() ? POSTOFFICE_OWNER : rows.owner(row);
        return new Node(
            rows.wave(row),
            part.step().phase().number(),
            placeOf[row],
            part.step().action().actor() == Actor.ADMINISTRATOR ? 0 : 1,
            owner,
            row + 1);
      }

      @Override
      public int size() {
        return placeOf.length;
      }
    };
  }
}
