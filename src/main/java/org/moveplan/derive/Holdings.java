package org.moveplan.derive;

import java.util.Arrays;
import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Asset;

/** Which names movers have, or may have, on their postoffices before the plan. */
final class Holdings {

  private final Situations situations;
  private final Identities identities;
  private final Numbering names = new Numbering();

  /** How many accounts have each name. */
  private int[] accounts = new int[64];

  /** Who has each name: movers one after the other, and where those of each name begin. */
  private final int[] holders;

  private final int[] starts;

  Holdings(Situations situations, Identities identities) {
    this.situations = situations;
    this.identities = identities;
    int size = situations.request().moves().size();
    Numbering seen = new Numbering();
    int[] counts = new int[64];
    for (int i = 0; i < size; i++) {
      for (int place : places(i)) {
        int before = seen.size();
        seen.of(Identities.key(Asset.MAILBOX_NAME, place, identities.user(i)));
        for (long key : keys(i, place)) {
          int name = names.of(key);
          if (name == counts.length) {
            counts = Arrays.copyOf(counts, 2 * name);
            accounts = Arrays.copyOf(accounts, 2 * name);
          }
          counts[name]++;
          accounts[name] += seen.size() - before;
        }
      }
    }
    starts = new int[names.size() + 1];
    for (int name = 0; name < names.size(); name++) {
      starts[name + 1] = starts[name] + counts[name];
    }
    holders = new int[starts[names.size()]];
    int[] next = starts.clone();
    for (int i = 0; i < size; i++) {
      for (int place : places(i)) {
        for (long key : keys(i, place)) {
          holders[next[names.of(key)]++] = i;
        }
      }
    }
  }

  /** How many accounts of movers have the name of {@code key}. */
  int accounts(long key) {
    int name = names.known(key);
    return name == Numbering.NONE ? 0 : accounts[name];
  }

  /** The movers that have the name of {@code key}, in their order. */
  List<Integer> of(long key) {
    int name = names.known(key);
    if (name == Numbering.NONE) {
      return List.of();
    }
    return Arrays.stream(holders, starts[name], starts[name + 1]).boxed().toList();
  }

  /** Where the mover has, or may have, an account. */
  private int[] places(int i) {
    if (situations.head(i) >= 0) {
      return new int[0];
    }
    Move move = situations.request().moves().get(i);
    boolean source = move.get(UserFields.SOURCE_EXISTS) != Answer.NO;
    Answer silence = move.get(UserFields.LOCKED_OUT) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    boolean destination = move.get(UserFields.MOVED).or(silence) != Answer.NO;
    if (source && destination) {
      return new int[] {identities.source(i), identities.destination(i)};
    }
    if (source) {
      return new int[] {identities.source(i)};
    }
    return destination ? new int[] {identities.destination(i)} : new int[0];
  }

  private long[] keys(int i, int place) {
    long mailbox = Identities.key(Asset.MAILBOX_NAME, place, identities.user(i));
    int fullName = identities.fullName(i);
    return fullName == Identities.NAMELESS
        ? new long[] {mailbox}
        : new long[] {mailbox, Identities.key(Asset.FULL_NAME, place, fullName)};
  }
}
