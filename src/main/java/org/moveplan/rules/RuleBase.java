package org.moveplan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.rule.Rule;

/** A set of rules ready to be used. Immutable; may be shared by threads. */
public final class RuleBase {

  private final KieBase kieBase;
  private final String sha256;
  private final Supplier<RuleTexts> texts;

  private RuleBase(KieBase kieBase, String sha256, Supplier<RuleTexts> texts) {
    this.kieBase = kieBase;
    this.sha256 = sha256;
    this.texts = texts;
  }

  /** The shipped rules. Uses the model that the build made of them: parses and compiles nothing. */
  public static RuleBase shipped() {
    return of(Seal.shipped(), RuleBaseFactory::newKnowledgeBaseConfiguration);
  }

  /**
   * Begins to load the shipped rules on another thread and returns at once. The first call of the
   * supplier waits for the end. Loading takes most of the time of a short run: begin it first.
   */
  public static Supplier<RuleBase> shippedSoon() {
    return Loading.begin();
  }

  static RuleBase of(Seal seal, Supplier<KieBaseConfiguration> configuration) {
    return new RuleBase(
        KieBaseBuilder.createKieBaseFromModel(seal.model(), configuration.get()),
        seal.sha256(),
        () -> RuleTexts.packed(seal.files()));
  }

  /**
   * Compiles rules at run time.
   *
   * @param textsByFileName the text of every rule file
   * @throws RuleBaseException if the rules do not compile or their annotations are not as agreed
   */
  public static RuleBase compiled(SortedMap<String, String> textsByFileName) {
    RuleTexts texts = new RuleTexts(textsByFileName);
    RuleBase rules = new RuleBase(CompiledRules.compile(texts), texts.sha256(), () -> texts);
    rules.cards();
    return rules;
  }

  /** For opening sessions. */
  public KieBase kieBase() {
    return kieBase;
  }

  /** The digest of {@link #texts()}, without reading them. */
  public String sha256() {
    return sha256;
  }

  /** How many rules there are. */
  public int count() {
    return (int) rules().count();
  }

  /**
   * What every rule says of itself, by its id. Read anew on each call; {@link #cards(Collection)}
   * is for the few rules that a plan names.
   *
   * @throws RuleBaseException if annotations are not as agreed, or two rules have the same id
   */
  public SortedMap<String, RuleCard> cards() {
    SortedMap<String, RuleCard> cards = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    rules()
        .forEach(
            rule -> {
              try {
                RuleCard card = card(rule);
                if (cards.putIfAbsent(card.id(), card) != null) {
                  faults.add("Two rules have the id %s.".formatted(card.id()));
                }
              } catch (RuleBaseException e) {
                faults.addAll(e.faults());
              }
            });
    if (!faults.isEmpty()) {
      throw new RuleBaseException(faults);
    }
    return Collections.unmodifiableSortedMap(cards);
  }

  /** What the rules with these ids say of themselves, by id. */
  public SortedMap<String, RuleCard> cards(Collection<String> ids) {
    SortedMap<String, RuleCard> cards = new TreeMap<>();
    rules().filter(rule -> ids.contains(id(rule))).forEach(rule -> cards.put(id(rule), card(rule)));
    return Collections.unmodifiableSortedMap(cards);
  }

  /** The id of {@code rule}: the first word of its name. */
  public static String id(Rule rule) {
    String name = rule.getName();
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** What {@code rule} says of itself. */
  public static RuleCard card(Rule rule) {
    return Annotations.read(rule);
  }

  /** The rule files. Read anew on each call. */
  public RuleTexts texts() {
    return texts.get();
  }

  private Stream<Rule> rules() {
    return kieBase.getKiePackages().stream().flatMap(rules -> rules.getRules().stream());
  }
}
