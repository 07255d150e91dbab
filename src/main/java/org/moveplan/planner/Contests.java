package org.moveplan.planner;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Room;
import org.moveplan.domain.situation.Share;
import org.moveplan.domain.situation.Timing;
import org.moveplan.schedule.Allotment;

/** What an allotment means for each move: comparisons only, rules conclude. */
final class Contests {

  /** No more than so many slots left make the next move doubtful. */
  private static final int FEW = 10;

  private final Stocks stocks;
  private final List<Move> moves;
  private final List<Contest> before;
  private final Allotment allotment;
  private final Map<Integer, Map<Asset, Share>> shares = new HashMap<>();
  private final Map<Integer, Set<Integer>> others = new HashMap<>();
  private final Set<Integer> givers = new HashSet<>();
  private final List<Room> rooms;

  /**
   * @param before how each move fared in the last round
   * @param rooms whether there is room for each move on the drive for .MMU files
   */
  Contests(
      Stocks stocks,
      List<Move> moves,
      List<Contest> before,
      Allotment allotment,
      List<Room> rooms) {
    this.stocks = stocks;
    this.moves = moves;
    this.before = before;
    this.allotment = allotment;
    this.rooms = rooms;
    for (Allotment.Transfer transfer : allotment.transfers()) {
      givers.add(transfer.giver());
      share(transfer.taker(), transfer.stock(), Share.FREED);
    }
    for (Allotment.Denial denial : allotment.denials()) {
      share(denial.party(), denial.stock(), share(denial));
      others
          .computeIfAbsent(denial.party(), key -> new LinkedHashSet<>())
          .addAll(conflicting(denial));
    }
  }

  /**
   * How move {@code i} fares now.
   *
   * @param stopped whether the entry that it goes on with is blocked
   * @param timing how it stands to the maintenance windows
   */
  Contest of(int i, Derivation derivation, boolean stopped, Timing timing) {
    scarce(i, derivation);
    return contest(
        before.get(i),
        shares.getOrDefault(i, Map.of()),
        rooms.get(i),
        Answer.of(stopped),
        Answer.of(givers.contains(i)),
        timing);
  }

  /** The moves that move {@code i} conflicts with, or nothing if it is not said again. */
  Optional<List<Move>> others(int i) {
    return Optional.ofNullable(others.get(i))
        .map(found -> found.stream().sorted().map(moves::get).toList());
  }

  private void share(int party, int stock, Share share) {
    shares
        .computeIfAbsent(party, key -> new EnumMap<>(Asset.class))
        .put(stocks.asset(stock), share);
  }

  private Share share(Allotment.Denial denial) {
    return switch (denial.reason()) {
      case RIVALLED -> Share.RIVALLED;
      case LACKING -> none(denial.stock());
      case CIRCLE ->
          before.get(denial.party()).circle() == Answer.YES ? none(denial.stock()) : Share.CIRCLE;
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

  private void scarce(int i, Derivation derivation) {
    for (var said : derivation.claims()) {
      var claim = said.what();
      boolean free = !shares.getOrDefault(i, Map.of()).containsKey(Asset.SLOT);
      if (claim.asset() == Asset.SLOT && free) {
        stocks
            .draw(moves.get(i), claim.asset(), claim.at(), claim.amount())
            .filter(draw -> allotment.left().get(draw.stock()) <= FEW)
            .ifPresent(draw -> share(i, draw.stock(), Share.SCARCE));
      }
    }
  }

  /** A move that was once found in a circle keeps the way out that the rules have given it. */
  private static Contest contest(
      Contest before,
      Map<Asset, Share> shares,
      Room exportDrive,
      Answer stopped,
      Answer needed,
      Timing timing) {
    boolean circle = before.circle() == Answer.YES || shares.containsValue(Share.CIRCLE);
    return new Contest(
        share(before.mailbox(), shares, Asset.MAILBOX_NAME),
        share(before.fullName(), shares, Asset.FULL_NAME),
        share(before.slot(), shares, Asset.SLOT),
        share(before.space(), shares, Asset.SPACE),
        share(before.entries(), shares, Asset.DIRECTORY_ENTRY),
        exportDrive,
        Answer.of(circle),
        stopped,
        needed,
        timing);
  }

  private static Share share(Share before, Map<Asset, Share> shares, Asset asset) {
    Share now = shares.getOrDefault(asset, Share.FREE);
    boolean served = now == Share.FREE || now == Share.FREED || now == Share.SCARCE;
    return before == Share.CIRCLE && served ? before : now;
  }
}
