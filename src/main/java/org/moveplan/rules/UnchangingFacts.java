package org.moveplan.rules;

import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Makes networks for facts that never change: without the masks that tell which attributes of a
 * changed fact each node has to look at. Drools asks of this configuration nothing else.
 */
final class UnchangingFacts implements KnowledgeBuilderConfiguration {

  /** Without a name Drools would draw one, and a source of random numbers takes long to start. */
  private static final String NAME = "moveplan";

  private UnchangingFacts() {}

  static KieBase network(Model model, KieBaseConfiguration configuration) {
    var packages = new KiePackagesBuilder(configuration, new UnchangingFacts(), List.of(model));
    InternalKnowledgeBase network = KnowledgeBaseFactory.newKnowledgeBase(NAME, configuration);
    network.addPackages(packages.build().getKiePackages());
    return network;
  }

  @Override
  @SuppressWarnings("unchecked") // There is one option of this key.
  public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
    if (key.equals(PropertySpecificOption.KEY)) {
      return (C) PropertySpecificOption.DISABLED;
    }
    throw new UnsupportedOperationException(key.name());
  }

  @Override
  public <C extends KnowledgeBuilderOption> void setOption(C option) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <
          X extends
              OptionsConfiguration<
                      KnowledgeBuilderOption,
                      SingleValueKieBuilderOption,
                      MultiValueKieBuilderOption>>
      X as(ConfigurationKey<X> configuration) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ClassLoader getClassLoader() {
    return UnchangingFacts.class.getClassLoader();
  }

  @Override
  public void makeImmutable() {}

  @Override
  public boolean setProperty(String name, String value) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public String getProperty(String name) {
    throw new UnsupportedOperationException(name);
  }
}
