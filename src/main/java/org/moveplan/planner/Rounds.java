package org.moveplan.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Derivations;
import org.moveplan.derive.Situations;
import org.moveplan.derive.Staying;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Claim;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Release;
import org.moveplan.domain.situation.Room;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.schedule.Allocation;
import org.moveplan.schedule.Allotment;
import org.moveplan.schedule.Party;
import org.moveplan.schedule.Stock;

/**
 * Derives every move, lets the moves compete for what their rules claim and free, and derives those
 * again that meet others, until nothing changes. A move that is blocked stays blocked and keeps
 * what it has.
 */
final class Rounds {

  /**
   * What came of it.
   *
   * @param moves the moves in the order of the request
   * @param transfers which move takes what another has freed
   */
  record Result(List<Derived> moves, List<Transfer> transfers) {}

  /** Move {@code taker} takes with {@code claim} what {@code giver} frees with {@code release}. */
  record Transfer(
      int giver, Derivation.Said<Release> release, int taker, Derivation.Said<Claim> claim) {}

  /** So many situations are looked at together. */
  private static final int AHEAD = 2_000;

  /** Fewer are not worth another thread. */
  private static final int WORTHWHILE = 500;

  private final Request request;
  private final Situations situations;
  private final Derivations derivations;
  private final Stocks stocks;
  private final Progress progress;
  private final Windows windows;
  private final List<Move> moves;
  private final Derivations.Kind[] kinds;
  private final Derivation[] derived;

  /** How each move fares among the others. */
  private final Contest[] contests;

  /** The moves that each move conflicts with. */
  private final Others[] others;

  private final Party[] parties;
  private final Bids bids;
  private final List<Stock> amounts = new ArrayList<>();

  /** Most stocks are names of which there is one or none. */
  private final Map<Stock, Stock> distinct = new HashMap<>();

  /** The moves that have to do with people who may stay. */
  private final List<Integer> sociable = new ArrayList<>();

  private Staying staying = Staying.NOBODY;
  private int blocked;

  Rounds(Situations situations, Derivations derivations, Drafts drafts, Progress progress) {
    this.progress = progress;
    this.request = situations.request();
    this.situations = situations;
    this.derivations = derivations;
    this.stocks = new Stocks(situations);
    this.bids = new Bids(stocks, drafts);
    this.windows = new Windows(request);
    this.moves = request.moves();
    this.kinds = new Derivations.Kind[moves.size()];
    this.derived = new Derivation[moves.size()];
    this.contests = new Contest[moves.size()];
    this.others = new Others[moves.size()];
    this.parties = new Party[moves.size()];
    for (int i = 0; i < derived.length; i++) {
      if (situations.knowsOthers(moves.get(i))) {
        sociable.add(i);
      }
    }
  }

  /**
   * Goes through the rounds.
   *
   * @throws RuleBaseException if the rules leave a move in the plan that cannot be made
   */
  Result run() {
    Arrays.fill(contests, Contest.NONE);
    Arrays.fill(others, Others.NONE);
    for (int i = 0; i < derived.length; i++) {
      if (i % AHEAD == 0) {
        progress.reached(Progress.Leg.DERIVE, i, derived.length);
        begin(i);
      }
      derive(i);
    }
    Allotment allotment = allot();
    while (stand(allotment) || part()) {
      allotment = allot();
    }
    List<Derived> result = new ArrayList<>(derived.length);
    for (int i = 0; i < derived.length; i++) {
      Move move = moves.get(i);
      result.add(
          new Derived(
              request,
              move,
              derived[i],
              situations.links(move, staying),
              wave(i, allotment),
              others[i]));
    }
    return new Result(result, new Transfers(derived, stocks).of(allotment));
  }

