package org.moveplan.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Derivations;
import org.moveplan.derive.Situations;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Claim;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Release;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Share;
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

  /** No more than so many slots left make the next move doubtful. */
  private static final int FEW = 10;

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
  private final int limit;
  private final List<Move> moves;
  private final Derivation[] derived;
  private final Standing[] standings;
  private final IdentityHashMap<Derivation, Boolean> early = new IdentityHashMap<>();

  Rounds(Situations situations, Derivations derivations) {
    this.request = situations.request();
    this.situations = situations;
    this.derivations = derivations;
    this.stocks = new Stocks(situations);
    this.limit = request.policy().get(PolicyFields.MAX_MOVES_PER_WAVE);
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
    return new Result(result, transfers(allotment));
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
      parties.add(isBlocked(i) ? IDLE : party(moves.get(i), derived[i]));
    }
    List<Stock> amounts = new ArrayList<>(stocks.count());
    for (int i = 0; i < stocks.count(); i++) {
      amounts.add(new Stock(stocks.amount(i), stocks.isExclusive(i)));
    }
    return Allocation.of(parties, amounts, limit);
  }

  private static final Party IDLE = new Party(List.of(), List.of(), false, false);

  private Party party(Move move, Derivation derivation) {
    if (derivation.claims().isEmpty() && derivation.releases().isEmpty()) {
      return IDLE;
    }
    Map<Integer, Long> takes = new TreeMap<>();
    for (var said : derivation.claims()) {
      var claim = said.what();
      stocks
          .draw(move, claim.asset(), claim.at(), claim.amount())
          .ifPresent(draw -> takes.merge(draw.stock(), draw.amount(), Long::sum));
    }
    Map<Integer, Long> gives = new TreeMap<>();
    for (var said : derivation.releases()) {
      var release = said.what();
      stocks
          .draw(move, release.asset(), release.at(), release.amount())
          .ifPresent(draw -> gives.merge(draw.stock(), draw.amount(), Long::sum));
    }
    settleOwn(takes, gives);
    boolean first = early.computeIfAbsent(derivation, Rounds::givesFirst);
    return new Party(draws(takes), draws(gives), first, !derivation.claims().isEmpty());
  }

  /** Who takes again what it has just freed needs nobody else. */
  private static void settleOwn(Map<Integer, Long> takes, Map<Integer, Long> gives) {
    for (int stock : List.copyOf(takes.keySet())) {
      long both = Math.min(takes.get(stock), gives.getOrDefault(stock, 0L));
      if (both > 0) {
        takes.merge(stock, -both, Rounds::sumOrNothing);
        gives.merge(stock, -both, Rounds::sumOrNothing);
      }
    }
  }

  private static Long sumOrNothing(long one, long other) {
    return one + other == 0 ? null : one + other;
  }

  private static List<Party.Draw> draws(Map<Integer, Long> amounts) {
    List<Party.Draw> draws = new ArrayList<>(amounts.size());
    amounts.forEach((stock, amount) -> draws.add(new Party.Draw(stock, amount)));
    return draws;
  }

  /** Whether a step that frees something stands before each that takes something. */
  private static boolean givesFirst(Derivation derivation) {
    return !derivation.releases().isEmpty()
        && !derivation.claims().isEmpty()
        && derivation.claims().stream()
            .allMatch(
                claim ->
                    derivation.releases().stream()
                        .anyMatch(
                            release ->
                                derivation.precedences().stream()
                                    .anyMatch(
                                        before ->
                                            before.first().equals(release.what().step())
                                                && before.second().equals(claim.what().step()))));
  }

  /** Gives every move its new standing, and derives it again if that differs. */
  private boolean stand(Allotment allotment) {
    Map<Integer, Map<Asset, Share>> shares = new HashMap<>();
    Map<Integer, Set<Integer>> others = new HashMap<>();
    Set<Integer> givers = new LinkedHashSet<>();
    for (Allotment.Transfer transfer : allotment.transfers()) {
      givers.add(transfer.giver());
      share(shares, transfer.taker(), transfer.stock(), Share.FREED);
    }
    for (Allotment.Denial denial : allotment.denials()) {
      share(shares, denial.party(), denial.stock(), share(denial));
      others
          .computeIfAbsent(denial.party(), key -> new LinkedHashSet<>())
          .addAll(conflicting(denial));
    }
    boolean changed = false;
    for (int i = 0; i < derived.length; i++) {
      if (isBlocked(i)) {
        continue;
      }
      scarce(i, shares, allotment);
      Contest next =
          contest(
              standings[i].contest(),
              shares.getOrDefault(i, Map.of()),
              Answer.of(situations.head(i) >= 0 && isBlocked(situations.head(i))),
              Answer.of(givers.contains(i)));
      if (!next.equals(standings[i].contest())) {
        List<Move> known = standings[i].others();
        standings[i] =
            new Standing(
                next,
                1,
                others.containsKey(i)
                    ? others.get(i).stream().sorted().map(moves::get).toList()
                    : known);
        derive(i);
        changed = true;
      }
    }
    return changed;
  }

  private void share(Map<Integer, Map<Asset, Share>> shares, int party, int stock, Share share) {
    shares
        .computeIfAbsent(party, key -> new EnumMap<>(Asset.class))
        .put(stocks.asset(stock), share);
  }

  private Share share(Allotment.Denial denial) {
    return switch (denial.reason()) {
      case RIVALLED -> Share.RIVALLED;
      case LACKING -> none(denial.stock());
      case CIRCLE ->
          standings[denial.party()].contest().circle() == Answer.YES
              ? none(denial.stock())
              : Share.CIRCLE;
    };
  }

  private Share none(int stock) {
    return stocks.isExclusive(stock) ? Share.HELD : Share.SPENT;
  }

  private List<Integer> conflicting(Allotment.Denial denial) {
    boolean held =
        denial.reason() == Allotment.Reason.LACKING && stocks.isExclusive(denial.stock());
    return held
        ? stocks.holders(denial.stock()).stream().filter(i -> i != denial.party()).toList()
        : denial.others();
  }

  private void scarce(int i, Map<Integer, Map<Asset, Share>> shares, Allotment allotment) {
    for (var said : derived[i].claims()) {
      var claim = said.what();
      if (claim.asset() == Asset.SLOT) {
        Optional<Stocks.Draw> draw =
            stocks.draw(moves.get(i), claim.asset(), claim.at(), claim.amount());
        boolean free = !shares.getOrDefault(i, Map.of()).containsKey(Asset.SLOT);
        if (free && draw.isPresent() && allotment.left().get(draw.get().stock()) <= FEW) {
          share(shares, i, draw.get().stock(), Share.SCARCE);
        }
      }
    }
  }

  /** A move that was once found in a circle keeps the way out that the rules have given it. */
  private static Contest contest(
      Contest before, Map<Asset, Share> shares, Answer stopped, Answer needed) {
    boolean circle = before.circle() == Answer.YES || shares.containsValue(Share.CIRCLE);
    return new Contest(
        share(before.mailbox(), shares, Asset.MAILBOX_NAME),
        share(before.fullName(), shares, Asset.FULL_NAME),
        share(before.slot(), shares, Asset.SLOT),
        share(before.space(), shares, Asset.SPACE),
        share(before.entries(), shares, Asset.DIRECTORY_ENTRY),
        Answer.of(circle),
        stopped,
        needed);
  }

  private static Share share(Share before, Map<Asset, Share> shares, Asset asset) {
    Share now = shares.getOrDefault(asset, Share.FREE);
    boolean served = now == Share.FREE || now == Share.FREED || now == Share.SCARCE;
    return before == Share.CIRCLE && served ? before : now;
  }

  private List<Transfer> transfers(Allotment allotment) {
    List<Transfer> transfers = new ArrayList<>();
    for (Allotment.Transfer transfer : allotment.transfers()) {
      Move giver = moves.get(transfer.giver());
      Move taker = moves.get(transfer.taker());
      for (var release : derived[transfer.giver()].releases()) {
        for (var claim : derived[transfer.taker()].claims()) {
          boolean given = is(giver, transfer, release.what().asset(), release.what().at());
          if (given && is(taker, transfer, claim.what().asset(), claim.what().at())) {
            transfers.add(new Transfer(transfer.giver(), release, transfer.taker(), claim));
          }
        }
      }
    }
    for (int i = 0; i < derived.length; i++) {
      if (!isBlocked(i)) {
        own(i, transfers);
      }
    }
    return transfers;
  }

  /** Room that a move makes for itself. */
  private void own(int i, List<Transfer> transfers) {
    for (var release : derived[i].releases()) {
      for (var claim : derived[i].claims()) {
        boolean same =
            claim.what().asset() == release.what().asset()
                && claim.what().at() == release.what().at();
        if (same
            && stocks
                .draw(moves.get(i), claim.what().asset(), claim.what().at(), 1)
                .filter(draw -> !stocks.isExclusive(draw.stock()))
                .isPresent()) {
          transfers.add(new Transfer(i, release, i, claim));
        }
      }
    }
  }

  private boolean is(Move move, Allotment.Transfer transfer, Asset asset, Role at) {
    return asset == stocks.asset(transfer.stock())
        && stocks.draw(move, asset, at, 1).filter(d -> d.stock() == transfer.stock()).isPresent();
  }
}
