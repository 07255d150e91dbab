package org.moveplan.planner;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.Answer;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Circle;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Room;
import org.moveplan.domain.situation.Share;
import org.moveplan.domain.situation.Timing;
import org.moveplan.schedule.Allotment;
import org.moveplan.schedule.Party;
import org.moveplan.schedule.Turn;

/** What an allotment means for each move: comparisons only, rules conclude. */
final class Contests {

  private final Stocks stocks;
  private final Contest[] before;
  private final List<Party> parties;
  private final Allotment allotment;

  /** By asset, the share of each move; none is one that nobody disputes. */
  private final Map<Asset, Share[]> shares = new EnumMap<>(Asset.class);

  private final boolean[] givers;

  /** Few contests differ. */
  private final Map<Contest, Contest> distinct = new HashMap<>();

  /**
   * @param before how each move fared in the last round
   * @param parties what each has taken part with in {@code allotment}
   */
  Contests(Stocks stocks, Contest[] before, List<Party> parties, Allotment allotment) {
    this.stocks = stocks;
    this.before = before;
    this.parties = List.copyOf(parties);
    this.allotment = allotment;
    this.givers = new boolean[before.length];
    for (Allotment.Transfer transfer : allotment.transfers()) {
      givers[transfer.giver()] = true;
      share(transfer.taker(), stocks.asset(transfer.stock()), Share.FREED);
    }
    for (Allotment.Denial denial : allotment.denials()) {
      share(denial.party(), stocks.asset(denial.stock()), share(denial));
    }
  }

  /**
   * How move {@code i} fares now.
   *
   * @param room whether there is room for it on the drive for .MMU files
   * @param stopped whether the entry that it goes on with is blocked
   * @param timing how it stands to the maintenance windows
   */
  Contest of(int i, Derivation derivation, Room room, boolean stopped, Timing timing) {
    Contest last = before[i];
    Share mailbox = share(i, Asset.MAILBOX_NAME);
    Share fullName = share(i, Asset.FULL_NAME);
    Share slot = share(i, Asset.SLOT);
    Share space = share(i, Asset.SPACE);
    Share entries = share(i, Asset.DIRECTORY_ENTRY);
    boolean waits =
        mailbox == Share.CIRCLE
            || fullName == Share.CIRCLE
            || slot == Share.CIRCLE
            || space == Share.CIRCLE
            || entries == Share.CIRCLE;
    Contest contest =
        new Contest(
            lasting(last.mailbox(), mailbox),
            lasting(last.fullName(), fullName),
            lasting(last.slot(), slot),
            Answer.of(leavesAtMost(10, i, derivation)),
            lasting(last.space(), space),
            lasting(last.entries(), entries),
            room,
            circle(last.circle(), i, waits),
            Answer.of(stopped),
            Answer.of(givers[i]),
            timing);
    Contest known = distinct.putIfAbsent(contest, contest);
    return known == null ? contest : known;
  }

  private Share share(int party, Asset asset) {
    Share[] known = shares.get(asset);
    Share share = known == null ? null : known[party];
    return share == null ? Share.FREE : share;
  }

  private void share(int party, Asset asset, Share share) {
    shares.computeIfAbsent(asset, key -> new Share[before.length])[party] = share;
  }

  private Share share(Allotment.Denial denial) {
    return switch (denial.reason()) {
      case RIVALLED -> Share.RIVALLED;
      case LACKING -> none(denial.stock());
      case CIRCLE -> isOver(denial) ? none(denial.stock()) : Share.CIRCLE;
    };
  }

  /** Whether nothing more can be done about a circle: nobody in it is left who goes between. */
  private boolean isOver(Allotment.Denial denial) {
    return before[denial.party()].circle() == Circle.MET
        && denial.crowd().stream().noneMatch(i -> before[i].circle() == Circle.JOINED);
  }

  private Circle circle(Circle last, int i, boolean waits) {
    return switch (last) {
      case NONE -> waits ? Circle.MET : Circle.NONE;
      case MET -> parties.get(i).turn() == Turn.BEFORE ? Circle.MET : Circle.JOINED;
      case JOINED -> waits ? Circle.STUCK : Circle.JOINED;
      case STUCK -> Circle.STUCK;
    };
  }

  private Share none(int stock) {
    return stocks.isExclusive(stock) ? Share.HELD : Share.SPENT;
  }

  /** Whether no more than {@code most} accounts are left where this move takes one, if known. */
  private boolean leavesAtMost(int most, int i, Derivation derivation) {
    for (var said : derivation.claims()) {
      var claim = said.what();
      if (claim.asset() == Asset.SLOT) {
        Optional<Stocks.Draw> draw = stocks.draw(i, claim.asset(), claim.at(), claim.amount());
        if (draw.isPresent() && allotment.left().get(draw.get().stock()) <= most) {
          return true;
        }
      }
    }
    return false;
  }

  /** A move that was once found in a circle keeps the way out that the rules have given it. */
  private static Share lasting(Share before, Share now) {
    boolean served = now == Share.FREE || now == Share.FREED;
    return before == Share.CIRCLE && served ? before : now;
  }
}
