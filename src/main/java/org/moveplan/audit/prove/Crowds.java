package org.moveplan.audit.prove;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Method;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;

/** Small crowds with clashing names and tight postoffices, drawn reproducibly. */
public final class Crowds {

  private Crowds() {}

  /**
   * The crowd with that seed.
   *
   * @param mostUsers how many users it has at most
   * @param postoffices between how many postoffices they move; at least two
   */
  public static Request of(long seed, int mostUsers, int postoffices) {
    Random random = new Random(seed);
    List<String> places = IntStream.rangeClosed(1, postoffices).mapToObj(i -> "PO" + i).toList();
    Draft draft = Draft.EMPTY;
    Set<String> accounts = new HashSet<>();
    int[] there = new int[postoffices];
    int users = 1 + random.nextInt(mostUsers);
    int names = 1 + random.nextInt(4);
    for (int i = 0; i < users; i++) {
      String name = "u" + random.nextInt(names);
      String full = random.nextInt(4) == 0 ? "Full " + random.nextInt(3) : "Person " + i;
      int from = random.nextInt(postoffices);
      int to = (from + 1 + random.nextInt(postoffices - 1)) % postoffices;
      boolean fresh =
          !accounts.contains(from + name)
              && !accounts.contains(from + full)
              && !accounts.contains("one " + name + full);
      Answer leaves = Answer.of(random.nextInt(4) > 0);
      if (fresh) {
        accounts.addAll(List.of(from + name, from + full, "one " + name + full));
        there[from]++;
        draft = draft.and(user(name, places.get(from), places.get(to), full, leaves));
      }
    }
    for (int i = 0; i < postoffices; i++) {
      draft = furnished(draft, places.get(i), there[i], random);
    }
    return draft.request();
  }

  private static Facts user(String name, String from, String to, String full, Answer leaves) {
    return Draft.user(name, from, to)
        .with(UserFields.METHOD, Method.DRAG)
        .with(UserFields.FULL_NAME, full)
        .with(UserFields.DELETE_SOURCE, leaves);
  }

  private static Draft furnished(Draft draft, String name, int movers, Random random) {
    Draft furnished = draft;
    if (random.nextInt(3) > 0) {
      int users = movers + 1 + random.nextInt(2);
      furnished =
          furnished
              .postoffice(name, UpkeepFields.USER_COUNT, OptionalLong.of(users))
              .postoffice(name, UpkeepFields.MAX_USERS, users + random.nextInt(2));
    }
    boolean secure = random.nextInt(4) > 0;
    return furnished
        .postoffice(name, PostofficeFields.ENHANCED_SECURITY, Answer.of(secure))
        .postoffice(name, PostofficeFields.V2_CLIENTS, Answer.of(!secure))
        .postoffice(name, PostofficeFields.LEGACY_GATEWAYS, Answer.NO);
  }
}
