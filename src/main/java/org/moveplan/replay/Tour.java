package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads an inspection through a plan and keeps the first violation that it finds. */
final class Tour {

  private final Inspection inspection;
  private Optional<Violation> found = Optional.empty();

  private Tour(Inspection inspection) {
    this.inspection = inspection;
  }

  static List<Tour> of(Inspection... inspections) {
    List<Tour> tours = new ArrayList<>();
    for (Inspection inspection : inspections) {
      tours.add(new Tour(inspection));
    }
    return tours;
  }

  void carryOut(Deed deed) {
    if (found.isEmpty()) {
      found = inspection.carryOut(deed);
    }
  }

  /** What was found on the way, or else at the end. */
  Optional<Violation> end() {
    return found.or(inspection::end);
  }
}
