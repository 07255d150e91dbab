package org.moveplan.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Listing;
import org.moveplan.domain.situation.Namesake;

/** Facts about a move that only the whole list shows; made in one pass over it. */
final class Listings {

  private record Account(String postoffice, String name) {}

  private final Map<Account, Map<String, Integer>> destinations = new HashMap<>();
  private final Map<Account, Set<Account>> mailboxes = new HashMap<>();
  private final Map<Account, Set<Account>> fullNames = new HashMap<>();
  private final Set<Account> arrivals = new HashSet<>();

  Listings(Request request) {
    List<Move> moves = request.moves();
    for (Move move : moves) {
      Account source = account(move.from(), move.user());
      Account destination = account(move.to(), move.user());
      destinations
          .computeIfAbsent(source, key -> new HashMap<>())
          .merge(Names.key(move.to()), 1, Integer::sum);
      arrivals.add(destination);
      remember(mailboxes, source, source);
      remember(mailboxes, destination, source);
      if (!move.fullName().isEmpty()) {
        remember(fullNames, account(move.from(), move.fullName()), source);
        remember(fullNames, account(move.to(), move.fullName()), source);
      }
    }
  }

  Listing listing(Move move) {
    Map<String, Integer> listed = destinations.get(account(move.from(), move.user()));
    if (listed.size() > 1) {
      return Listing.FORKED;
    }
    if (listed.get(Names.key(move.to())) > 1) {
      return Listing.REPEATED;
    }
    boolean leads = destinations.containsKey(account(move.to(), move.user()));
    boolean follows = arrivals.contains(account(move.from(), move.user()));
    return leads || follows ? Listing.CHAINED : Listing.ONCE;
  }

  /** Whether a mover other than this user holds or takes the user's names at the destination. */
  Namesake namesake(Move move) {
    Account self = account(move.from(), move.user());
    if (others(mailboxes.get(account(move.to(), move.user())), self)) {
      return Namesake.MAILBOX;
    }
    boolean named = !move.fullName().isEmpty();
    if (named && others(fullNames.get(account(move.to(), move.fullName())), self)) {
      return Namesake.FULL_NAME;
    }
    return Namesake.NONE;
  }

  private static boolean others(Set<Account> holders, Account self) {
    return holders.size() > 1 || !holders.contains(self);
  }

  private static void remember(Map<Account, Set<Account>> index, Account name, Account holder) {
    index.computeIfAbsent(name, key -> new HashSet<>()).add(holder);
  }

  private static Account account(String postoffice, String name) {
    return new Account(Names.key(postoffice), Names.key(name));
  }
}
