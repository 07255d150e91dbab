package org.moveplan.request;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Spelling {

  private Spelling() {}

  /** Whether two words are the same but for case, hyphens, underscores and spaces. */
  static boolean isAlike(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
      }
    }
    return word;
  }

  /**
   * The nearest of {@code words}, the first of equally near ones, if one is near enough. A number
   * is near to none.
   */
  public static Optional<String> nearest(String word, Collection<String> words) {
    String bare = bare(word);
    String best = "";
    int least = allowed(bare) + 1;
    for (String candidate : words) {
      String other = bare(candidate);
      if (Math.abs(bare.length() - other.length()) >= least) {
        continue;
      }
      int distance = distance(bare, other);
      boolean number = distance > 0 && candidate.chars().anyMatch(c -> c >= '0' && c <= '9');
      if (distance < least && distance < candidate.length() && !number) {
        best = candidate;
        least = distance;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static int allowed(String word) {
    return word.length() > 60 ? 0 : Math.max(1, Math.min(3, word.length() / 3));
  }

  /** Insertions, deletions, replacements and exchanges of neighbours between two words. */
  public static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + change);
    boolean exchanged =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
