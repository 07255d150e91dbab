package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Situation;
import org.moveplan.testing.TellingSituations;

/** The shipped rules: what is left out of a network would not have fired. */
class SelectionTest {

  private static final int SITUATIONS = 10_000;

  private final Seal seal = Seal.shipped();

  @Test
  void everyRuleThatFiresAmongAllRulesIsSelected() {
    KieBase whole = RuleBase.shipped().kieBase();
    Needs needs = seal.needs();
    Set<String> unforeseen = new TreeSet<>();
    Set<String> fired = new TreeSet<>();
    long selected = 0;
    for (Situation situation : TellingSituations.sample(SITUATIONS, 3L)) {
      Set<String> now = fired(whole, situation);
      BitSet firing = needs.firing(given(situation));
      selected += firing.cardinality();
      fired.addAll(now);
      firing.stream().forEach(number -> now.remove(seal.ids().get(number)));
      unforeseen.addAll(now);
    }
    assertThat(unforeseen).isEmpty();
    assertThat(fired.size()).as("rules that fired at all").isGreaterThan(seal.ids().size() / 2);
    assertThat(selected / SITUATIONS).as("mean selection").isLessThan(seal.ids().size() / 2L);
  }

  /** Otherwise one rule that is not understood would bring in many, and every start be slow. */
  @Test
  void ofEveryRuleIsKnownWhatItAdds() {
    assertThat(RuleShapes.of(RuleTexts.packed(seal.files())))
        .hasSize(seal.ids().size())
        .allSatisfy(
            rule -> {
              assertThat(rule.needs()).as(rule.rule()).isNotEmpty();
              assertThat(rule.adds()).as(rule.rule()).isPresent();
              assertThat(rule.opaque()).as(rule.rule()).isFalse();
            });
  }

  @Test
  void theRuleBaseSpeaksOfAllRulesWhateverItsNetworkHas() {
    RuleBase whole = RuleBase.shipped();
    assertThat(whole.kieBase()).isSameAs(whole.kieBase(List.of()));
    RuleBase none = RuleBase.shipped();
    assertThat(rules(none.kieBase(List.of()))).isZero();
    assertThat(none.count()).isEqualTo(rules(whole.kieBase())).isEqualTo(none.cards().size());
    assertThat(none.cards()).isEqualTo(whole.cards());
    assertThat(none.cards(List.of("Q117650-4", "Q117650-2")).keySet())
        .containsExactly("Q117650-2", "Q117650-4");
    assertThat(none.sha256()).isEqualTo(none.texts().sha256());
  }

  @Test
  void aNetworkGrowsWithTheSituationsAndInTheEndHasAllRules() {
    RuleBase rules = RuleBase.shipped();
    int before = 0;
    for (Situation situation : TellingSituations.sample(100, 4L)) {
      int now = rules(rules.kieBase(given(situation)));
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
    assertThat(before).isEqualTo(rules.count());
  }

  private static int rules(KieBase kieBase) {
    return kieBase.getKiePackages().stream().mapToInt(rules -> rules.getRules().size()).sum();
  }

  private static List<Given> given(Situation situation) {
    return situation.facts().stream().map(SelectionTest::given).toList();
  }

  private static Given given(Attributes fact) {
    return new Given(fact.getClass().getName(), fact.values());
  }

  private static Set<String> fired(KieBase rules, Situation situation) {
    Set<String> fired = new TreeSet<>();
    KieSession session = rules.newKieSession();
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            fired.add(RuleBase.id(event.getMatch().getRule()));
          }
        });
    situation.facts().forEach(session::insert);
    session.fireAllRules();
    session.dispose();
    return fired;
  }
}
