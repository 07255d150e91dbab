package org.moveplan.rules;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;

/** Loads the shipped rules on a thread of its own, while the caller reads the request. */
final class Loading implements Runnable, Supplier<RuleBase> {

  private final CompletableFuture<KieBaseConfiguration> configuration = new CompletableFuture<>();
  private final CompletableFuture<RuleBase> rules = new CompletableFuture<>();

  static Supplier<RuleBase> begin() {
    Loading loading = new Loading();
    Thread thread = new Thread(loading, "rules");
    thread.setDaemon(true);
    thread.start();
    // Until the other thread needs it, this one has made it.
    loading.configuration.complete(RuleBaseFactory.newKnowledgeBaseConfiguration());
    return loading;
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // Whatever goes wrong is thrown again in get().
  public void run() {
    try {
      rules.complete(RuleBase.of(Seal.shipped(), configuration::join));
    } catch (RuntimeException | Error e) {
      rules.completeExceptionally(e);
    }
  }

  @Override
  public RuleBase get() {
    if (!rules.isDone()) {
      useTheTime();
    }
    try {
      return rules.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuleBaseException unusable) {
        throw unusable;
      }
      throw new IllegalStateException("Cannot load the shipped rules.", e.getCause());
    }
  }

  /** The first session of a process takes long. This one has no rules and is opened meanwhile. */
  private static void useTheTime() {
    KieSession session = KieBaseBuilder.createKieBaseFromModel(new ModelImpl()).newKieSession();
    session.insert(session);
    session.fireAllRules(1);
    session.dispose();
  }
}
