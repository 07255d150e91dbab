package org.moveplan.audit.prove;

import java.util.Optional;
import org.moveplan.domain.Request;

/** Makes a request that shows a fault as small as it can be and still show it. */
final class Shrinking {

  private final Examiner examiner;
  private final Inputs.Sort sort;

  Shrinking(Examiner examiner, Inputs.Sort sort) {
    this.examiner = examiner;
    this.sort = sort;
  }

  /** A request of which nothing can be left out without losing the fault, and that fault. */
  Found smallest(Request request, Fault fault) {
    Found smallest = new Found(request, fault);
    boolean again = true;
    while (again) {
      again = false;
      for (Request simpler : Simpler.of(smallest.request())) {
        Optional<Fault> same =
            examiner.examine(simpler, sort).faults().stream().filter(fault::isLike).findFirst();
        if (same.isPresent()) {
          smallest = new Found(simpler, same.get());
          again = true;
          break;
        }
      }
    }
    return smallest;
  }

  /** A request with its fault. */
  record Found(Request request, Fault fault) {}
}
