package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.rules.garden.Script;
import org.moveplan.rules.garden.Sky;
import org.moveplan.rules.garden.Weather;

/** A rule is left out only if it certainly cannot fire. */
class NeedsTest {

  private static final String HEAD =
      """
      package org.moveplan.rules.garden
      import org.moveplan.rules.garden.Chore;
      import org.moveplan.rules.garden.Kind;
      import org.moveplan.rules.garden.Sky;
      import org.moveplan.rules.garden.Tool;
      import org.moveplan.rules.garden.Weather;
      import java.util.List;
      """;

  private static final Given BLUE_THEN_GREY =
      new Given(Weather.class.getName(), List.of(Sky.BLUE, Sky.GREY));

  private static final Given BLUE_THEN_BLACK =
      new Given(Weather.class.getName(), List.of(Sky.BLUE, Sky.BLACK));

  private static final String REST = "insert( new Chore( Kind.REST, \"\" ) );";

  private final StringBuilder text = new StringBuilder(HEAD);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weather( sky == Sky.GREY )",
        "Weather( sky != Sky.BLUE )",
        "Weather( sky in ( Sky.GREY, Sky.BLACK ) )",
        "Weather( sky not in ( Sky.BLUE ) )",
        "Weather( sky == Sky.BLUE, tomorrow == Sky.BLUE )",
        "Weather( $sky : sky == Sky.GREY )",
        "$w : Weather( $t : tomorrow, sky == Sky.BLACK, $t == sky )",
        "Weather( ) Weather( tomorrow == Sky.BLACK )",
        "( Weather( ) and Weather( tomorrow == Sky.BLACK ) )",
        "Weather( sky == Sky.BLUE, sky == Sky.GREY )",
        "Chore( )",
      })
  void aRuleThatMissesAFactIsLeftOut(String conditions) {
    rule("a", conditions, "insert( new Weather( Sky.BLUE, Sky.BLUE ) );");
    assertThat(firing(BLUE_THEN_GREY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weather( sky == Sky.BLUE, tomorrow in ( Sky.GREY, Sky.BLACK ) )",
        "Weather( sky == Sky.GREY || tomorrow == Sky.GREY )",
        "Weather( sky == Sky.GREY || == Sky.BLUE )",
        "Weather( sky != tomorrow )",
        "Weather( sky == null || sky.name() == \"BLUE\" )",
        "Weather( sky in ( Sky.GREY, null ) || tomorrow != null )",
        "Weather( !( sky == Sky.GREY ) )",
        "Weather( ( sky == Sky.GREY ) || true )",
        "Weather( sky == Sky.PINK )",
        "Weather( $sky : sky ) Weather( tomorrow != $sky )",
        "not Weather( sky == Sky.GREY )",
        "not( Weather( sky == Sky.GREY ) and Weather( ) )",
        "exists Weather( sky == Sky.GREY )",
        "( Weather( sky == Sky.GREY ) or Weather( sky == Sky.BLUE ) )",
        "forall( Weather( sky == Sky.GREY ) )",
        "accumulate( Weather( sky == Sky.GREY ); $n : count( 1 ) )",
        "Weather( sky == Sky.GREY ) from $other",
        "List( size > 3 )",
        "Unheard( of == Sky.GREY )",
        "eval( true )",
        "",
      })
  void aRuleThatMayMatchOrIsNotUnderstoodIsKept(String conditions) {
    rule("a", conditions, "insert( new Chore( Kind.REST, \"in the shade, (or not)\" ) );");
    assertThat(firing(BLUE_THEN_GREY)).containsExactly("a");
  }

  @Test
  void aChainIsFollowedWhateverTheOrderOfItsRules() {
    rule("a last", "Chore( kind == Kind.DIG )", REST);
    rule("b middle", "Chore( kind == Kind.WATER )", "insert( new Chore( Tool.SPADE, Sky.BLUE ) );");
    rule("c first", "Weather( sky == Sky.BLUE )", "insert( new Chore( Tool.CAN, Sky.BLUE ) );");
    assertThat(firing(BLUE_THEN_GREY)).containsExactly("a last", "b middle", "c first");
    assertThat(firing(new Given(Weather.class.getName(), List.of(Sky.GREY, Sky.BLUE)))).isEmpty();
  }

  @Test
  void aCircleDoesNotHoldItselfUp() {
    rule("a", "Chore( kind == Kind.DIG )", "insert( new Chore( Tool.CAN, Sky.BLUE ) );");
    rule("b", "Chore( kind == Kind.WATER )", "insert( new Chore( Tool.SPADE, Sky.BLUE ) );");
    assertThat(firing(BLUE_THEN_GREY)).isEmpty();
  }

  @Test
  void aCircleWithAWayInIsKept() {
    rule("a", "Chore( kind == Kind.DIG )", "insert( new Chore( Tool.CAN, Sky.BLUE ) );");
    rule("b", "Chore( kind == Kind.WATER )", "insert( new Chore( Tool.SPADE, Sky.BLUE ) );");
    rule("c", "Weather( )", "insert( new Chore( Tool.SPADE, Sky.BLUE ) );");
    assertThat(firing(BLUE_THEN_GREY)).containsExactly("a", "b", "c");
  }

  /** Constructors decide what becomes of their arguments, so the fact is made and looked at. */
  @Test
  void whatIsAddedIsWhatTheConstructorMakes() {
    rule("a", "Weather( )", "insert( new Chore( Tool.SPADE, Sky.BLUE ) );");
    rule("digging", "Chore( kind == Kind.DIG )", REST);
    rule("watering", "Chore( kind == Kind.WATER )", REST);
    rule("resting", "Chore( kind == Kind.REST, under == Sky.BLUE )", "System.exit( 1 );");
    rule("resting at night", "Chore( kind == Kind.REST, under == Sky.BLACK )", "insert( $x );");
    // "resting" could add anything, so everything is kept that no given fact excludes
    assertThat(firing(BLUE_THEN_GREY))
        .containsExactly("a", "digging", "resting", "resting at night", "watering");
  }

  @Test
  void whatCannotBeAddedIsLeftOut() {
    rule("a", "Weather( )", "insert( new Chore( Tool.SPADE, Sky.BLUE ) );");
    rule("watering", "Chore( kind == Kind.WATER )", REST);
    rule("at night", "Chore( under == Sky.BLACK )", REST);
    assertThat(firing(BLUE_THEN_GREY)).containsExactly("a");
  }

  @Test
  void aVariableCanBeWhatItsPatternAllows() {
    rule("a", "Weather( $sky : sky != Sky.GREY )", "insert( new Chore( Tool.CAN, $sky ) );");
    rule("black", "Chore( under == Sky.BLACK )", REST);
    rule("grey", "Chore( under == Sky.GREY )", REST);
    assertThat(firing(BLUE_THEN_GREY)).containsExactly("a", "black");
  }

  @Test
  void aVariableCanBeAnyFactOfItsPattern() {
    rule("a", "$w : Weather( sky != Sky.GREY )", "insert( new Chore( Kind.WATER, $w ) );");
    rule("black", "Chore( kind == Kind.WATER, under == Sky.BLACK )", REST);
    rule("grey", "Chore( kind == Kind.WATER, under == Sky.GREY )", REST);
    rule("digging", "Chore( kind == Kind.DIG, under == Sky.BLACK )", REST);
    assertThat(firing(BLUE_THEN_GREY)).containsExactly("a", "black");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert( new Chore( $unknown, Sky.BLUE ) );",
        "insert( new Chore( Kind.WATER, ( Weather ) null ) );",
        "insert( new Chore( Kind.valueOf( \"REST\" ), Sky.BLUE ) );",
        "insert( new Chore( Kind.WATER, new Weather( Sky.GREY, Sky.GREY ) ) );",
        "insert( new Unheard( Kind.WATER ) );",
        "Object x = new Chore( Tool.CAN, Sky.BLUE ); insert( x );",
        "insert( new Weather( Sky.BLUE, Sky.BLUE ) ); insert( new Chore( Tool.CAN, Sky.BLUE ) );",
        "modify( $w ) { }",
      })
  void aConsequenceThatIsNotUnderstoodMayAddAnything(String consequence) {
    rule("a", "Weather( )", consequence);
    rule("b", "Chore( kind == Kind.DIG, under == Sky.BLACK )", "insert( new Chore( $c ) );");
    assertThat(firing(BLUE_THEN_GREY)).containsExactly("a", "b");
  }

  @Test
  void valuesThatAreNotGivenCanBeAnything() {
    rule("a", "Weather( tomorrow == Sky.BLACK )", REST);
    assertThat(firing(new Given(Weather.class.getName(), List.of(Sky.BLUE)))).containsExactly("a");
  }

  @Test
  void anAttributeWithMoreConstantsThanALongHasBitsCanBeAnything() {
    Shape need = new Shape(Script.class, Map.of("of", Set.of(UnicodeScript.ARABIC)));
    assertThat(UnicodeScript.values()).hasSizeGreaterThan(Long.SIZE);
    Needs needs =
        table(
            new RuleShape(
                "a", List.of(need), List.of(RuleShape.Seen.WHOLE), Optional.empty(), true));
    List<Enum<?>> far = List.of(UnicodeScript.UNKNOWN);
    assertThat(needs.firing(List.of(new Given(Script.class.getName(), far))).cardinality())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weather( sky == Sky.BLUE )",
        "Weather( tomorrow != Sky.BLUE )",
        "Weather( tomorrow in ( Sky.GREY, Sky.BLACK ) )",
        "Weather( $sky : sky )",
        "Weather( $sky : sky == Sky.BLUE, tomorrow != Sky.BLUE )",
        "( Weather( ) and Weather( tomorrow != Sky.BLUE ) )",
      })
  void factsThatARuleCannotTellApartLookTheSame(String conditions) {
    rule("a", conditions, REST);
    assertThat(sight(BLUE_THEN_GREY)).isPresent().isEqualTo(sight(BLUE_THEN_BLACK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weather( tomorrow == Sky.GREY )",
        "Weather( tomorrow != Sky.BLACK )",
        "Weather( $t : tomorrow )",
        "Weather( $t : tomorrow != Sky.BLUE )",
        "$w : Weather( sky == Sky.BLUE )",
        "Weather( sky != tomorrow )",
        "Weather( sky == Sky.BLUE || tomorrow == Sky.GREY )",
        "Weather( tomorrow == Sky.PINK )",
        "Weather( tomorrow.name() != \"GREY\" )",
        "Weather( $sky : sky ) Weather( tomorrow != $sky )",
        "Chore( $under : under ) Weather( tomorrow == $under )",
        "Weather( sky == Sky.BLUE; )",
      })
  void factsThatARuleMayTellApartLookDifferent(String conditions) {
    rule("a chore", "Weather( )", REST);
    rule("b", conditions, REST);
    assertThat(sight(BLUE_THEN_GREY)).isNotEqualTo(sight(BLUE_THEN_BLACK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not Weather( sky == Sky.GREY )",
        "exists Weather( sky == Sky.GREY )",
        "( Weather( sky == Sky.GREY ) or Weather( sky == Sky.BLUE ) )",
        "forall( Weather( sky == Sky.GREY ) )",
        "accumulate( Weather( sky == Sky.GREY ); $n : count( 1 ) )",
        "Weather( sky == Sky.GREY ) from $other",
        "List( size > 3 )",
        "eval( true )",
      })
  void ofConditionsThatAreNotUnderstoodItIsNotKnownWhatTheySee(String conditions) {
    rule("a", conditions, REST);
    assertThat(sight(BLUE_THEN_GREY)).isEmpty();
  }

  @Test
  void ofAConsequenceThatIsNotUnderstoodItIsNotKnownWhatItSees() {
    rule("a", "Weather( sky == Sky.BLUE )", "System.exit( 1 );");
    assertThat(sight(BLUE_THEN_GREY)).isEmpty();
  }

  @Test
  void ofARuleThatIsNotLikeOthersItIsNotKnownWhatItSees() {
    text.append("rule \"a\" enabled( false ) when Weather( ) then %s end\n".formatted(REST));
    assertThat(sight(BLUE_THEN_GREY)).isEmpty();
  }

  @Test
  void whatOnlyRulesSeeThatCannotFireDoesNotMatter() {
    rule("a", "Weather( sky == Sky.BLUE )", REST);
    rule("b", "$w : Weather( ) Chore( kind == Kind.DIG )", "System.exit( 1 );");
    assertThat(sight(BLUE_THEN_GREY)).isPresent().isEqualTo(sight(BLUE_THEN_BLACK));
    rule("c", "Weather( tomorrow == Sky.BLACK )", "insert( new Chore( Tool.SPADE, Sky.BLUE ) );");
    assertThat(sight(BLUE_THEN_GREY)).isPresent();
    assertThat(sight(BLUE_THEN_BLACK)).isEmpty();
  }

  /** A rule may fire on what is given or on what is added: the first is there at once. */
  @Test
  void aNeedThatAFactMeetsIsNotOneThatARuleMayServe() {
    rule("a", "Weather( sky == Sky.BLUE )", "insert( new Weather( Sky.BLACK, Sky.GREY ) );");
    rule("b", "Weather( tomorrow == Sky.GREY )", REST);
    assertThat(sight(BLUE_THEN_GREY)).isNotEqualTo(sight(BLUE_THEN_BLACK));
  }

  @Test
  void ofFactsThatAreNotGivenInFullItIsNotKnownHowTheyLook() {
    rule("a", "Weather( sky == Sky.BLUE )", REST);
    assertThat(sight(new Given(Weather.class.getName(), List.of(Sky.BLUE)))).isEmpty();
    assertThat(sight(BLUE_THEN_GREY, new Given("Unheard", List.of()))).isPresent();
  }

  @Test
  void ofAFactWithATooLargeAttributeEverythingIsSeen() {
    Shape need = new Shape(Script.class, Map.of("of", Set.of(UnicodeScript.ARABIC)));
    RuleShape.Seen nothing = new RuleShape.Seen(Set.of(), false);
    Needs needs =
        table(new RuleShape("a", List.of(need), List.of(nothing), Optional.of(List.of()), false));
    assertThat(needs.sight(List.of(script(UnicodeScript.ARABIC))))
        .isPresent()
        .isEqualTo(needs.sight(List.of(script(UnicodeScript.ARABIC))))
        .isNotEqualTo(needs.sight(List.of(script(UnicodeScript.LATIN))));
  }

  private static Given script(UnicodeScript of) {
    return new Given(Script.class.getName(), List.of(of));
  }

  private Optional<Sight> sight(Given... facts) {
    return table(shapes().toArray(RuleShape[]::new)).sight(List.of(facts));
  }

  private static Needs table(RuleShape... rules) {
    return new NeedTable(List.of(rules)).needs();
  }

  private void rule(String name, String conditions, String consequence) {
    text.append("rule \"%s\"\nwhen\n%s\nthen\n%s\nend\n".formatted(name, conditions, consequence));
  }

  private List<RuleShape> shapes() {
    return RuleShapes.of(new RuleTexts(new TreeMap<>(Map.of("garden.drl", text.toString()))));
  }

  private List<String> firing(Given... facts) {
    List<RuleShape> rules = shapes();
    List<String> names = new ArrayList<>();
    table(rules.toArray(RuleShape[]::new)).firing(List.of(facts)).stream()
        .forEach(number -> names.add(rules.get(number).rule()));
    names.sort(null);
    return names;
  }
}
