package org.moveplan.replay;

import java.util.Optional;

/** Follows one side of things through the steps of a plan, until it finds a violation. */
interface Inspection {

  /** The next step is carried out. */
  Optional<Violation> carryOut(Deed deed);

  /** All steps are done. */
  Optional<Violation> end();
}
