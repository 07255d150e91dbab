package org.moveplan.derive;

import org.moveplan.domain.Facts;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.situation.Directory;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Side;
import org.moveplan.domain.situation.Upkeep;

/** The parts of situations that all have in common who leave one postoffice, or come to it. */
record Premises(Postoffice postoffice, Side side, Directory directory, Upkeep upkeep) {

  static Premises of(Postoffice postoffice, Role role, Facts policy) {
    return new Premises(
        postoffice,
        Sides.of(postoffice, role),
        Directories.of(postoffice, role),
        Upkeeps.of(postoffice, role, policy));
  }
}
