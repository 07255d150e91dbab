package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.testing.TellingSituations;

/** Rules of somebody else may take their time, but not more, and those that run away are named. */
class WatchTest {

  private static final Situation SITUATION = TellingSituations.sample(1, 5L).get(0);

  @Test
  void rulesThatTakeTooLongAreStoppedAndTheLastOneIsNamed() {
    Watch impatient = new Watch(Duration.ZERO);
    RuleEngine engine = new RuleEngine(RuleBase.shipped(), impatient);
    assertThatThrownBy(() -> engine.apply(SITUATION))
        .isInstanceOf(RuleBaseException.class)
        .hasMessageMatching(
            "The rules take more than 0 seconds .*; the last one was Q\\d+-\\w+\\.");
  }

  /**
   * The third rule goes along with whatever the others add, and never is at fault; the first one
   * begins, and so it is not either.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Finding( matter == Matter.LEAVES ) | insert( new Finding( Matter.LEAVES ) )   | Q117650-2 sets itself off again and again.
          Finding( matter == Matter.LEAVES ) | insert( new Finding( Matter.RECOVERY ) ) | Q117650-2 and Q117650-4 set each other off again and again.
          $m : Mover( stage != null )         | update( $m )                             | Q117650-2 fired most,
          """)
  void rulesThatRunAwayAreNamedWhicheverFiredLast(
      String condition, String consequence, String told) {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put(
        "Q117650-circle.drl",
        """
        package org.moveplan.rules

        import org.moveplan.domain.situation.About;
        import org.moveplan.domain.situation.Advice;
        import org.moveplan.domain.situation.Finding;
        import org.moveplan.domain.situation.Matter;
        import org.moveplan.domain.situation.Mover;
        import org.moveplan.domain.situation.Password;
        """
            + rule(1, "Password()", "insert( new Finding( Matter.LEAVES ) )")
            + rule(2, condition, consequence)
            + rule(3, "Finding()", "insert( new Advice( About.USER, \"Somebody leaves.\" ) )")
            + rule(
                4,
                "Finding( matter == Matter.RECOVERY )",
                "insert( new Finding( Matter.LEAVES ) )"));
    RuleEngine engine = new RuleEngine(RuleBase.compiled(texts), new Watch(Duration.ofSeconds(30)));
    assertThatThrownBy(() -> engine.apply(SITUATION))
        .isInstanceOf(RuleBaseException.class)
        .hasMessageContaining("do not come to an end; the last one was ")
        .hasMessageContaining(". " + told);
  }

  private static String rule(int number, String condition, String consequence) {
    return """

        rule "Q117650-%d title"
            @article( "Q117650" )
            @section( "SUMMARY" )
            @severity( "cosmetic" )
            @since( "0.1.0" )
            when
                %s
            then
                %s;
        end
        """
        .formatted(number, condition, consequence);
  }
}
