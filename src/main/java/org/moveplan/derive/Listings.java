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

  private final Map<String, Map<String, Integer>> destinations = new HashMap<>();
  private final Map<String, Set<String>> mailboxes = new HashMap<>();
  private final Map<String, Set<String>> fullNames = new HashMap<>();
  private final Set<String> arrivals = new HashSet<>();

  Listings(Request request) {
    List<Move> moves = request.moves();
    for (Move move : moves) {
      String source = account(move.from(), move.user());
      String destination = account(move.to(), move.user());
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
    String self = account(move.from(), move.user());
    if (others(mailboxes.get(account(move.to(), move.user())), self)) {
      return Namesake.MAILBOX;
    }
    boolean named = !move.fullName().isEmpty();
    if (named && others(fullNames.get(account(move.to(), move.fullName())), self)) {
      return Namesake.FULL_NAME;
    }
    return Namesake.NONE;
  }

  private static boolean others(Set<String> holders, String self) {
    return holders.size() > 1 || !holders.contains(self);
  }

  private static void remember(Map<String, Set<String>> index, String name, String holder) {
    index.computeIfAbsent(name, key -> new HashSet<>()).add(holder);
  }

  /** Equal for equal names on equal postoffices; no name holds a line break. */
  private static String account(String postoffice, String name) {
    return Names.key(postoffice) + "\n" + Names.key(name);
  }
}
