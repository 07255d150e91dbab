package org.moveplan.planner;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Role;
import org.moveplan.schedule.Allotment;

/** Finds the steps by which one move frees what another takes. */
final class Transfers {

  private final Derivation[] derived;
  private final Stocks stocks;

  Transfers(Derivation[] derived, Stocks stocks) {
    this.derived = derived;
    this.stocks = stocks;
  }

  List<Rounds.Transfer> of(Allotment allotment) {
    List<Rounds.Transfer> transfers = new ArrayList<>();
    for (Allotment.Transfer transfer : allotment.transfers()) {
      for (var release : derived[transfer.giver()].releases()) {
        for (var claim : derived[transfer.taker()].claims()) {
          boolean given =
              is(transfer.giver(), transfer, release.what().asset(), release.what().at());
          if (given && is(transfer.taker(), transfer, claim.what().asset(), claim.what().at())) {
            transfers.add(new Rounds.Transfer(transfer.giver(), release, transfer.taker(), claim));
          }
        }
      }
    }
    for (int i = 0; i < derived.length; i++) {
      if (derived[i].blockers().isEmpty()) {
        own(i, transfers);
      }
    }
    return transfers;
  }

  /** Room that a move makes for itself. */
  private void own(int i, List<Rounds.Transfer> transfers) {
    for (var release : derived[i].releases()) {
      for (var claim : derived[i].claims()) {
        boolean same =
            claim.what().asset() == release.what().asset()
                && claim.what().at() == release.what().at();
        if (same
            && stocks
                .draw(i, claim.what().asset(), claim.what().at(), 1)
                .filter(draw -> !stocks.isExclusive(draw.stock()))
                .isPresent()) {
          transfers.add(new Rounds.Transfer(i, release, i, claim));
        }
      }
    }
  }

  private boolean is(int move, Allotment.Transfer transfer, Asset asset, Role at) {
    return asset == stocks.asset(transfer.stock())
        && stocks.draw(move, asset, at, 1).filter(d -> d.stock() == transfer.stock()).isPresent();
  }
}
