package org.moveplan.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Platform;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Role;

/**
 * What movers compete for, as numbered stocks: how much there is before the plan, and how much of
 * which one a move takes or frees. Names that others than movers have are compared elsewhere.
 */
public final class Stocks {

  private static final List<Field<OptionalLong>> SIZES =
      List.of(
          AccessFields.MMF_BYTES,
          AccessFields.CAL_BYTES,
          AccessFields.MAILBAG_BYTES,
          AccessFields.FOLDER_BYTES);
  private static final int PER_CENT = 100;

  private record Key(Asset asset, String postoffice, String name) {

    /** Apart from 31, by which numbers at the ends of both names would cancel each other out. */
    private static final int SPREAD = 0x9E3779B1;

    // Written out because the generated ones take milliseconds at their first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && asset == key.asset
          && postoffice.equals(key.postoffice)
          && name.equals(key.name);
    }

    @Override
    public int hashCode() {
      return SPREAD * name.hashCode() + 31 * postoffice.hashCode() + asset.hashCode();
    }
  }

  /**
   * An amount of a stock.
   *
   * @param stock the number of the stock
   * @param amount how much of it, never negative
   */
  public record Draw(int stock, long amount) {}

  private final Situations situations;
  private final Request request;
  private final Map<Key, Integer> numbers = new HashMap<>();

  /** By name as written. */
  private final Map<String, Postoffice> postoffices = new HashMap<>();

  private final List<Key> keys = new ArrayList<>();
  private final List<Long> amounts = new ArrayList<>();
  private final Map<Key, Integer> holders = new HashMap<>();
  private final Map<Key, List<Integer>> holding = new HashMap<>();

  /** The stocks before the plan of the request of {@code situations}. */
  public Stocks(Situations situations) {
    this.situations = situations;
    this.request = situations.request();
    Set<String> accounts = new HashSet<>();
    for (int i = 0; i < request.moves().size(); i++) {
      Move move = request.moves().get(i);
      for (String postoffice : places(i)) {
        String at = Names.key(postoffice);
        if (accounts.add(at + "\n" + Names.key(move.user()))) {
          names(move, at).forEach(name -> holders.merge(name, 1, Integer::sum));
        }
      }
    }
  }

  /** Where the mover has, or may have, an account before the plan. */
  private List<String> places(int i) {
    Move move = request.moves().get(i);
    List<String> places = new ArrayList<>();
    if (situations.head(i) >= 0) {
      return places;
    }
    if (move.get(UserFields.SOURCE_EXISTS) != Answer.NO) {
      places.add(move.from());
    }
    Answer silence = move.get(UserFields.LOCKED_OUT) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    if (move.get(UserFields.MOVED).or(silence) != Answer.NO) {
      places.add(move.to());
    }
    return places;
  }

  private static List<Key> names(Move move, String postoffice) {
    Key mailbox = new Key(Asset.MAILBOX_NAME, postoffice, Names.key(move.user()));
    return move.fullName().isEmpty()
        ? List.of(mailbox)
        : List.of(mailbox, new Key(Asset.FULL_NAME, postoffice, Names.key(move.fullName())));
  }

  /** How many stocks have been asked for; they are numbered from 0. */
  public int count() {
    return keys.size();
  }

  /** Whether one owner at most can have of it. */
  public boolean isExclusive(int stock) {
    Asset asset = keys.get(stock).asset();
    return asset == Asset.MAILBOX_NAME || asset == Asset.FULL_NAME;
  }

  /** The movers that have of a stock of names, by their positions in the request. */
  public List<Integer> holders(int stock) {
    if (holding.isEmpty()) {
      for (int i = 0; i < request.moves().size(); i++) {
        hold(i, request.moves().get(i));
      }
    }
    return holding.getOrDefault(keys.get(stock), List.of());
  }

  private void hold(int position, Move move) {
    for (String postoffice : places(position)) {
      for (Key key : names(move, Names.key(postoffice))) {
        holding.computeIfAbsent(key, fresh -> new ArrayList<>()).add(position);
      }
    }
  }

  /** What the stock is of. */
  public Asset asset(int stock) {
    return keys.get(stock).asset();
  }

  /** How much is there before the plan, negative if more is taken than there is room for. */
  public long amount(int stock) {
    while (amounts.size() <= stock) {
      amounts.add(known(amounts.size()));
    }
    return amounts.get(stock);
  }

  private long known(int stock) {
    Key key = keys.get(stock);
    Postoffice postoffice = request.postoffice(key.postoffice());
    return switch (key.asset()) {
      case MAILBOX_NAME, FULL_NAME -> 1 - holders.getOrDefault(key, 0);
      case SLOT ->
          postoffice.get(UpkeepFields.MAX_USERS)
              - postoffice.get(UpkeepFields.USER_COUNT).orElseThrow();
      case SPACE -> postoffice.get(UpkeepFields.FREE_BYTES).orElseThrow();
      case DIRECTORY_ENTRY -> postoffice.get(UpkeepFields.FREE_ENTRIES).orElseThrow();
      case EXPORT_DRIVE -> throw new IllegalStateException("Nothing draws on " + key);
    };
  }

  /**
   * What {@code amount} of an asset means for a move, or nothing if there is no known limit to it.
   *
   * @param move whose
   * @param asset of what
   * @param at at which of the move's postoffices, {@code SOURCE} or {@code DESTINATION}
   * @param amount in units of the asset
   */
  public Optional<Draw> draw(Move move, Asset asset, Role at, int amount) {
    Postoffice postoffice =
        postoffices.computeIfAbsent(
            at == Role.SOURCE ? move.from() : move.to(), request::postoffice);
    String name = Names.key(postoffice.name());
    return switch (asset) {
      case MAILBOX_NAME ->
          Optional.of(new Draw(number(new Key(asset, name, Names.key(move.user()))), amount));
      case FULL_NAME ->
          move.fullName().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Draw(number(new Key(asset, name, Names.key(move.fullName()))), amount));
      case SLOT -> counted(postoffice.get(UpkeepFields.USER_COUNT), asset, name, amount);
      case SPACE -> {
        long bytes = bytes(move) * amount;
        long rounded = bytes / PER_CENT + (bytes % PER_CENT == 0 ? 0 : 1);
        yield counted(postoffice.get(UpkeepFields.FREE_BYTES), asset, name, rounded);
      }
      case DIRECTORY_ENTRY ->
          postoffice.get(PostofficeFields.PLATFORM) == Platform.NOVELL
              ? counted(postoffice.get(UpkeepFields.FREE_ENTRIES), asset, name, amount)
              : Optional.empty();
      case EXPORT_DRIVE -> Optional.empty();
    };
  }

  private Optional<Draw> counted(OptionalLong known, Asset asset, String name, long amount) {
    return known.isPresent() && amount > 0
        ? Optional.of(new Draw(number(new Key(asset, name, "")), amount))
        : Optional.empty();
  }

  private int number(Key key) {
    return numbers.computeIfAbsent(
        key,
        fresh -> {
          keys.add(fresh);
          return keys.size() - 1;
        });
  }

  private static long bytes(Move move) {
    return SIZES.stream().mapToLong(size -> move.get(size).orElse(0)).sum();
  }
}
