package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.testing.TellingSituations;

class RuleEngineTest {

  private static final String RULES =
      """
      package org.moveplan.rules

      import org.moveplan.domain.situation.Finding;
      import org.moveplan.domain.situation.Matter;
      import org.moveplan.domain.situation.Mover;

      // It begins somewhere.
      rule "Q117650-1 begin"
          @article( "Q117650" )
          @section( "SUMMARY" )
          @severity( "cosmetic" )
          @since( "0.1.0" )
          when
              Mover()
          then
              insert( new Finding( Matter.LEAVES ) );
      end

      // It never ends.
      rule "Q117650-2 go on"
          @article( "Q117650" )
          @section( "SUMMARY" )
          @severity( "cosmetic" )
          @since( "0.1.0" )
          when
              Finding()
          then
              insert( new Finding( Matter.LEAVES ) );
      end
      """;

  /** Drools may fire a few more rules than it was allowed before it stops. */
  @Test
  void rulesThatRunInCirclesAreReported() {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("Q117650-circle.drl", RULES);
    RuleEngine engine = new RuleEngine(RuleBase.compiled(texts));
    Situation situation = TellingSituations.sample(1, 1L).get(0);
    assertThatThrownBy(() -> engine.apply(situation))
        .isInstanceOf(RuleBaseException.class)
        .hasMessageContaining("do not come to an end");
  }
}
