package org.moveplan.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Platform;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;

/**
 * What some users take up and leave behind when all of them have arrived, whatever the order.
 * Whoever may be there already counts as bringing nothing, whoever may be gone from his source as
 * still leaving it.
 */
public final class Balance {

  private static final long NO_LIMIT = Long.MAX_VALUE;

  private final Request request;
  private final Set<String> destinations = new HashSet<>();
  private final Map<String, Long> accounts = new HashMap<>();
  private final Map<String, Long> bytes = new HashMap<>();
  private final Map<String, Long> entries = new HashMap<>();

  /**
   * The balance of these users; the others stay where they are.
   *
   * @param moves moves of {@code request}
   */
  public Balance(Request request, List<Move> moves) {
    this.request = request;
    for (Move move : moves) {
      if (Occupancy.moved(move) == Answer.NO) {
        destinations.add(Names.key(move.to()));
        add(move.to(), 1, Rooms.needed(move), Rooms.FILES);
      }
      Wish wish = Wish.of(request, move);
      if (wish.deleteSource() && wish.originalsMayGo()) {
        add(move.from(), -1, -Rooms.size(move), -Rooms.FILES);
      }
    }
  }

  private void add(String postoffice, long account, long size, long files) {
    String key = Names.key(postoffice);
    accounts.merge(key, account, Long::sum);
    bytes.merge(key, size, Long::sum);
    entries.merge(key, files, Long::sum);
  }

  /** Whether the last who arrives at some postoffice would find no room, whoever that is. */
  public boolean isExceeded() {
    return destinations.stream()
        .anyMatch(
            key -> {
              Postoffice postoffice = request.postoffice(key);
              return accounts.get(key) > freeAccounts(postoffice)
                  || bytes.get(key) > postoffice.get(UpkeepFields.FREE_BYTES).orElse(NO_LIMIT)
                  || entries.get(key) > freeEntries(postoffice);
            });
  }

  private static long freeAccounts(Postoffice postoffice) {
    OptionalLong count = postoffice.get(UpkeepFields.USER_COUNT);
    return count.isPresent()
        ? postoffice.get(UpkeepFields.MAX_USERS) - count.getAsLong()
        : NO_LIMIT;
  }

  private static long freeEntries(Postoffice postoffice) {
    return postoffice.get(PostofficeFields.PLATFORM) == Platform.NOVELL
        ? postoffice.get(UpkeepFields.FREE_ENTRIES).orElse(NO_LIMIT)
        : NO_LIMIT;
  }
}
