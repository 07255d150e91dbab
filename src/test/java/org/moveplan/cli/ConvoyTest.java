package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.LazyList;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;

final class ConvoyTest {

  private static final int STEPS = 5 * Convoy.AHEAD + 3;

  /** Where the one who follows is. */
  private final AtomicInteger followed = new AtomicInteger();

  /** How far the one who leads was ahead at most. */
  private final AtomicInteger lead = new AtomicInteger();

  private final AtomicInteger makings = new AtomicInteger();

  private final List<Plan.Step> steps =
      new LazyList<>() {
        @Override
        public Plan.Step get(int i) {
          makings.incrementAndGet();
          lead.accumulateAndGet(i - followed.get(), Math::max);
          return step(i + 1);
        }

        @Override
        public int size() {
          return STEPS;
        }
      };

  private static Plan.Step step(int n) {
    return new Plan.Step(
        n,
        "@PO1:check-postoffice/w" + n,
        Action.CHECK_POSTOFFICE,
        Optional.empty(),
        "",
        "PO1",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        n,
        Phase.FREEZE,
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }

  @Test
  void bothReadAllStepsAndTheLeaderIsNeverFarAhead() {
    Convoy convoy = new Convoy(steps);
    CompletableFuture<Long> follower =
        CompletableFuture.supplyAsync(
            () -> {
              long sum = 0;
              for (Plan.Step step : convoy.following()) {
                followed.set(step.n());
                sum += step.wave();
              }
              convoy.end();
              return sum;
            });
    long sum = 0;
    for (Plan.Step step : convoy.leading()) {
      sum += step.wave();
    }
    assertThat(sum).isEqualTo(follower.join()).isEqualTo(STEPS * (STEPS + 1L) / 2);
    assertThat(lead.get()).isLessThanOrEqualTo(Convoy.AHEAD + 2 * Convoy.STRIDE);
  }

  @Test
  void whatTheLeaderHasMadeIsNotMadeAgain() {
    Convoy convoy = new Convoy(steps);
    List<Plan.Step> leading = convoy.leading().subList(0, Convoy.AHEAD);
    leading.forEach(step -> {});
    assertThat(convoy.following().subList(0, Convoy.AHEAD)).isEqualTo(leading.stream().toList());
    assertThat(makings.get()).isEqualTo(Convoy.AHEAD);
  }

  @Test
  void whatTheFollowerHasMadeIsNotMadeAgain() {
    Convoy convoy = new Convoy(steps);
    List<Plan.Step> following = convoy.following().subList(0, 2 * Convoy.AHEAD);
    assertThat(following.stream().mapToInt(Plan.Step::n).sum()).isPositive();
    convoy.end();
    assertThat(convoy.leading().subList(0, 2 * Convoy.AHEAD)).isEqualTo(following);
    assertThat(makings.get()).isEqualTo(2 * Convoy.AHEAD);
  }

  /** Otherwise he would make everything alone, and the leader everything once more. */
  @Test
  void theFollowerIsNotFarAheadOfALeaderWhoKeepsGoing() {
    Convoy convoy = new Convoy(steps, TimeUnit.MINUTES.toMillis(1));
    List<Plan.Step> leading = convoy.leading();
    assertThat(leading.get(0)).isEqualTo(step(1));
    AtomicInteger ahead = new AtomicInteger();
    AtomicInteger led = new AtomicInteger();
    CompletableFuture<Void> follower =
        CompletableFuture.runAsync(
            () -> {
              for (Plan.Step step : convoy.following()) {
                ahead.accumulateAndGet(step.n() - led.get(), Math::max);
              }
              convoy.end();
            });
    for (Plan.Step step : leading) {
      led.set(step.n());
      if (step.n() % Convoy.STRIDE == 0) {
        LockSupport.parkNanos(100_000);
      }
    }
    follower.join();
    assertThat(ahead.get()).isLessThanOrEqualTo(Convoy.AHEAD + 2 * Convoy.STRIDE);
  }

  @Test
  void aLeaderWhoHasStoppedIsNotWaitedFor() {
    Convoy convoy = new Convoy(steps, 1);
    assertThat(convoy.leading().get(0)).isEqualTo(step(1));
    assertThat(convoy.following()).hasSize(STEPS).last().isEqualTo(step(STEPS));
  }

  @Test
  void aLeaderWhoHasNotBegunIsNotWaitedFor() {
    assertThat(new Convoy(steps).following()).hasSize(STEPS).last().isEqualTo(step(STEPS));
  }

  @Test
  void aLeaderWhoseFollowerHasGoneWaitsForNobody() {
    Convoy convoy = new Convoy(steps);
    convoy.end();
    assertThat(convoy.leading()).last().isEqualTo(step(STEPS));
  }
}
