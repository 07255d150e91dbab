package org.moveplan.audit.lint;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What DRL, mvel and Java know and rules may not say, by the place where it could stand. */
final class StrangeRules {

  /** A place in a rule file. */
  enum Place {
    /** Instead of the line that names the package. */
    PACKAGE,
    /** Beside rules. */
    FILE,
    /** Between the name of a rule and its conditions. */
    ATTRIBUTE,
    /** Beside patterns. */
    CONDITION,
    /** Beside constraints. */
    CONSTRAINT,
    /** Instead of a constant in a constraint. */
    OPERAND,
    /** Instead of {@code insert( ... );}. */
    CONSEQUENCE,
    /** Instead of something that what is added is made of. */
    ARGUMENT,
    /** Instead of a text. */
    TEXT
  }

  private static final int DEEPEST = 3;

  /** {@code <X>} is derived anew, {@code <usual>} is what would stand there otherwise. */
  private static final Map<Place, List<String>> AT_PLACES =
      Map.of(
          Place.PACKAGE,
          List.of(
              "",
              "package org.evil",
              "package org.moveplan.rules.more",
              "package java.lang;",
              "unit Evil;",
              "package org.moveplan.rules dialect \"java\"",
              "<usual> package org.evil",
              "attributes: <usual>"),
          Place.FILE,
          List.of(
              "import java.lang.Runtime;\n",
              "import java.util.*;\n",
              "import org.moveplan.domain.situation.*;\n",
              "import static java.lang.System.exit;\n",
              "import function java.lang.System.exit;\n",
              "import accumulate java.util.function.Function f;\n",
              "global java.util.List out;\n",
              "function void f( int x ) { <CALL>; }\n",
              "function String f() { return \"x\"; }\n",
              "query q( String $x ) <PATTERN> end\n",
              "query \"q\" <PATTERN> end\n",
              "declare Evil x : String = <EXPRESSION> end\n",
              "declare enum E A( 1 ); x : int end\n",
              "declare entry-point x end\n",
              "declare window W <PATTERN> over window:length( 1 ) end\n",
              "declare trait T end\n",
              "dialect \"java\"\n",
              "no-loop true\n",
              "salience 10\n",
              "expander evil.dsl\n",
              "# <CALL>\n",
              "/* x */\n",
              "/* \n rule */ \n",
              "<CALL>;\n",
              "rule \"Q117650-9 x\" extends \"Q117650-1\" when then <CALL>; end\n",
              "rule 'Q117650-9 x' when <PATTERN> then <CALL>; end\n",
              "rule x when eval( true ) then end\n",
              "\\u0069mport java.lang.Runtime;\n"),
          Place.ATTRIBUTE,
          List.of(
              "salience 10",
              "salience ( <EXPRESSION> )",
              "no-loop",
              "lock-on-active true",
              "auto-focus true",
              "enabled ( <EXPRESSION> )",
              "agenda-group \"x\"",
              "activation-group \"x\"",
              "ruleflow-group \"x\"",
              "dialect \"java\"",
              "duration 1",
              "timer ( int: 1s 1s )",
              "timer ( expr: <EXPRESSION> )",
              "calendars \"x\"",
              "date-effective \"1-Jan-1996\"",
              "date-expires \"1-Jan-1996\"",
              "extends \"Q117650-1\"",
              "attributes: no-loop",
              "@Propagation(IMMEDIATE)",
              "@Direct",
              "@watch( * )",
              "@article( <EXPRESSION> )",
              "@section( value = \"x\" )",
              "@org.kie.api.definition.rule.All",
              "@also( \"Q125255\", \"Q1\" )"),
          Place.CONDITION,
          List.of(
              "not <PATTERN>",
              "exists <PATTERN>",
              "exists( <PATTERN> and <PATTERN> )",
              "forall( <PATTERN> <PATTERN> )",
              "eval( <EXPRESSION> )",
              "<PATTERN> or <PATTERN>",
              "( <PATTERN> or <PATTERN> )",
              "( <PATTERN> and <PATTERN> )",
              "( <PATTERN> )",
              "( or <PATTERN> <PATTERN> )",
              "<PATTERN> from <EXPRESSION>",
              "<PATTERN> from collect( <PATTERN> )",
              "<PATTERN> from entry-point \"x\"",
              "<PATTERN> from accumulate( <PATTERN>, init( <CALL>; ) action( <CALL>; )"
                  + " result( <EXPRESSION> ) )",
              "accumulate( <PATTERN>; $n : count( 1 ); <EXPRESSION> )",
              "acc( <PATTERN>; $n : sum( <EXPRESSION> ) )",
              "groupby( <PATTERN>; $k : <EXPRESSION>; $n : count( 1 ) )",
              "<PATTERN> over window:time( 1s )",
              "<PATTERN> @watch( stage )",
              "$p := <PATTERN>",
              "?q( <EXPRESSION>; )",
              "q( <EXPRESSION>; )",
              "/movers[ stage == Stage.HOME ]",
              "$m : /movers/steps",
              "Object()",
              "String( length == 1 )",
              "java.lang.Runtime()",
              "Object( <EXPRESSION> )",
              "if ( <EXPRESSION> ) do[ x ]",
              "if ( <EXPRESSION> ) break[ x ] else do[ y ]",
              "do[ x ]",
              "<CALL>;",
              "\\u0065val( true )",
              "/* x */",
              "# x\n",
              "\"x\"",
              ";",
              "Mover() then <CALL>; end rule \"x\" when",
              "Mover(Stage.HOME;)",
              "Mover[]()",
              "Mover<String>()",
              "<PATTERN>.x",
              "!Mover()"),
          Place.CONSTRAINT,
          List.of(
              "<EXPRESSION>",
              "<EXPRESSION> == <EXPRESSION>",
              "eval( <EXPRESSION> )",
              "this == <EXPRESSION>",
              "this != null",
              "stage == Stage.HOME || == Stage.GONE",
              "stage == Stage.HOME || stage == Stage.GONE",
              "stage == Stage.HOME && <EXPRESSION>",
              "( stage == Stage.HOME )",
              "!( stage == Stage.HOME )",
              "stage == ( Stage.HOME )",
              "stage() == Stage.HOME",
              "stage > Stage.HOME",
              "stage matches \".*\"",
              "stage memberOf $list",
              "stage not memberOf $list",
              "stage contains \"x\"",
              "stage soundslike \"x\"",
              "stage str[startsWith] \"x\"",
              "stage in $list",
              "stage in ( <EXPRESSION> )",
              "stage before[ 1s ] $x",
              "stage#Stage.name == \"HOME\"",
              "stage!.name == \"HOME\"",
              "stage.declaringClass != null",
              "stage[ 0 ] == Stage.HOME",
              "stage.( name == \"HOME\" )",
              "$s : stage.name()",
              "$s : <EXPRESSION>",
              "$s := stage",
              "stage == Stage.HOME; ",
              "class != null",
              "stage isA Stage.class",
              "\"HOME\" == stage",
              "stage = Stage.HOME",
              "stage == 1",
              "stage == 'HOME'",
              "?stage == Stage.HOME",
              "stage == Stage.HOME /* x */",
              "stage\\u003d= Stage.HOME"),
          Place.OPERAND,
          List.of(
              "<EXPRESSION>",
              "null",
              "true",
              "1",
              "-1",
              "1.5B",
              "\"x\"",
              "'x'",
              "<usual>.name()",
              "( <usual> )",
              "<usual> + 1",
              "java.lang.<usual>",
              "<usual>.x",
              "!<usual>",
              "[ <usual> ]",
              "<usual> || <usual>",
              "<usual> && <EXPRESSION>"),
          Place.CONSEQUENCE,
          List.of(
              "",
              "<CALL>;",
              "<usual> <CALL>;",
              "<CALL>; <usual>",
              "<usual> <usual>",
              "insertLogical( new Finding( Matter.LEAVES ) );",
              "insert( <EXPRESSION> );",
              "insert( new Finding( Matter.LEAVES ) { { <CALL>; } } );",
              "insert( new org.moveplan.domain.situation.Finding( Matter.LEAVES ) );",
              "insert( new Finding[]{} );",
              "insert( new Finding( Matter.LEAVES ) )",
              "drools.halt();",
              "drools.getWorkingMemory().dispose();",
              "kcontext.getKieRuntime().halt();",
              "retract( $first );",
              "delete( $first );",
              "update( $first );",
              "modify( $first ) { x() }",
              "int i = 1; <usual>",
              "import java.lang.Runtime; <usual>",
              "for ( ;; ) { }",
              "while ( true ) { <CALL>; }",
              "if ( <EXPRESSION> ) { <usual> }",
              "def f() { <CALL> }; f();",
              "try { <CALL>; } finally { }",
              "with ( $first ) { x = 1 };",
              "return;",
              "<usual> then[ x ] <CALL>;",
              "<usual> /* x */",
              "/* end */ <usual>",
              "<usual> # <CALL>",
              "channels[ \"x\" ].send( 1 );",
              "<usual>;",
              "{ <usual> }",
              "\\u0069nsert( new Finding( Matter.LEAVES ) );"),
          Place.ARGUMENT,
          List.of(
              "<EXPRESSION>",
              "<usual> + <EXPRESSION>",
              "( <usual> )",
              "null",
              "-1",
              "1.5",
              "0x10",
              "010L",
              "1_000",
              "1000000000000",
              "'x'",
              "true ? <usual> : null",
              "\"x\" + <EXPRESSION>",
              "<usual>.toString()",
              "Role.SOURCE.name()",
              "String.class",
              "x",
              "$first.action",
              "new int[]{ 1 }",
              "[ 1, 2 ]",
              "( String ) <usual>",
              "\"a\\u0022 + x + \\u0022b\"",
              "\"a\\nb\"",
              "\"a\\101b\"",
              "\"\"\"x\"\"\"",
              "\"x",
              "\"a\tb\"",
              "\"a\u202eb\"",
              "\"a\nb\""),
          Place.TEXT,
          List.of(
              "'Q117650-1 x'",
              "Q117650",
              "\"Q117650-1 \\u0022 x\"",
              "\"Q117650-1 x\" extends \"x\"",
              "\"Q117650-1 x",
              "\"Q117650-1\u200b x\"",
              "\"Q117650-1 \\n x\"",
              "<EXPRESSION>",
              "<usual> \"x\"",
              ""));

