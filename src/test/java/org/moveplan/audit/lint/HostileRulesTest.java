package org.moveplan.audit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One forbidden line in any of the shipped files, at any place that takes lines, is refused there.
 */
class HostileRulesTest {

  private static final Path SHIPPED = Path.of("rules");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.lang.Runtime;",
        "import static java.lang.System.exit;",
        "import function java.lang.System.exit;",
        "import java.nio.file.*;",
        "import org.moveplan.domain.situation.*;",
        "global java.util.List out;",
        "function void f() { System.exit( 1 ); }",
        "declare Evil x : Runtime = Runtime.getRuntime() end",
        "declare trait Evil end",
        "query \"q\" Mover() end",
        "unit Evil;",
        "dialect \"java\"",
        "expander evil.dsl"
      })
  void besideRules(String line) throws IOException {
    refused("import ", line, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval( Runtime.getRuntime().exec( \"id\" ) != null )",
        "Mover( Runtime.getRuntime() != null )",
        "Mover( this.getClass().forName( \"x\" ) != null )",
        "Mover( \"\".getClass() != null )",
        "Mover( eval( true ) )",
        "Mover( reset == System.exit( 1 ) )",
        "Mover( reset == Answer.YES && new java.io.File( \"x\" ).delete() )",
        "Mover( reset matches \".*\" )",
        "Mover( $x : Runtime.getRuntime() )",
        "Mover( reset == ( Answer.YES ) )",
        "Mover( reset[ 0 ] == Answer.YES )",
        "Mover() from new java.net.URL( \"http://a.invalid\" ).openStream()",
        "Mover() from entry-point \"x\"",
        "Mover() over window:length( 1 )",
        "java.lang.Runtime()",
        "Object()",
        "Runtime()",
        "not Mover()",
        "exists Mover()",
        "forall( Mover() )",
        "accumulate( Mover(); $n : count( 1 ) )",
        "collect( Mover() )",
        "( Mover() or Mover() )",
        "Mover() or Mover()",
        "/mover[ reset == Answer.YES ]",
        "?q( $x; )",
        "#{1+1}",
        "\\u0065val( true )",
        "/* eval */",
        "$x := Mover()",
        "if ( true ) do[x]",
        "System.exit( 1 );"
      })
  void amongConditions(String line) throws IOException {
    refused("    then", "        " + line, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit( 1 );",
        "Runtime.getRuntime().exec( \"id\" );",
        "java.nio.file.Files.delete( null );",
        "new java.net.Socket( \"a.invalid\", 1 );",
        "Class.forName( \"x\" );",
        "Thread.sleep( 1 );",
        "kcontext.getKnowledgeRuntime();",
        "drools.halt();",
        "insertLogical( new Advice( About.USER, \"x\" ) );",
        "update( $x );",
        "retract( $x );",
        "delete( $x );",
        "modify( $x ) { }",
        "while ( true ) { }",
        "for (;;);",
        "throw new Error();",
        "{ }",
        ";",
        "String s = \"x\";",
        "import java.util.List;",
        "\\u0053ystem.exit( 1 );",
        "with ( $x ) { }",
        "do[evil]"
      })
  void amongConsequences(String line) throws IOException {
    refused("    then", "        " + line, true);
  }

  private static void refused(String mark, String line, boolean after) throws IOException {
    SortedMap<String, String> shipped = RuleFolder.read(SHIPPED).texts();
    assertThat(shipped).hasSizeGreaterThan(10);
    for (String file : shipped.keySet()) {
      List<String> lines = new ArrayList<>(shipped.get(file).lines().toList());
      int place = 0;
      while (!lines.get(place).startsWith(mark)) {
        place++;
      }
      place += after ? 1 : 0;
      lines.add(place, line);
      SortedMap<String, String> changed = new TreeMap<>();
      changed.put(file, String.join("\n", lines) + "\n");
      int number = place + 1;
      assertThat(Lint.of(new RuleFolder(changed, List.of())).findings())
          .as("%s in %s", line, file)
          .anyMatch(
              finding ->
                  finding.file().equals(file)
                      && Math.abs(finding.span().line() - number) <= 1
                      && finding.code().compareTo(org.moveplan.audit.drl.LintCode.TYPE) <= 0);
    }
  }
}
