package org.moveplan.derive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Listing;

/** Facts about a move that only the whole list shows; made in one pass over it. */
final class Listings {

  private static final int NONE = -1;

  private final Chains chains;
  private final List<Move> moves;
  private final Identities identities;

  /** The accounts that moves leave and come to. */
  private final Numbering accounts = new Numbering();

  /** The moves that arrive at, or depart from, each account: the last one, then those before. */
  private final Lists arrivals;

  private final Lists departures;

  /** The accounts that are listed again, for another destination or for the same. */
  private final BitSet forked = new BitSet();

  private final BitSet repeated = new BitSet();

  /** Lists of moves by account, in one array for all. */
  private static final class Lists {
    private int[] heads = new int[64];
    private final int[] next;

    Lists(int moves) {
      next = new int[moves];
      Arrays.fill(heads, NONE);
    }

    void add(int account, int move) {
      int size = heads.length;
      if (account >= size) {
        heads = Arrays.copyOf(heads, Math.max(2 * size, account + 1));
        Arrays.fill(heads, size, heads.length, NONE);
      }
      next[move] = heads[account];
      heads[account] = move;
    }

    int first(int account) {
      return account < 0 || account >= heads.length ? NONE : heads[account];
    }
  }

  Listings(Chains chains, Identities identities) {
    this.chains = chains;
    this.moves = chains.net().moves();
    this.identities = identities;
    this.arrivals = new Lists(moves.size());
    this.departures = new Lists(moves.size());
    for (int i = 0; i < moves.size(); i++) {
      if (chains.head(i) < 0) {
        depart(accounts.of(account(i, identities.source(i))), i);
        arrivals.add(accounts.of(account(i, identities.destination(i))), i);
      }
    }
  }

  private void depart(int account, int move) {
    int before = departures.first(account);
    if (before >= 0) {
      boolean same = identities.destination(before) == identities.destination(move);
      (same ? repeated : forked).set(account);
    }
    departures.add(account, move);
  }

  Listing listing(int move) {
    if (chains.head(move) >= 0) {
      return Listing.CONTINUED;
    }
    int home = accounts.known(account(move, identities.source(move)));
    if (forked.get(home)) {
      return Listing.FORKED;
    }
    if (repeated.get(home)) {
      return Listing.REPEATED;
    }
    int there = accounts.known(account(move, identities.destination(move)));
    return mayBeOne(departures, there, move) || mayBeOne(arrivals, home, move)
        ? Listing.CHAINED
        : Listing.ONCE;
  }

  /** People with different full names are two. */
  private boolean mayBeOne(Lists others, int account, int move) {
    for (int i = others.first(account); i >= 0; i = others.next[i]) {
      if (Chains.isSamePerson(moves.get(move), moves.get(i)) != Answer.NO) {
        return true;
      }
    }
    return false;
  }

  private long account(int move, int place) {
    return Identities.key(Asset.MAILBOX_NAME, place, identities.user(move));
  }
}
