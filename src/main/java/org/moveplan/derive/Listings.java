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

/** Facts about a move that only the whole list shows; made in one pass over it. */
final class Listings {

  private final Map<String, Map<String, Integer>> destinations = new HashMap<>();
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

  /** Equal for equal names on equal postoffices; no name holds a line break. */
  private static String account(String postoffice, String name) {
    return Names.key(postoffice) + "\n" + Names.key(name);
  }
}
