package org.moveplan.rules;

import java.util.List;
import org.drools.model.Drools;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.dsl.pattern.D;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The first network and session of a process take ten times as long as the second. This one has a
 * rule that has nothing to do with mail, and is gone through while nothing is known of the request
 * yet.
 */
final class Practice {

  private static final int MOST_FIRINGS = 2;
  private static final String PACKAGE = Practice.class.getPackageName();

  private Practice() {}

  static void run(KieBaseConfiguration configuration) {
    KieSession session =
        UnchangingFacts.network(new ModelImpl(PACKAGE).addRule(rule()), configuration)
            .newKieSession();
    session.addEventListener(new DefaultAgendaEventListener());
    session.addEventListener(new DefaultRuleRuntimeEventListener());
    session.insert(new Given("", List.of()));
    session.insert(new Need("", new long[0], new int[0]));
    session.fireAllRules(MOST_FIRINGS);
    session.dispose();
  }

  private static Rule rule() {
    Variable<Given> first = D.declarationOf(Given.class, "first");
    Variable<Need> second = D.declarationOf(Need.class, "second");
    return D.rule(PACKAGE, "practice")
        .build(
            D.pattern(first).expr("empty", Empty.INSTANCE),
            D.pattern(second).expr("none", Unserved.INSTANCE),
            D.on(first).execute(Type.INSTANCE));
  }

  // Like the classes made of rules: an expression in their place could not be archived.

  private enum Empty implements Predicate1<Given> {
    INSTANCE;

    @Override
    public boolean test(Given given) {
      return given.values().isEmpty();
    }
  }

  private enum Unserved implements Predicate1<Need> {
    INSTANCE;

    @Override
    public boolean test(Need need) {
      return need.sources().length == 0;
    }
  }

  private enum Type implements Block2<Drools, Given> {
    INSTANCE;

    @Override
    public void execute(Drools drools, Given given) {
      drools.insert(given.type());
    }
  }
}
