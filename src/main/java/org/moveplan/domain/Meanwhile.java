package org.moveplan.domain;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that another thread can do while this one goes on. */
public final class Meanwhile {

  private Meanwhile() {}

  /**
   * Has {@code work} done, by another thread if that is {@code worthwhile}, or else when what comes
   * of it is asked for, which may be done once.
   *
   * @return what comes of it; fails as the work does
   */
  public static <T> Supplier<T> of(boolean worthwhile, Supplier<T> work) {
    if (!worthwhile) {
      return work;
    }
    CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
    return () -> done(begun);
  }

  /**
   * Waits for what comes of {@code begun}.
   *
   * @throws RuntimeException the one with which it failed
   */
  public static <T> T done(CompletableFuture<T> begun) {
    try {
      return begun.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failure;
    }
  }
}
