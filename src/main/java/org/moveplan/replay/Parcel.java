package org.moveplan.replay;

import java.util.Optional;

/** What is on its way between the postoffices. */
sealed interface Parcel {

  /** An .MMU file: what an import will make. */
  record Mmu(Site contents) implements Parcel {}

  /** A copy of the message file for a move by hand (Q119359). */
  record Copy(MessageFile file, boolean passwordWasReset) implements Parcel {}

  /** The copied message file of {@code parcel}, if it holds one. */
  static Optional<Copy> copyIn(Optional<Parcel> parcel) {
    return parcel.filter(Copy.class::isInstance).map(Copy.class::cast);
  }

  /** The .MMU file of {@code parcel}, if it is one. */
  static Optional<Mmu> mmuIn(Optional<Parcel> parcel) {
    return parcel.filter(Mmu.class::isInstance).map(Mmu.class::cast);
  }
}
