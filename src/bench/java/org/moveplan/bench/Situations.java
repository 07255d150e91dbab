package org.moveplan.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.moveplan.derive.RuleEngine;
import org.moveplan.planner.Planner;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;

/** Counts how often the rules are asked for a list: once for each distinct situation. */
final class Situations {

  private Situations() {}

  /** Argument: the list. */
  public static void main(String[] args) {
    RequestReader reader = new RequestReader(Limits.DEFAULT.withBytes(1 << 30));
    Reading.Valid reading = (Reading.Valid) reader.read(args[0], System.in);
    RuleBase rules = RuleBase.shipped();
    RuleEngine engine = new RuleEngine(rules);
    AtomicInteger asked = new AtomicInteger();
    new Planner(
            rules,
            situation -> {
              asked.incrementAndGet();
              return engine.apply(situation);
            })
        .plan(reading.request());
    System.out.println(asked);
  }
}
