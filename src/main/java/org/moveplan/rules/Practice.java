package org.moveplan.rules;

import java.util.List;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
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

  private Practice() {}

  static void run(KieBaseConfiguration configuration) {
    ModelImpl model = new ModelImpl().addRule(rule());
    KieSession session =
        KieBaseBuilder.createKieBaseFromModel(model, configuration).newKieSession();
    session.addEventListener(new DefaultAgendaEventListener());
    session.addEventListener(new DefaultRuleRuntimeEventListener());
    session.insert(new Given("", List.of()));
    session.insert(model);
    session.fireAllRules(MOST_FIRINGS);
    session.dispose();
  }

  private static Rule rule() {
    Variable<Given> first = D.declarationOf(Given.class, "first");
    Variable<ModelImpl> second = D.declarationOf(ModelImpl.class, "second");
    return D.rule(Practice.class.getPackageName(), "practice")
        .build(
            D.pattern(first).expr("empty", given -> given.values().isEmpty()),
            D.pattern(second).expr("one", model -> model.getRules().size() == 1),
            D.on(first).execute((drools, given) -> drools.insert(given.type())));
  }
}
