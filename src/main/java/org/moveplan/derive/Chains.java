package org.moveplan.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Sequel;

/**
 * Entries that lead from one postoffice to the next, read as what they come to where the rules say
 * that they are one way: a move from the first postoffice to the last.
 */
final class Chains {

  private static final int NONE = -1;

  private final Request net;
  private final Identities identities;
  private final int[] heads;

  /** {@code oneWay} tells whether an entry and the next are to be read as one. */
  Chains(Request request, Predicate<Sequel> oneWay) {
    List<Move> moves = request.moves();
    Identities given = new Identities(request);
    int[] next = new int[moves.size()];
    int[] before = new int[moves.size()];
    boolean any = false;
    Accounts accounts = new Accounts(given, next.length);
    for (int i = 0; i < next.length; i++) {
      int there = accounts.leaver(i, given.destination(i));
      boolean goesOn =
          there != NONE
              && accounts.leaver(i, given.source(i)) == i
              && oneWay.test(sequel(moves.get(i), moves.get(there)));
      next[i] = goesOn ? there : NONE;
      if (goesOn) {
        before[there]++;
        any = true;
      }
    }
    heads = new int[any ? next.length : 0];
    Arrays.fill(heads, NONE);
    net = any ? joined(request, next, before) : request;
    identities = any ? new Identities(net) : given;
  }

  private static Sequel sequel(Move move, Move following) {
    boolean adds =
        !UserFields.ALL.fields().stream().allMatch(field -> addsNothing(field, move, following));
    return new Sequel(isSamePerson(move, following), Stages.of(move), Answer.of(adds));
  }

  /** Whether two entries of one mailbox name have one full name, as far as they are written. */
  static Answer isSamePerson(Move one, Move other) {
    return one.fullName().isEmpty() || other.fullName().isEmpty()
        ? Answer.UNKNOWN
        : Answer.of(Names.key(one.fullName()).equals(Names.key(other.fullName())));
  }

  private static <T> boolean addsNothing(Field<T> field, Move move, Move following) {
    boolean place = field.equals(UserFields.FROM) || field.equals(UserFields.TO);
    boolean name = field.equals(UserFields.USER) || field.equals(UserFields.FULL_NAME);
    return place
        || name
        || following.facts().stated(field).isEmpty()
        || following.get(field).equals(move.get(field));
  }

  private Request joined(Request request, int[] next, int[] before) {
    List<Move> moves = new ArrayList<>(request.moves());
    for (int i = 0; i < next.length; i++) {
      if (next[i] == NONE || before[i] > 0) {
        continue;
      }
      int last = i;
      while (next[last] != NONE && before[next[last]] == 1) {
        last = next[last];
        heads[last] = i;
      }
      Move move = moves.get(i);
      moves.set(i, new Move(move.facts().with(UserFields.TO, moves.get(last).to())));
    }
    return new Request(
        request.source(),
        request.title(),
        request.policy(),
        request.tools(),
        request.postoffices(),
        moves);
  }

  /** The request with the whole way as the first move of each chain, in the same order. */
  Request net() {
    return net;
  }

  /**
   * The position of the entry that begins the way of entry {@code i}, or -1 if that is itself one.
   */
  int head(int i) {
    return heads.length == 0 ? NONE : heads[i];
  }

  /** The numbers of the places and names of {@link #net}. */
  Identities identities() {
    return identities;
  }

  /** Who alone leaves which account. */
  private static final class Accounts {
    private final Identities identities;
    private final Numbering numbers = new Numbering();
    private final int[] leavers;

    Accounts(Identities identities, int moves) {
      this.identities = identities;
      this.leavers = new int[moves];
      for (int i = 0; i < moves; i++) {
        int known = numbers.size();
        int number = numbers.of(key(i, identities.source(i)));
        leavers[number] = number == known ? i : NONE;
      }
    }

    /** The move that alone leaves the account of the user of {@code move} at {@code place}. */
    int leaver(int move, int place) {
      int number = numbers.known(key(move, place));
      return number == Numbering.NONE ? NONE : leavers[number];
    }

    private long key(int move, int place) {
      return Identities.key(Asset.MAILBOX_NAME, place, identities.user(move));
    }
  }
}
