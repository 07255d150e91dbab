package org.moveplan.rules;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBaseConfiguration;

/** Loads the shipped rules on a thread of its own, while the caller reads the request. */
final class Loading implements Runnable, Supplier<RuleBase> {

  private final CompletableFuture<RuleBase> rules = new CompletableFuture<>();
  private final Consumer<RuleBase> afterwards;

  private Loading(Consumer<RuleBase> afterwards) {
    this.afterwards = afterwards;
  }

  static Supplier<RuleBase> begin(Consumer<RuleBase> afterwards) {
    Loading loading = new Loading(afterwards);
    Thread thread = new Thread(loading, "rules");
    thread.setDaemon(true);
    thread.start();
    return loading;
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // Whatever goes wrong is thrown again in get().
  public void run() {
    try {
      KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
      rules.complete(RuleBase.of(Seal.shipped(), () -> configuration));
      Practice.run(configuration);
      afterwards.accept(rules.join());
    } catch (RuntimeException | Error e) {
      rules.completeExceptionally(e);
    }
  }

  @Override
  public RuleBase get() {
    try {
      return rules.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuleBaseException unusable) {
        throw unusable;
      }
      throw new IllegalStateException("Cannot load the shipped rules.", e.getCause());
    }
  }
}
