package org.moveplan.replay;

import java.util.Arrays;

/** The number of the last step that brings each name to each postoffice. */
final class Arrivals {

  private final Spelling spelling;

  /** By the number of the name. */
  private int[] mailboxes = new int[16];

  private int[] fullNames = new int[16];

  Arrivals(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Step {@code n} brings the user. */
  void arrive(int n, Mover mover) {
    mailboxes = with(mailboxes, spelling.mailboxes().of(mover.to().number(), mover.name()), n);
    if (mover.fullName() >= 0) {
      fullNames =
          with(fullNames, spelling.fullNames().of(mover.to().number(), mover.fullName()), n);
    }
  }

  private static int[] with(int[] steps, int number, int n) {
    int[] enough =
        number < steps.length
            ? steps
            : Arrays.copyOf(steps, Math.max(number + 1, steps.length + (steps.length >> 1)));
    enough[number] = n;
    return enough;
  }

  /** Whether a name that the user frees at the source is taken after step {@code n}. */
  boolean needLater(Mover mover, int n) {
    int from = mover.from().number();
    return last(mailboxes, spelling.mailboxes().find(from, mover.name())) > n
        || (mover.fullName() >= 0
            && last(fullNames, spelling.fullNames().find(from, mover.fullName())) > n);
  }

  private static int last(int[] steps, int number) {
    return number >= 0 && number < steps.length ? steps[number] : 0;
  }
}
