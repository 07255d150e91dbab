package org.moveplan.domain;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request as it was read and found well-formed.
 *
 * @param source where it came from
 * @param title its title, empty if it has none
 * @param policy over {@link PolicyFields}
 * @param tools over {@link ToolFields}
 * @param postoffices every postoffice that is declared or named by a move, by {@link Names#key}
 * @param moves in canonical order: by source postoffice, mailbox name and destination
 */
public record Request(
    Source source,
    String title,
    Facts policy,
    Facts tools,
    SortedMap<String, Postoffice> postoffices,
    List<Move> moves) {

  /** A move with the keys of its names, which are dear to make, made once. */
  private record Keyed(String from, String user, String to, Move move)
      implements Comparable<Keyed> {

    // Written out because a chain of comparators takes milliseconds at its first use.
    @Override
    public int compareTo(Keyed other) {
      int order = from.compareTo(other.from);
      order = order != 0 ? order : user.compareTo(other.user);
      order = order != 0 ? order : to.compareTo(other.to);
      order = order != 0 ? order : move.from().compareTo(other.move.from());
      order = order != 0 ? order : move.user().compareTo(other.move.user());
      return order != 0 ? order : move.to().compareTo(other.move.to());
    }

    private static Keyed of(Move move) {
      return new Keyed(Names.key(move.from()), Names.key(move.user()), Names.key(move.to()), move);
    }
  }

  /**
   * Where a request came from.
   *
   * @param file the last component of its path, {@code -} for standard input
   * @param sha256 digest of its bytes, lower-case hexadecimal
   */
  public record Source(String file, String sha256) {}

  public Request {
    postoffices = Collections.unmodifiableSortedMap(new TreeMap<>(postoffices));
    moves = moves.stream().map(Keyed::of).sorted().map(Keyed::move).toList();
  }

  /** This request with those moves instead of its own. */
  public Request with(List<Move> others) {
    return new Request(source, title, policy, tools, postoffices, others);
  }

  /** The postoffice of that name; an undeclared one has only defaults. */
  public Postoffice postoffice(String name) {
    Postoffice known = postoffices.get(Names.key(name));
    return known != null ? known : new Postoffice(name, false, Facts.none(PostofficeFields.ALL));
  }
}
