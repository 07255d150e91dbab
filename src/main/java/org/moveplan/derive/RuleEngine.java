package org.moveplan.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.Given;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.rules.Sight;

/**
 * Runs the rules on situations, each time in a session of its own; but not on one that looks to
 * them like another before, unless they are watched.
 */
public final class RuleEngine implements Engine {

  /** Far above what any situation needs; a rule base that gets there runs in circles. */
  private static final int MOST_FIRINGS = 500_000;

  private final RuleBase rules;
  private final AgendaFilter filter;
  private final Optional<Watch> watch;

  /** What came of facts that looked like this to the rules. */
  private final Map<Sight, Derivation> known = new ConcurrentHashMap<>();

  /** Runs all of {@code rules}. */
  public RuleEngine(RuleBase rules) {
    this(rules, Set.of());
  }

  /** Runs all of {@code rules} but those with the ids {@code without}: what would change? */
  public RuleEngine(RuleBase rules, Set<String> without) {
    this.rules = rules;
    this.filter = match -> !without.contains(RuleBase.id(match.getRule()));
    this.watch = Optional.empty();
  }

  /** Runs all of {@code rules} as long as {@code watch} does not object. */
  public RuleEngine(RuleBase rules, Watch watch) {
    this.rules = rules;
    this.watch = Optional.of(watch);
    this.filter =
        match -> {
          watch.fires(RuleBase.id(match.getRule()), match.getObjects());
          if (watch.isOverdue()) {
            throw new RuleBaseException(watch.complaint());
          }
          return true;
        };
  }

  /**
   * What the rules say about {@code situation}.
   *
   * @throws RuleBaseException if the rules contradict each other or do not come to an end
   */
  @Override
  public Derivation apply(Situation situation) {
    List<Attributes> facts = situation.facts();
    Optional<Sight> sight = watch.isPresent() ? Optional.empty() : rules.sight(given(facts));
    if (sight.isEmpty()) {
      return derive(facts);
    }
    Derivation before = known.get(sight.get());
    if (before != null) {
      return before;
    }
    Derivation fresh = derive(facts);
    Derivation first = known.putIfAbsent(sight.get(), fresh);
    return first == null ? fresh : first;
  }

  /** Who watches watches one session at a time. */
  @Override
  public boolean isShareable() {
    return watch.isEmpty();
  }

  @Override
  public void expect(Stream<Situation> situations) {
    rules.expect(situations.map(situation -> given(situation.facts())));
  }

  /** The same in a session, whatever is known. */
  Derivation derive(List<?> facts) {
    Collector collector = new Collector();
    KieSession session = rules.kieBase(given(facts)).newKieSession();
    if (watch.isPresent()) {
      watch.get().begin();
      session.addEventListener(watch.get().insertions());
    }
    try {
      session.addEventListener(collector.matches());
      session.addEventListener(collector.insertions());
      facts.forEach(session::insert);
      if (session.fireAllRules(filter, MOST_FIRINGS) >= MOST_FIRINGS) {
        throw new RuleBaseException(
            watch
                .map(Watch::complaintOfEndlessness)
                .orElseGet(
                    () ->
                        "The rules do not come to an end; the last one was %s."
                            .formatted(collector.lastRule())));
      }
    } finally {
      if (watch.isPresent()) {
        watch.get().end();
      }
      session.dispose();
    }
    return collector.derivation();
  }

  static List<Given> given(List<?> facts) {
    return facts.stream().map(RuleEngine::given).toList();
  }

  private static Given given(Object fact) {
    List<Enum<?>> values = fact instanceof Attributes known ? known.values() : List.of();
    return new Given(fact.getClass().getName(), values);
  }
}
