package org.moveplan.audit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a case that fails says so: nobody compares forty steps by eye. */
class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b c   | a c     | not expected [b]
          a c     | a b c   | missing [b]
          a x c   | a b c   | not expected [x], missing [b]
          a a b   | a b     | not expected [a]
          a c b   | a b c   | number 2 is c, expected b
          b       | a       | not expected [b], missing [a]
          """)
  void onlyWhatDiffersIsTold(String found, String wanted, String told) {
    assertThat(Comparison.unlike(List.of(found.split(" ", -1)), List.of(wanted.split(" ", -1))))
        .isEqualTo(told);
  }
}
