package org.moveplan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.rule.Rule;

/** A set of rules ready to be used. Immutable; may be shared by threads. */
public final class RuleBase {

  private final Network network;
  private final String sha256;
  private final Supplier<RuleTexts> texts;

  /** The cards that were asked for by their ids. */
  private final Map<String, RuleCard> read = new ConcurrentHashMap<>();

  private RuleBase(Network network, String sha256, Supplier<RuleTexts> texts) {
    this.network = network;
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
   *
   * @param afterwards what that thread does when it has nothing else to do; failures are ignored
   */
  public static Supplier<RuleBase> shippedSoon(Consumer<RuleBase> afterwards) {
    return Loading.begin(afterwards);
  }

  static RuleBase of(Seal seal, Supplier<KieBaseConfiguration> configuration) {
    return new RuleBase(
        new SealedNetwork(seal, configuration),
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
    RuleBase rules =
        new RuleBase(
            new CompiledNetwork(CompiledRules.compile(texts)), texts.sha256(), () -> texts);
    rules.cards();
    return rules;
  }

  /** For opening sessions with any facts. */
  public KieBase kieBase() {
    return network.whole();
  }

  /**
   * For opening sessions that begin with {@code facts}. It may lack rules that cannot fire in them.
   * With shipped rules that takes less time than {@link #kieBase()} if there are few such sets of
   * facts.
   */
  public KieBase kieBase(Collection<Given> facts) {
    return network.enoughFor(facts);
  }

  /**
   * What the rules can tell of {@code facts}: sessions that begin with facts that look the same to
   * them have the same rules add the same. Nothing if that is not known, as of rules that were
   * compiled at run time.
   */
  public Optional<Sight> sight(Collection<Given> facts) {
    return network.sight(facts);
  }

  /** Announces sets of facts, so that one network will do for the sessions of all. */
  public void expect(Stream<List<Given>> sets) {
    network.expect(sets);
  }

  /** The digest of {@link #texts()}, without reading them. */
  public String sha256() {
    return sha256;
  }

  /** How many rules there are. */
  public int count() {
    return network.count();
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
    network
        .labels()
        .forEach(
            rule -> {
              try {
                RuleCard card = Annotations.read(rule);
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
    List<String> fresh = ids.stream().filter(id -> !read.containsKey(id)).toList();
    if (!fresh.isEmpty()) {
      network.labels(fresh).forEach(rule -> read.put(rule.id(), Annotations.read(rule)));
    }
    SortedMap<String, RuleCard> cards = new TreeMap<>();
    for (String id : ids) {
      RuleCard card = read.get(id);
      if (card != null) {
        cards.put(id, card);
      }
    }
    return Collections.unmodifiableSortedMap(cards);
  }

  /** The id of {@code rule}: the first word of its name. */
  public static String id(Rule rule) {
    return id(rule.getName());
  }

  static String id(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** The rule files. Read anew on each call. */
  public RuleTexts texts() {
    return texts.get();
  }
}
