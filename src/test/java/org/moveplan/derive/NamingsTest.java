package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.situation.Letters;

class NamingsTest {

  /** A blank of another kind cannot be told from the usual one, and is none of a mailbox name's. */
  @ParameterizedTest
  @CsvSource({
    "jdoe7, PLAIN",
    "jdo\u00eb, EXTENDED",
    "j\u2019doe, QUOTES",
    "j doe, SIGNS",
    "j_doe, SIGNS",
    "j\u00a0doe, SIGNS",
    "j\u3000doe, SIGNS",
    "j\u2007do\u00eb, SIGNS"
  })
  void aMailboxNameIsMadeOf(String name, Letters letters) {
    assertThat(Namings.letters(name)).isEqualTo(letters);
  }
}
