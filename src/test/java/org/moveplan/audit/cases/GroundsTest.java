package org.moveplan.audit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a case says on what its plan rests that it should not, and on what it does not. */
class GroundsTest {

  private static final Grounds WANTED = new Grounds(Set.of("Q1-1", "Q1-2"), 3, 4);

  @Test
  void theSameGroundsDifferInNothing() {
    assertThat(new Grounds(Set.of("Q1-2", "Q1-1"), 3, 4).unlike(WANTED)).isEmpty();
  }

  @Test
  void everyDifferenceIsTold() {
    assertThat(new Grounds(Set.of("Q1-3", "Q1-2"), 2, 5).unlike(WANTED))
        .containsExactly(
            "cites Q1-3, which cases.yaml does not expect",
            "does not cite Q1-1, which cases.yaml expects",
            "names 2 reasons of users and steps; cases.yaml expects 3",
            "names 5 precedences; cases.yaml expects 4");
  }
}
