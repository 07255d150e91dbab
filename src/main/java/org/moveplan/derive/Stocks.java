package org.moveplan.derive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Role;

/**
 * What movers compete for, as numbered stocks: how much there is before the plan, and how much of
 * which one a move takes or frees. Names that others than movers have are compared elsewhere. Moves
 * go by their positions in the request.
 */
public final class Stocks {

  private static final List<Field<OptionalLong>> SIZES =
      List.of(
          AccessFields.MMF_BYTES,
          AccessFields.CAL_BYTES,
          AccessFields.MAILBAG_BYTES,
          AccessFields.FOLDER_BYTES);
  private static final int PER_CENT = 100;

  /**
   * An amount of a stock.
   *
   * @param stock the number of the stock
   * @param amount how much of it, never negative
   */
  public record Draw(int stock, long amount) {}

  private final List<Move> moves;
  private final Identities identities;
  private final Holdings holdings;
  private final Numbering numbers = new Numbering();

  /** The stocks before the plan of the request of {@code situations}. */
  public Stocks(Situations situations) {
    this.moves = situations.request().moves();
    this.identities = situations.identities();
    this.holdings = new Holdings(situations, identities);
  }

  /** The number of the postoffice that a move leaves. */
  public int home(int move) {
    return identities.source(move);
  }

  /** How many stocks have been asked for; they are numbered from 0. */
  public int count() {
    return numbers.size();
  }

  /** Whether one owner at most can have of it. */
  public boolean isExclusive(int stock) {
    Asset asset = asset(stock);
    return asset == Asset.MAILBOX_NAME || asset == Asset.FULL_NAME;
  }

  /** The movers that have of a stock of names. */
  public List<Integer> holders(int stock) {
    return holdings.of(numbers.key(stock));
  }

  /** What the stock is of. */
  public Asset asset(int stock) {
    return Identities.asset(numbers.key(stock));
  }

  /** How much is there before the plan, negative if more is taken than there is room for. */
  public long amount(int stock) {
    long key = numbers.key(stock);
    Postoffice postoffice = identities.postoffice(Identities.place(key));
    return switch (Identities.asset(key)) {
      case MAILBOX_NAME, FULL_NAME -> 1 - holdings.accounts(key);
      case SLOT ->
          postoffice.get(UpkeepFields.MAX_USERS)
              - postoffice.get(UpkeepFields.USER_COUNT).orElseThrow();
      case SPACE -> postoffice.get(UpkeepFields.FREE_BYTES).orElseThrow();
      case DIRECTORY_ENTRY -> postoffice.get(UpkeepFields.FREE_ENTRIES).orElseThrow();
      case EXPORT_DRIVE -> throw new IllegalStateException("Nothing draws on " + stock);
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
  public Optional<Draw> draw(int move, Asset asset, Role at, int amount) {
    int place = at == Role.SOURCE ? identities.source(move) : identities.destination(move);
    Postoffice postoffice = identities.postoffice(place);
    return switch (asset) {
      case MAILBOX_NAME -> named(asset, place, identities.user(move), amount);
      case FULL_NAME -> named(asset, place, identities.fullName(move), amount);
      case SLOT -> counted(postoffice.get(UpkeepFields.USER_COUNT), asset, place, amount);
      case SPACE -> {
        long bytes = bytes(moves.get(move)) * amount;
        long rounded = bytes / PER_CENT + (bytes % PER_CENT == 0 ? 0 : 1);
        yield counted(postoffice.get(UpkeepFields.FREE_BYTES), asset, place, rounded);
      }
      case DIRECTORY_ENTRY ->
          counted(postoffice.get(UpkeepFields.FREE_ENTRIES), asset, place, amount);
      case EXPORT_DRIVE -> Optional.empty();
    };
  }

  private Optional<Draw> named(Asset asset, int place, int name, int amount) {
    return name == Identities.NAMELESS
        ? Optional.empty()
        : Optional.of(new Draw(numbers.of(Identities.key(asset, place, name)), amount));
  }

  private Optional<Draw> counted(OptionalLong known, Asset asset, int place, long amount) {
    return known.isPresent() && amount > 0
        ? Optional.of(
            new Draw(numbers.of(Identities.key(asset, place, Identities.NAMELESS)), amount))
        : Optional.empty();
  }

  private static long bytes(Move move) {
    long sum = 0;
    for (Field<OptionalLong> size : SIZES) {
      sum += move.get(size).orElse(0);
    }
    return sum;
  }
}
