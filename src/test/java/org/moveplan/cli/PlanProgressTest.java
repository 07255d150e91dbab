package org.moveplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Progress.Leg;

/** What whoever waits for a plan sees meanwhile. */
class PlanProgressTest {

  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private long now = 40 * SECOND;

  private PlanProgress progress(boolean watched) {
    return new PlanProgress(new PrintStream(written, true, UTF_8), watched, () -> now);
  }

  private String seen() {
    String seen = written.toString(UTF_8);
    written.reset();
    return seen;
  }

  @Test
  void aShortRunSaysNothing() {
    PlanProgress progress = progress(true);
    now += SECOND - 1;
    progress.reached(Leg.DERIVE, 10, 20);
    progress.clear();
    assertThat(seen()).isEmpty();
  }

  @Test
  void nobodyIsToldInAPipe() {
    PlanProgress progress = progress(false);
    now += 100 * SECOND;
    progress.reached(Leg.DERIVE, 10, 20);
    progress.clear();
    assertThat(seen()).isEmpty();
  }

  @Test
  void phaseUsersAndRateAreToldAfterASecond() {
    PlanProgress progress = progress(true);
    progress.reached(Leg.DERIVE, 0, 100_000);
    now += 2 * SECOND;
    progress.reached(Leg.DERIVE, 25_000, 100_000);
    assertThat(seen()).isEqualTo("\rmoveplan: deriving 25,000 of 100,000 users, 12,500 a second");
  }

  @Test
  void theRateIsThatOfThePhase() {
    PlanProgress progress = progress(true);
    now += 10 * SECOND;
    progress.reached(Leg.VERIFY, 1, 600);
    assertThat(seen()).isEqualTo("\rmoveplan: verifying 1 of 600 steps");
    now += 2 * SECOND;
    progress.reached(Leg.VERIFY, 300, 600);
    assertThat(seen()).isEqualTo("\rmoveplan: verifying 300 of 600 steps, 150 a second");
  }

  @Test
  void theLineChangesFiveTimesASecondAtMost() {
    PlanProgress progress = progress(true);
    now += SECOND;
    for (int i = 1; i <= 1000; i++) {
      progress.reached(Leg.READ, i, 0);
      now += SECOND / 1000;
    }
    assertThat(seen().chars().filter(c -> c == '\r')).hasSize(5);
  }

  @Test
  void aShorterLineWritesOverALongerOneAndTheLastIsTakenAway() {
    PlanProgress progress = progress(true);
    now += 2 * SECOND;
    progress.reached(Leg.VERIFY, 600, 600);
    now += SECOND;
    progress.reached(Leg.WRITE, 3, 0);
    progress.clear();
    progress.clear();
    assertThat(seen())
        .isEqualTo(
            "\rmoveplan: verifying 600 of 600 steps"
                + "\rmoveplan: writing 3 MB              "
                + "\r                      \r");
  }

  @Test
  void everyLineFitsIntoATerminal() {
    PlanProgress progress = progress(true);
    for (Leg leg : Leg.values()) {
      progress.reached(leg, 0, 10_000_000);
      now += 2 * SECOND;
      progress.reached(leg, 9_999_999, 10_000_000);
      assertThat(seen()).contains("a second").hasSizeLessThan(2 * 80);
    }
  }

  @Test
  void megabytesAreCountedAsTheyAreWritten() throws IOException {
    PlanProgress progress = progress(true);
    try (OutputStream out = new CountedOutput(OutputStream.nullOutputStream(), progress)) {
      out.write(new byte[3 << 20]);
      now += 2 * SECOND;
      out.write('.');
    }
    assertThat(seen()).isEqualTo("\rmoveplan: writing 3 MB, 1 a second");
  }
}
