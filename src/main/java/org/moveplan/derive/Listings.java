package org.moveplan.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.situation.Listing;

/** Facts about a move that only the whole list shows; made in one pass over it. */
final class Listings {

  private final Map<String, Map<String, Integer>> destinations = new HashMap<>();
  private final Map<String, List<Move>> arrivals = new HashMap<>();
  private final Map<String, List<Move>> departures = new HashMap<>();
  private final Set<Move> continued = Collections.newSetFromMap(new IdentityHashMap<>());

  Listings(Chains chains) {
    List<Move> moves = chains.net().moves();
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i);
      if (chains.head(i) >= 0) {
        continued.add(move);
        continue;
      }
      String source = account(move.from(), move.user());
      String destination = account(move.to(), move.user());
      destinations
          .computeIfAbsent(source, key -> new HashMap<>())
          .merge(Names.key(move.to()), 1, Integer::sum);
      arrivals.computeIfAbsent(destination, key -> new ArrayList<>(1)).add(move);
      departures.computeIfAbsent(source, key -> new ArrayList<>(1)).add(move);
    }
  }

  Listing listing(Move move) {
    if (continued.contains(move)) {
      return Listing.CONTINUED;
    }
    Map<String, Integer> listed = destinations.get(account(move.from(), move.user()));
    if (listed.size() > 1) {
      return Listing.FORKED;
    }
    if (listed.get(Names.key(move.to())) > 1) {
      return Listing.REPEATED;
    }
    boolean leads = mayBeOne(departures.get(account(move.to(), move.user())), move);
    boolean follows = mayBeOne(arrivals.get(account(move.from(), move.user())), move);
    return leads || follows ? Listing.CHAINED : Listing.ONCE;
  }

  /** People with different full names are two. */
  private static boolean mayBeOne(List<Move> others, Move move) {
    return others != null
        && others.stream()
            .anyMatch(
                other ->
                    move.fullName().isEmpty()
                        || other.fullName().isEmpty()
                        || Chains.isSamePerson(move, other));
  }

  /** Equal for equal names on equal postoffices; no name holds a line break. */
  private static String account(String postoffice, String name) {
    return Names.key(postoffice) + "\n" + Names.key(name);
  }
}
