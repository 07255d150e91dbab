package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.RuleFolder;
import org.moveplan.audit.prove.Bounds;
import org.moveplan.audit.prove.Finding;
import org.moveplan.audit.prove.Proof;
import org.moveplan.audit.prove.ProofReport;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleTexts;

/** Mistakes that somebody could make in rules: each is found, with a small list that shows it. */
class PlantedFaultsTest {

  /** The listed attributes three by three, and what is drawn; the first finding will do. */
  private static final Bounds FIRST_FINDING =
      new Bounds(0, 0, 0, 0, 0, 200, 200, new Bounds.Draw(4, 3, 1), Integer.MAX_VALUE, 1);

  /**
   * A mistake.
   *
   * @param claim which claim it breaks
   * @param exit how {@code plan} ends for a list that shows it
   * @param shows what it then says
   */
  private record Mistake(
      String name, String file, String right, String wrong, String claim, int exit, String shows) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake(
            "nobody signs on between the reset and the move",
            "Q117650-password-reset.drl",
            """
                    Mover( stage == Stage.HOME, reset == Answer.YES )
                    Finding( matter == Matter.HAS_MESSAGE_FILE )
                    Password( holdsDefault == Coincidence.NOWHERE )
            """,
            """
                    Mover( stage == Stage.HOME, reset == Answer.UNKNOWN )
                    Finding( matter == Matter.HAS_MESSAGE_FILE )
                    Password( holdsDefault == Coincidence.NOWHERE )
            """,
            "safe",
            Exit.REFUSED,
            "M11: account and message file hold one password"),
        new Mistake(
            "the sign-on comes before the reset",
            "Q117650-password-reset.drl",
            "insert( new Before( $recover, $signOn ) );",
            "insert( new Before( $signOn, $recover ) );",
            "safe",
            Exit.REFUSED,
            "S1: hexid or password agrees at every Windows sign-on"),
        new Mistake(
            "an arrival takes two accounts",
            "Q123376-user-limit.drl",
            "Asset.SLOT, Role.DESTINATION, 1 )",
            "Asset.SLOT, Role.DESTINATION, 2 )",
            "complete",
            Exit.BLOCKED,
            "Q123376-1"),
        new Mistake(
            "nothing is said against a 2.1 postoffice",
            "Q103421-versions.drl",
            "kind == Kind.MAIL_2",
            "kind == Kind.WORKGROUP",
            "safe",
            Exit.REFUSED,
            "M2: MOVEUSER moves between supported postoffices only"),
        new Mistake(
            "a backup for which there is no reason",
            "Q69773-backups.drl",
            "    @severity( \"data-loss\" )\n    @purpose( \"care\" )\n",
            "    @severity( \"data-loss\" )\n",
            "minimal",
            Exit.SAFE,
            ":backup-postoffice/w1"),
        new Mistake(
            "nobody is deleted in a migration",
            "Q127768-test-copy.drl",
            "purpose == Purpose.TEST_COPY",
            "purpose in ( Purpose.TEST_COPY, Purpose.MIGRATE )",
            "complete",
            Exit.BLOCKED,
            "Q127768-1"),
        new Mistake(
            "what is not known of a message file is taken to be well",
            "Q113166-mmf-on-server.drl",
            "( MmfLocation.LOCAL, MmfLocation.NONE, MmfLocation.UNKNOWN, MmfLocation.UNSTATED )",
            "( MmfLocation.LOCAL, MmfLocation.NONE )",
            "safe",
            Exit.REFUSED,
            "M4: the message file is on the postoffice"),
        new Mistake(
            "the source account is not kept",
            "Q128824-what-moves.drl",
            "Settings( keep == Answer.YES )",
            "Settings( keep == Answer.NO )",
            "safe",
            Exit.REFUSED,
            "D5: a source is kept for as long as the policy says"),
        new Mistake(
            "nobody says what becomes of those for whom there is no account",
            "Q123376-user-limit.drl",
            "Contest( slot == Share.SPENT )",
            "Contest( slot == Share.CIRCLE )",
            "usable",
            Exit.RULES,
            "nor say how it gets what other moves need too"),
        new Mistake(
            "a move comes before the confirmation that it waits for",
            "Q112257-signed-out.drl",
            "insert( new Before( $confirm, $move ) );",
            "insert( new Before( $move, $confirm ) );",
            "usable",
            Exit.RULES,
            "demand steps that wait for each other"));
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("mistakes")
  void itIsFoundAndItsListShowsIt(Mistake mistake) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>(RuleTexts.shipped().byFile());
    String right = texts.get(mistake.file());
    assertThat(right).contains(mistake.right());
    texts.put(mistake.file(), right.replace(mistake.right(), mistake.wrong()));
    assertThat(Lint.of(new RuleFolder(texts, List.of())).mistakes()).isEmpty();

    ProofReport report =
        new Proof(
                texts.entrySet().stream()
                    .map(file -> RuleFileReader.read(file.getKey(), file.getValue()))
                    .toList(),
                RuleBase.shipped(),
                FIRST_FINDING)
            .run((done, all, sort) -> {}, () -> false);
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.claim()).as(finding.file()).isEqualTo(mistake.claim());
    assertThat(finding.list().lines().count()).as(finding.file()).isLessThanOrEqualTo(16);

    Path list = Files.writeString(folder.resolve("list.yaml"), finding.file());
    Path rules = Files.createDirectory(folder.resolve("rules"));
    for (var file : texts.entrySet()) {
      Files.writeString(rules.resolve(file.getKey()), file.getValue());
    }
    Run run = new Run().of("plan", list, "--rules", rules, "--trust-rules", "-f", "json");
    assertThat(run.code()).as(finding.file() + run.err()).isEqualTo(mistake.exit());
    assertThat(run.out() + run.err()).contains(mistake.shows());
  }
}
