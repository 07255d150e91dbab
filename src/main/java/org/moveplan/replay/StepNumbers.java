package org.moveplan.replay;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.plan.Plan;

/**
 * The numbers of the steps that have been read, by their ids. Millions of ids are not kept: that of
 * a usual step of a user is compared with what the logbook says of the steps of users of that name.
 * All others are kept as they are, and so are those of names that have so many steps that looking
 * through them would take long.
 */
final class StepNumbers {

  /**
   * So many ids are remembered: most steps name some that come not long before them. A power of
   * two.
   */
  private static final int RECENT = 1 << 18;

  /** So many steps of one name are looked through. */
  private static final int MOST = 64;

  private final Roster roster;
  private final Logbook logbook;
  private final Map<String, Integer> kept = new HashMap<>();

  /** Steps whose ids are kept. */
  private final BitSet odd = new BitSet();

  /** Ids that have come lately, by their hashes, and the numbers of their steps. */
  private final String[] recent;

  private final int[] recentNumbers;

  /** By the number of a name: its first mover and 1, or 0. */
  private final int[] firsts;

  /** By the number of a mover: the next one of that name and 1, or 0. */
  private final int[] namesakes;

  /** By the number of a mover who is the first of his name: how many usual steps that name has. */
  private final int[] counts;

  /** The length of the longest name of a mover. */
  private final int longest;

  /** Steps of one user and of the next are mostly asked for one after the other. */
  private int last;

  StepNumbers(Roster roster, Logbook logbook) {
    this.roster = roster;
    this.logbook = logbook;
    int size = roster.movers().size();
    this.recent = new String[Math.min(RECENT, Integer.highestOneBit(32 * size + 1))];
    this.recentNumbers = new int[recent.length];
    this.firsts = new int[roster.spelling().names().size()];
    this.namesakes = new int[size];
    this.counts = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      int name = roster.movers().get(i).name();
      namesakes[i] = firsts[name];
      firsts[name] = i + 1;
    }
    this.longest =
        roster.movers().stream().mapToInt(mover -> mover.user().length()).max().orElse(0);
  }

  /**
   * The number of the step with that id, from 1, or 0 if none has been read.
   *
   * @param near a user whose step it probably is
   */
  int of(String id, Optional<Mover> near) {
    int place = id.hashCode() & (recent.length - 1);
    if (id.equals(recent[place])) {
      return recentNumbers[place];
    }
    if (near.isPresent()) {
      int own = among(near.get().name(), id);
      if (own > 0) {
        return own;
      }
    }
    Integer known = kept.get(id);
    return known == null ? ofAnybody(id, near) : known;
  }

  /**
   * A name may have the sign in it that stands after it.
   *
   * @param near somebody whose name has been looked through
   */
  private int ofAnybody(String id, Optional<Mover> near) {
    for (int next = last; next < namesakes.length && next <= last + 1; next++) {
      Mover mover = roster.movers().get(next);
      int n = id.startsWith(mover.user()) ? among(mover.name(), id) : 0;
      if (n > 0) {
        last = next;
        return n;
      }
    }
    for (int at = id.indexOf('@'); at > 0 && at <= longest; at = id.indexOf('@', at + 1)) {
      if (near.isPresent()
          && at == near.get().user().length()
          && id.startsWith(near.get().user())) {
        continue;
      }
      int name = roster.spelling().names().find(id.substring(0, at));
      int n = among(name, id);
      if (n > 0) {
        last = firsts[name] - 1;
        return n;
      }
    }
    return 0;
  }

  private int among(int name, String id) {
    int first = name < 0 || name >= firsts.length ? 0 : firsts[name];
    if (first == 0 || counts[first - 1] > MOST) {
      return 0;
    }
    for (int next = first; next > 0; next = namesakes[next - 1]) {
      Mover mover = roster.movers().get(next - 1);
      if (!id.startsWith(mover.user())) {
        continue;
      }
      for (int n = logbook.last(next - 1); n > 0; n = logbook.previous(n)) {
        if (!odd.get(n) && isUsual(id, mover, logbook.event(n))) {
          return n;
        }
      }
    }
    return 0;
  }

  /** Whether {@code id} is {@code user@PO:action}, with names as the request has them. */
  private boolean isUsual(String id, Mover mover, Event event) {
    String user = mover.user();
    String postoffice = place(mover, event.side()).office().name();
    String action = event.action().token();
    int at = user.length();
    int colon = at + 1 + postoffice.length();
    return id.length() == colon + 1 + action.length()
        && id.endsWith(action)
        && id.charAt(at) == '@'
        && id.charAt(colon) == ':'
        && id.startsWith(user)
        && id.startsWith(postoffice, at + 1);
  }

  private static Post place(Mover mover, Side side) {
    return side == Side.SOURCE ? mover.from() : mover.to();
  }

  /**
   * A step has been taken into the logbook, or is none of a user. Whoever has the same id keeps its
   * number.
   *
   * @param event what the step does, if it is one of a user
   */
  void add(Deed deed, Optional<Event> event) {
    Plan.Step step = deed.step();
    int place = step.id().hashCode() & (recent.length - 1);
    if (!step.id().equals(recent[place])) {
      recent[place] = step.id();
      recentNumbers[place] = step.n();
    }
    if (event.isEmpty() || !isUsual(step.id(), deed.mover().get(), event.get())) {
      keep(step.id(), step.n());
      return;
    }
    int first = firsts[deed.mover().get().name()];
    counts[first - 1]++;
    if (counts[first - 1] > MOST) {
      if (counts[first - 1] == MOST + 1) {
        keepAll(first);
      }
      keep(step.id(), step.n());
    }
  }

  private void keepAll(int first) {
    for (int next = first; next > 0; next = namesakes[next - 1]) {
      Mover mover = roster.movers().get(next - 1);
      int[] steps = logbook.steps(next - 1);
      for (int n : steps) {
        if (!odd.get(n)) {
          Event event = logbook.event(n);
          String place = place(mover, event.side()).office().name();
          keep(mover.user() + "@" + place + ":" + event.action().token(), n);
        }
      }
    }
  }

  private void keep(String id, int n) {
    odd.set(n);
    kept.putIfAbsent(id, n);
  }
}