  /** Has the rules look together at the next moves, as if they met no others. */
  private void begin(int from) {
    int to = Math.min(from + AHEAD, derived.length);
    if (to - from < WORTHWHILE) {
      for (int i = from; i < to; i++) {
        kinds[i] = derivations.kind(situations.of(i));
      }
    } else {
      IntStream.range(from, to)
          .parallel()
          .forEach(i -> kinds[i] = derivations.kind(situations.of(i)));
    }
    List<Derivations.Case> cases = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      cases.add(new Derivations.Case(kinds[i], Contest.NONE));
    }
    derivations.prepare(cases);
  }

  private void derive(int i) {
    derived[i] = derivations.of(kinds[i], contests[i]);
    parties[i] = isBlocked(i) ? Bids.NONE : bids.of(i, derived[i], contests[i]);
  }

  private boolean isBlocked(int i) {
    return !derived[i].blockers().isEmpty();
  }

  /** Derives again whoever has to do with somebody who was blocked since. */
  private boolean part() {
    List<Move> blockedMoves = new ArrayList<>();
    for (int i = 0; i < derived.length; i++) {
      if (isBlocked(i)) {
        blockedMoves.add(moves.get(i));
      }
    }
    if (blockedMoves.size() == blocked || sociable.isEmpty()) {
      return false;
    }
    Staying before = staying;
    staying = Staying.of(blockedMoves);
    blocked = blockedMoves.size();
    boolean changed = false;
    for (int i : sociable) {
      Move move = moves.get(i);
      if (!isBlocked(i)
          && !situations.links(move, before).equals(situations.links(move, staying))) {
        kinds[i] = derivations.kind(situations.of(i, staying));
        derive(i);
        changed = true;
      }
    }
    return changed;
  }

  private int wave(int i, Allotment allotment) {
    if (isBlocked(i)) {
      return 0;
    }
    int wave = allotment.waves().get(i);
    if (wave == 0) {
      Move move = moves.get(i);
      throw new RuleBaseException(
          "The rules neither block the move of "
              + move.user()
              + " from "
              + move.from()
              + " nor say how it gets what other moves need too.");
    }
    return wave;
  }

  private Allotment allot() {
    for (int i = amounts.size(); i < stocks.count(); i++) {
      Stock stock = new Stock(stocks.amount(i), stocks.isExclusive(i));
      amounts.add(distinct.computeIfAbsent(stock, key -> key));
    }
    return Allocation.of(Arrays.asList(parties), amounts, windows::limit);
  }

  /** Sees how every move fares now, and derives it again if that differs. */
  private boolean stand(Allotment allotment) {
    ExportDrive drive = new ExportDrive(request.policy().get(PolicyFields.EXPORT_DRIVE_FREE));
    List<Room> rooms = drive.along(moves, derived);
    Contests fates = new Contests(stocks, contests.clone(), Arrays.asList(parties), allotment);
    Windows.Fit fit = windows.fit(allotment);
    Contest[] next = new Contest[derived.length];
    Set<Derivations.Case> changed = new LinkedHashSet<>();
    for (int i = 0; i < derived.length; i++) {
      if (!isBlocked(i) && situations.head(i) < 0) {
        next[i] = fates.of(i, derived[i], rooms.get(i), false, fit.timing(i, derived[i]));
        if (!next[i].equals(contests[i])) {
          changed.add(new Derivations.Case(kinds[i], next[i]));
        }
      }
    }
    derivations.prepare(changed);
    boolean any = false;
    Conflicts conflicts = new Conflicts(stocks, moves, allotment.denials());
    for (int i = 0; i < derived.length; i++) {
      if (isBlocked(i)) {
        continue;
      }
      Contest now = next[i];
      if (now == null) {
        boolean stopped = isBlocked(situations.head(i));
        now = fates.of(i, derived[i], rooms.get(i), stopped, fit.timing(i, derived[i]));
      }
      if (!now.equals(contests[i])) {
        contests[i] = now;
        others[i] = conflicts.of(i).orElse(others[i]);
        derive(i);
        any = true;
      }
    }
    return any;
  }
}
