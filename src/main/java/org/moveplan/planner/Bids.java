package org.moveplan.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Circle;
import org.moveplan.domain.situation.Claim;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Release;
import org.moveplan.domain.situation.Role;
import org.moveplan.schedule.Party;
import org.moveplan.schedule.Turn;

/** Puts what the rules claim and free for a move into amounts of stocks. */
final class Bids {

  /** Whoever claims and frees nothing, or is blocked. */
  static final Party NONE = new Party(List.of(), List.of(), Turn.AFTER, 0, false);

  private final Stocks stocks;
  private final Drafts drafts;

  Bids(Stocks stocks, Drafts drafts) {
    this.stocks = stocks;
    this.drafts = drafts;
  }

  /** The bid of move {@code move}, told by its position, which fares like {@code contest}. */
  Party of(int move, Derivation derivation, Contest contest) {
    List<Derivation.Said<Claim>> claims = rivalled(derivation);
    if (claims.isEmpty() && derivation.releases().isEmpty()) {
      return NONE;
    }
    Map<Integer, Long> takes = new TreeMap<>();
    for (var said : claims) {
      var claim = said.what();
      add(takes, stocks.draw(move, claim.asset(), claim.at(), claim.amount()));
    }
    Map<Integer, Long> gives = new TreeMap<>();
    for (var said : derivation.releases()) {
      var release = said.what();
      add(gives, stocks.draw(move, release.asset(), release.at(), release.amount()));
    }
    settleOwn(takes, gives);
    return new Party(
        draws(takes),
        draws(gives),
        turn(derivation, contest),
        stocks.home(move),
        !claims.isEmpty());
  }

  private static void add(Map<Integer, Long> amounts, Optional<Stocks.Draw> draw) {
    if (draw.isPresent()) {
      amounts.merge(draw.get().stock(), draw.get().amount(), Long::sum);
    }
  }

  private Turn turn(Derivation derivation, Contest contest) {
    if (drafts.givesFirst(derivation)) {
      return Turn.BEFORE;
    }
    return contest.circle() == Circle.JOINED ? Turn.BETWEEN : Turn.AFTER;
  }

  /** The claims that somebody could be denied. */
  private static List<Derivation.Said<Claim>> rivalled(Derivation derivation) {
    List<Derivation.Said<Claim>> claims = new ArrayList<>(derivation.claims().size());
    for (Derivation.Said<Claim> said : derivation.claims()) {
      if (said.what().asset() != Asset.EXPORT_DRIVE) {
        claims.add(said);
      }
    }
    return claims;
  }

  /**
   * Who takes again what it has just freed needs nobody else, unless more is taken than there is
   * room for: then it takes nothing of what has to suffice.
   */
  private void settleOwn(Map<Integer, Long> takes, Map<Integer, Long> gives) {
    for (int stock : List.copyOf(takes.keySet())) {
      long both = Math.min(takes.get(stock), gives.getOrDefault(stock, 0L));
      if (both > 0) {
        takes.merge(stock, -both, Bids::sumOrNothing);
        gives.merge(stock, -both, Bids::sumOrNothing);
        if (stocks.amount(stock) < 0) {
          takes.putIfAbsent(stock, 0L);
        }
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

  /**
   * Whether a step that frees something stands before each that takes something. Of what is freed
   * at the destination nothing is there for others: the move takes it again.
   */
  static boolean givesFirst(Derivation derivation) {
    List<Derivation.Said<Claim>> claims = rivalled(derivation);
    List<Derivation.Said<Release>> releases =
        derivation.releases().stream().filter(said -> said.what().at() == Role.SOURCE).toList();
    return !releases.isEmpty()
        && !claims.isEmpty()
        && claims.stream()
            .allMatch(
                claim ->
                    releases.stream()
                        .anyMatch(
                            release ->
                                derivation.precedences().stream()
                                    .anyMatch(
                                        before ->
                                            before.first().equals(release.what().step())
                                                && before.second().equals(claim.what().step()))));
  }
}