  private static final List<String> PATTERNS =
      List.of(
          "Mover()",
          "Mover( stage == Stage.HOME )",
          "$p : Mover( $s : stage )",
          "Side( role == Role.SOURCE, drive in ( Answer.YES, Answer.NO ) )",
          "Mover( <EXPRESSION> )",
          "Object()",
          "not Mover()");

  private static final List<String> EXPRESSIONS =
      List.of(
          "<CALL>",
          "true",
          "1 + 1",
          "\"x\".getClass()",
          "new java.io.File( \"x\" )",
          "Runtime.getRuntime()",
          "this.getClass().getClassLoader()",
          "$x.y",
          "stage.name() == \"HOME\"",
          "( <EXPRESSION> )",
          "!<EXPRESSION>",
          "<EXPRESSION> ? 1 : 2",
          "Class.forName( \"x\" )",
          "java.util.List.of( <EXPRESSION> )",
          "[ <EXPRESSION> ]",
          "{ <EXPRESSION> }");

  private static final List<String> CALLS =
      List.of(
          "System.exit( 1 )",
          "Runtime.getRuntime().exec( \"id\" )",
          "f()",
          "f( <EXPRESSION> )",
          "new java.net.URL( \"http://a.invalid\" ).openStream()",
          "Thread.sleep( 1000L )",
          "java.nio.file.Files.delete( <EXPRESSION> )",
          "$first.getClass().getMethods()");

  private final Random random;

  StrangeRules(Random random) {
    this.random = random;
  }

  /** Something for {@code place} that rules may not say, instead of {@code usual}. */
  String at(Place place, String usual) {
    return derived(pick(AT_PLACES.get(place)), usual, 0);
  }

  private String derived(String text, String usual, int depth) {
    String now = text.replace("<usual>", usual);
    now = replaced(now, "<PATTERN>", PATTERNS, usual, depth);
    now = replaced(now, "<EXPRESSION>", EXPRESSIONS, usual, depth);
    return replaced(now, "<CALL>", CALLS, usual, depth);
  }

  private String replaced(
      String text, String symbol, List<String> choices, String usual, int depth) {
    String now = text;
    while (now.contains(symbol)) {
      String choice = depth < DEEPEST ? derived(pick(choices), usual, depth + 1) : "x()";
      int at = now.indexOf(symbol);
      now = now.substring(0, at) + choice + now.substring(at + symbol.length());
    }
    return now;
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
