package org.moveplan.scenarios;

import java.io.InputStream;
import java.nio.file.Path;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;

/** A request that a file holds, and the plan that the shipped rules make for it. */
record Planned(Request request, Plan plan) {

  static Planned of(Path file, Planner planner) {
    Reading reading =
        new RequestReader(Limits.DEFAULT).read(file.toString(), InputStream.nullInputStream());
    if (reading instanceof Reading.Valid valid) {
      return new Planned(valid.request(), planner.plan(valid.request()));
    }
    throw new AssertionError(file + " is no request: " + reading);
  }

  /** The exit code that the contract gives to such a plan. */
  int exit() {
    return plan.summary().blocked() == 0 ? 0 : 1;
  }
}
