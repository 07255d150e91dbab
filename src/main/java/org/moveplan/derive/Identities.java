package org.moveplan.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Asset;

/** Numbers for the postoffices and names of moves: equal ones for equal names. */
final class Identities {

  /** The number of a name that is not known. */
  static final int NAMELESS = -1;

  private static final List<Asset> ASSETS = List.of(Asset.values());

  /** Bits of a key for a postoffice, and for a name. */
  private static final int BITS = 28;

  private static final long MASK = (1L << BITS) - 1;

  private final List<Postoffice> postoffices = new ArrayList<>();
  private final int[] sources;
  private final int[] destinations;
  private final int[] users;
  private final int[] fullNames;

  Identities(Request request) {
    int size = request.moves().size();
    sources = new int[size];
    destinations = new int[size];
    users = new int[size];
    fullNames = new int[size];
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Move move = request.moves().get(i);
      sources[i] = place(request, move.from(), places);
      destinations[i] = place(request, move.to(), places);
      users[i] = name(move.user(), names);
      fullNames[i] = move.fullName().isEmpty() ? NAMELESS : name(move.fullName(), names);
    }
  }

  private int place(Request request, String postoffice, Map<String, Integer> places) {
    String key = Names.key(postoffice);
    Integer known = places.get(key);
    if (known != null) {
      return known;
    }
    postoffices.add(request.postoffice(postoffice));
    places.put(key, places.size());
    return places.size() - 1;
  }

  private static int name(String name, Map<String, Integer> names) {
    int next = names.size();
    Integer known = names.putIfAbsent(Names.key(name), next);
    return known == null ? next : known;
  }

  Postoffice postoffice(int place) {
    return postoffices.get(place);
  }

  int source(int move) {
    return sources[move];
  }

  int destination(int move) {
    return destinations[move];
  }

  int user(int move) {
    return users[move];
  }

  /** {@link #NAMELESS} if it is not known. */
  int fullName(int move) {
    return fullNames[move];
  }

  /** One number for an asset at a place, under a name or under none. */
  static long key(Asset asset, int place, int name) {
    return ((long) ASSETS.indexOf(asset) << (2 * BITS)) | ((long) place << BITS) | (name + 1);
  }

  static Asset asset(long key) {
    return ASSETS.get((int) (key >>> (2 * BITS)));
  }

  static int place(long key) {
    return (int) ((key >>> BITS) & MASK);
  }
}
