package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.testing.TellingSituations;

/** Rules of somebody else may take their time, but not more. */
class WatchTest {

  @Test
  void rulesThatTakeTooLongAreStoppedAndTheLastOneIsNamed() {
    Watch impatient = new Watch(Duration.ZERO);
    RuleEngine engine = new RuleEngine(RuleBase.shipped(), impatient);
    assertThatThrownBy(() -> engine.apply(TellingSituations.sample(1, 5L).get(0)))
        .isInstanceOf(RuleBaseException.class)
        .hasMessageMatching(
            "The rules take more than 0 seconds .*; the last one was Q\\d+-\\w+\\.");
  }
}
