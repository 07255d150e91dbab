package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one user in one world at one point of the plan.
 *
 * @param source what the source has of the user
 * @param destination what the destination has of the user
 * @param parcel what is between them
 * @param marks what has been done or found out
 * @param signOns which of the user's events verified the account at the destination
 * @param nextHexid the hexid of the next account that is made
 */
record State(
    Site source,
    Site destination,
    Optional<Parcel> parcel,
    Marks marks,
    List<Integer> signOns,
    int nextHexid) {

  /** What holds for one account at the destination, and not for the next. */
  private static final Marks OF_AN_ACCOUNT =
      Marks.of(
          Mark.REPOINTED,
          Mark.VERIFIED,
          Mark.RESCUED,
          Mark.SWEPT,
          Mark.MAIL_HANDED_BACK,
          Mark.ASIDE,
          Mark.IMPORTED,
          Mark.ADDRESS_BOOK_CARRIED,
          Mark.OUT_OF_GROUPS,
          Mark.FILE_PROVEN,
          Mark.APPROVED,
          Mark.OLD_ACCOUNT_IDLE,
          Mark.HEXID_FOUND_AT_DESTINATION);

  State {
    signOns = List.copyOf(signOns);
  }

  Site at(Side side) {
    return side == Side.SOURCE ? source : destination;
  }

  State with(Side side, Site site) {
    return side == Side.SOURCE
        ? new State(site, destination, parcel, marks, signOns, nextHexid)
        : new State(source, site, parcel, marks, signOns, nextHexid);
  }

  State with(Parcel sent) {
    return new State(source, destination, Optional.of(sent), marks, signOns, nextHexid);
  }

  boolean has(Mark mark) {
    return marks.has(mark);
  }

  /** This very state if it has the mark: searches ask which operations change nothing. */
  State with(Mark mark) {
    return has(mark) ? this : with(marks.with(mark));
  }

  State without(Mark gone) {
    return has(gone) ? with(marks.without(Marks.of(gone))) : this;
  }

  private State with(Marks others) {
    return new State(source, destination, parcel, others, signOns, nextHexid);
  }

  /**
   * A sign-on, the user's event number {@code index}, showed that the destination account works.
   */
  State verifiedBy(int index) {
    List<Integer> more = new ArrayList<>(signOns);
    more.add(index);
    return new State(source, destination, parcel, marks, more, nextHexid).with(Mark.VERIFIED);
  }

  /** A new account is at the destination: nothing that held for an earlier one holds for it. */
  State arrived(Site site) {
    return new State(source, site, parcel, marks.without(OF_AN_ACCOUNT), List.of(), nextHexid + 1);
  }
}
