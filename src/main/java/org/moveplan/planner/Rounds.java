package org.moveplan.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Derivations;
import org.moveplan.derive.Situations;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Claim;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Release;
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

  private final Request request;
  private final Situations situations;
  private final Derivations derivations;
  private final Stocks stocks;
  private final Windows windows;
  private final List<Move> moves;
  private final Derivation[] derived;
  private final Standing[] standings;
  private final Bids bids;

  Rounds(Situations situations, Derivations derivations) {
    this.request = situations.request();
    this.situations = situations;
    this.derivations = derivations;
    this.stocks = new Stocks(situations);
    this.bids = new Bids(stocks);
    this.windows = new Windows(request);
    this.moves = request.moves();
    this.derived = new Derivation[moves.size()];
    this.standings = new Standing[moves.size()];
  }

  /**
   * Goes through the rounds.
   *
   * @throws RuleBaseException if the rules leave a move in the plan that cannot be made
   */
  Result run() {
    for (int i = 0; i < derived.length; i++) {
      standings[i] = Standing.ALONE;
      derive(i);
    }
    Allotment allotment = allot();
    while (stand(allotment)) {
      allotment = allot();
    }
    List<Derived> result = new ArrayList<>(derived.length);
    for (int i = 0; i < derived.length; i++) {
      Move move = moves.get(i);
      result.add(
          new Derived(request, move, derived[i], situations.links(move), placed(i, allotment)));
    }
    return new Result(result, new Transfers(moves, derived, stocks).of(allotment));
  }

  private void derive(int i) {
    derived[i] = derivations.apply(situations.of(moves.get(i), standings[i].contest()));
  }

  private boolean isBlocked(int i) {
    return !derived[i].blockers().isEmpty();
  }

  private Standing placed(int i, Allotment allotment) {
    Standing standing = standings[i];
    int wave = isBlocked(i) ? 0 : allotment.waves().get(i);
    if (wave == 0 && !isBlocked(i)) {
      Move move = moves.get(i);
      throw new RuleBaseException(
          "The rules neither block the move of "
              + move.user()
              + " from "
              + move.from()
              + " nor say how it gets what other moves need too.");
    }
    return new Standing(standing.contest(), wave, standing.others());
  }

  private Allotment allot() {
    List<Party> parties = new ArrayList<>(derived.length);
    for (int i = 0; i < derived.length; i++) {
      parties.add(isBlocked(i) ? Bids.NONE : bids.of(moves.get(i), derived[i]));
    }
    List<Stock> amounts = new ArrayList<>(stocks.count());
    for (int i = 0; i < stocks.count(); i++) {
      amounts.add(new Stock(stocks.amount(i), stocks.isExclusive(i)));
    }
    return Allocation.of(parties, amounts, windows::limit);
  }

  /** Gives every move its new standing, and derives it again if that differs. */
  private boolean stand(Allotment allotment) {
    List<Contest> before = Arrays.stream(standings).map(Standing::contest).toList();
    Contests contests = new Contests(stocks, moves, before, allotment);
    boolean changed = false;
    for (int i = 0; i < derived.length; i++) {
      if (isBlocked(i)) {
        continue;
      }
      boolean stopped = situations.head(i) >= 0 && isBlocked(situations.head(i));
      Contest next = contests.of(i, derived[i], stopped, windows.timing(i, derived[i], allotment));
      if (!next.equals(standings[i].contest())) {
        List<Move> others = contests.others(i).orElse(standings[i].others());
        standings[i] = new Standing(next, 1, others);
        derive(i);
        changed = true;
      }
    }
    return changed;
  }
}
