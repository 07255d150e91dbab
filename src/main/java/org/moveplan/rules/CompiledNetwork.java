package org.moveplan.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Rules that were compiled at run time, always in one network. */
record CompiledNetwork(KieBase whole) implements Network {

  @Override
  public KieBase enoughFor(Collection<Given> facts) {
    return whole;
  }

  @Override
  public Optional<Sight> sight(Collection<Given> facts) {
    return Optional.empty();
  }

  @Override
  public void expect(Stream<List<Given>> sets) {
    // The whole network is ready for everything.
  }

  @Override
  public int count() {
    return (int) rules().count();
  }

  @Override
  public Stream<Label> labels() {
    return rules().map(rule -> new Label(rule.getName(), rule.getMetaData()));
  }

  @Override
  public Stream<Label> labels(Collection<String> ids) {
    return labels().filter(label -> ids.contains(label.id()));
  }

  private Stream<Rule> rules() {
    return whole.getKiePackages().stream().flatMap(rules -> rules.getRules().stream());
  }
}
