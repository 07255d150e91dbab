package org.moveplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MeanwhileTest {

  @Test
  void workThatIsNotWorthwhileIsDoneHereWhenItIsAskedFor() {
    Thread[] worker = new Thread[1];
    Supplier<String> work =
        Meanwhile.of(
            false,
            () -> {
              worker[0] = Thread.currentThread();
              return "done";
            });

    assertThat(worker[0]).isNull();
    assertThat(work.get()).isEqualTo("done");
    assertThat(worker[0]).isEqualTo(Thread.currentThread());
  }

  @Test
  @Timeout(60)
  void workThatIsWorthwhileIsDoneElsewhereAtOnce() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Supplier<Thread> work =
        Meanwhile.of(
            true,
            () -> {
              begun.countDown();
              return Thread.currentThread();
            });

    begun.await();
    assertThat(work.get()).isNotEqualTo(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failuresAreThoseOfTheWork(boolean worthwhile) {
    IllegalStateException failure = new IllegalStateException("it broke");
    Supplier<String> work =
        Meanwhile.of(
            worthwhile,
            () -> {
              throw failure;
            });
    assertThatThrownBy(work::get).isSameAs(failure);

    AssertionError worse = new AssertionError("it broke down");
    Supplier<String> other =
        Meanwhile.of(
            worthwhile,
            () -> {
              throw worse;
            });
    assertThatThrownBy(other::get).isSameAs(worse);
  }
}
