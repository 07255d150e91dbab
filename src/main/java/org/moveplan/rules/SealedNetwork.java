package org.moveplan.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;

/**
 * The shipped rules. A network has only the rules that were asked for so far, because making it
 * costs time for each rule, and a short request needs few of them.
 */
final class SealedNetwork implements Network {

  /** Whoever has asked for more so often gets all. */
  private static final int MOST_NETWORKS = 4;

  private record Made(int number, BitSet rules, KieBase kieBase) {

    boolean has(BitSet wanted) {
      BitSet missing = (BitSet) wanted.clone();
      missing.andNot(rules);
      return missing.isEmpty();
    }
  }

  private final Seal seal;
  private final Supplier<KieBaseConfiguration> configuration;
  private final Needs needs;
  private final Rule[] rules;

  /** Null until the first one is asked for. */
  private volatile Made made;

  SealedNetwork(Seal seal, Supplier<KieBaseConfiguration> configuration) {
    this.seal = seal;
    this.configuration = configuration;
    this.needs = seal.needs();
    this.rules = new Rule[seal.ids().size()];
  }

  @Override
  public KieBase whole() {
    return with(all()).kieBase();
  }

  @Override
  public KieBase enoughFor(Collection<Given> facts) {
    Made latest = made;
    return (isWhole(latest) ? latest : with(needs.firing(facts))).kieBase();
  }

  @Override
  public Optional<Sight> sight(Collection<Given> facts) {
    return needs.sight(facts);
  }

  private boolean isWhole(Made latest) {
    return latest != null && latest.rules().cardinality() == count();
  }

  @Override
  public void expect(Stream<List<Given>> sets) {
    if (!isWhole(made)) {
      BitSet firing = new BitSet();
      sets.forEach(facts -> firing.or(needs.firing(facts)));
      with(firing);
    }
  }

  private Made with(BitSet wanted) {
    Made latest = made;
    return latest != null && latest.has(wanted) ? latest : grown(wanted);
  }

  /** The former ones may be in use: a network is not changed, but replaced by a larger one. */
  private synchronized Made grown(BitSet wanted) {
    if (made == null) {
      made = new Made(1, wanted, network(wanted));
    } else if (!made.has(wanted)) {
      BitSet more = (BitSet) wanted.clone();
      more.or(made.number() < MOST_NETWORKS - 1 ? made.rules() : all());
      made = new Made(made.number() + 1, more, network(more));
    }
    return made;
  }

  private KieBase network(BitSet numbers) {
    List<Rule> chosen = new ArrayList<>();
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      chosen.add(rule(number));
    }
    return UnchangingFacts.network(
        new ModelImpl(Seal.class.getPackageName()).withRules(chosen), configuration.get());
  }

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, count());
    return all;
  }

  private synchronized Rule rule(int number) {
    if (rules[number] == null) {
      rules[number] = seal.rule(number);
    }
    return rules[number];
  }

  @Override
  public int count() {
    return rules.length;
  }

  @Override
  public Stream<Label> labels() {
    return IntStream.range(0, count()).mapToObj(this::label);
  }

  @Override
  public Stream<Label> labels(Collection<String> ids) {
    List<String> all = seal.ids();
    return IntStream.range(0, count())
        .filter(number -> ids.contains(all.get(number)))
        .mapToObj(this::label);
  }

  private Label label(int number) {
    return new Label(rule(number).getName(), rule(number).getMetaData());
  }
}
