package org.moveplan.audit.pddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Story;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Stories;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.NaughtyStrings;
import org.moveplan.testing.Requests;

class PddlFilesTest {

  private static final Planner PLANNER = new Planner(RuleBase.shipped());

  static List<Path> lists() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("plans"))) {
      files
          .filter(file -> file.toString().matches(".*\\.(yaml|json|ndjson|csv)"))
          .sorted()
          .forEach(all::add);
    }
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "scenarios"))) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().endsWith(".expected.yaml"))
          .sorted()
          .forEach(all::add);
    }
    return all;
  }

  private static Request request(Path list) {
    Reading reading =
        new RequestReader(Limits.DEFAULT).read(list.toString(), InputStream.nullInputStream());
    return ((Reading.Valid) reading).request();
  }

  private static Machine machine(Map<String, String> files) {
    return new Machine(files.get("domain.pddl"), files.get("problem.pddl"));
  }

  private static List<String> actions(Map<String, String> files) {
    return files.get("plan.pddl").lines().filter(line -> !line.startsWith(";")).toList();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyPlanCanBeCarriedOutOnTheDomainAndReachesTheGoal(Path list) {
    Request request = request(list);
    Plan plan = PLANNER.plan(request);
    Map<String, String> files = PddlFiles.of(request, plan);
    Machine machine = machine(files);
    List<Story> stories = Stories.of(request, plan);

    List<String> lines = actions(files);
    assertThat(lines).hasSameSizeAs(plan.steps());
    for (int i = 0; i < lines.size(); i++) {
      assertThat(machine.carryOut(lines.get(i))).as("step %d: %s", i + 1, lines.get(i)).isTrue();
      agree(machine, stories, i + 1);
    }
    assertThat(machine.goalReached()).isTrue();
  }

  @Test
  void namesakesWhoChangePlacesAreDeletedBeforeTheyArrive(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("swap.yaml"),
            """
            postoffices:
              PO1: {enhancedSecurity: yes, drive: "M:"}
              PO2: {enhancedSecurity: yes, drive: "N:"}
            users:
              - {user: jdoe, fullName: John, from: PO1, to: PO2, signedOn: no, deleteSource: yes}
              - {user: jdoe, fullName: Jane, from: PO2, to: PO1, signedOn: no, deleteSource: yes}
            """);

    assertThat(actions(PddlFiles.of(request(list), PLANNER.plan(request(list)))))
        .contains("(delete-source u-jdoe-po1 p-po1)", "(import-mmu u-jdoe-po1 p-po2)");
    everyPlanCanBeCarriedOutOnTheDomainAndReachesTheGoal(list);
  }

  /** Names that no reader lets through, as users, full names, postoffices, groups and files. */
  @Test
  void naughtyStringsStayInCommentsAndSymbols() {
    List<String> names =
        NaughtyStrings.all().stream().filter(name -> !Names.key(name).isBlank()).toList();
    Requests requests = Requests.empty();
    for (int i = 0; i < names.size(); i++) {
      requests =
          requests.move(
              Requests.user(names.get(i), names.get((i + 1) % names.size()), "PO-" + i % 3)
                  .with(UserFields.FULL_NAME, names.get((i + 2) % names.size())));
    }
    Request built = requests.build();
    Request request =
        new Request(
            new Request.Source(String.join(" ", names), "\n(define (x))"),
            "",
            built.policy(),
            built.tools(),
            built.postoffices(),
            built.moves());
    Map<String, String> files = PddlFiles.of(request, PLANNER.plan(request));

    assertThat(machine(files).actionNames()).isNotEmpty();
    assertThat(files.values())
        .allSatisfy(text -> assertThat(text).matches("[\\n -~]*"))
        .allSatisfy(
            text ->
                assertThat(text.lines().filter(line -> !line.startsWith(";")))
                    .allMatch(line -> line.matches("[\\w ().:=<>?-]*(;.*)?")));
    assertThat(actions(files)).isNotEmpty().allMatch(line -> line.matches("\\([a-z0-9 -]+\\)"));
  }

  /** The domain and the replay, written apart, say the same of the two factors after a step. */
  private static void agree(Machine machine, List<Story> stories, int step) {
    for (Story story : stories) {
      Symbols symbols = new Symbols();
      String user = symbols.user(story.user(), story.from());
      for (Story.Moment moment : story.moments()) {
        if (moment.step() == step) {
          agree(machine, user + " " + symbols.postoffice(story.from()), moment.source());
          agree(machine, user + " " + symbols.postoffice(story.to()), moment.destination());
        }
      }
    }
  }

  private static void agree(Machine machine, String place, Story.Stand stand) {
    agree(machine, "(account " + place + ")", stand.account());
    agree(machine, "(hexid-agrees " + place + ")", stand.hexid());
    agree(machine, "(password-agrees " + place + ")", stand.password());
  }

  private static void agree(Machine machine, String fact, Story.Sign sign) {
    if (sign == Story.Sign.YES || sign == Story.Sign.NO) {
      assertThat(machine.holds(fact)).as(fact).isEqualTo(sign == Story.Sign.YES);
    }
  }

  @Test
  void theDomainHasEveryActionAndNothingElse() {
    List<String> names = Arrays.stream(Action.values()).map(Action::token).toList();
    Request request = request(Path.of("plans", "q117650.yaml"));

    assertThat(machine(PddlFiles.of(request, PLANNER.plan(request))).actionNames())
        .containsAll(names)
        .hasSize(names.size() + 1)
        .contains("move-user-by-menu");
  }

  /** The standard lets a domain leave it out; not every program does. */
  @Test
  void everyActionStatesAPreconditionEvenIfItIsEmpty() {
    Request request = request(Path.of("plans", "q117650.yaml"));
    String domain = PddlFiles.of(request, PLANNER.plan(request)).get("domain.pddl");

    assertThat(domain.split("\\(:action ", -1)).hasSizeGreaterThan(100);
    assertThat(domain.split(":precondition \\(and", -1))
        .hasSameSizeAs(domain.split("\\(:action ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-login u-jdoe-po1 p-po1", "sign-out", "repoint-client"})
  void thePlanOfTheArticleFailsWithoutAnyOfItsOwnSteps(String left) {
    Request request = request(Path.of("plans", "q117650.yaml"));
    Map<String, String> files = PddlFiles.of(request, PLANNER.plan(request));
    List<String> lines =
        actions(files).stream().filter(line -> !line.startsWith("(" + left)).toList();

    assertThat(lines).hasSizeLessThan(actions(files).size());
    assertThat(succeeds(files, lines)).isFalse();
  }

  /** Whatever is moved or deleted, the domain notices if it is left out, too late or too early. */
  @ParameterizedTest
  @MethodSource("lists")
  void noPlanCanDoWithoutAMoveOrADeletionOrWithOneInAnotherPlace(Path list) {
    Request request = request(list);
    Map<String, String> files = PddlFiles.of(request, PLANNER.plan(request));
    List<String> lines = actions(files);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("\\((move-user|export-mmu|import-mmu|create-account).*")) {
        List<String> without = new ArrayList<>(lines);
        String move = without.remove(i);
        assertThat(succeeds(files, without)).as("without %s", move).isFalse();
        without.add(move);
        assertThat(succeeds(files, without)).as("%s at the end", move).isFalse();
      } else if (lines.get(i).startsWith("(delete-source ")) {
        List<String> without = new ArrayList<>(lines);
        String deletion = without.remove(i);
        assertThat(succeeds(files, without)).as("without %s", deletion).isFalse();
        without.add(0, deletion);
        assertThat(succeeds(files, without)).as("%s first", deletion).isFalse();
      }
    }
  }

  /** What Q117650 is about: each of its steps before the one that has to precede it. */
  @ParameterizedTest
  @CsvSource({
    "(admin-recover u-jdoe-po1 p-po1), (windows-login u-jdoe-po1 p-po1)",
    "(windows-login u-jdoe-po1 p-po1), (sign-out u-jdoe-po1 p-po1)",
    "(sign-out u-jdoe-po1 p-po1), (move-user u-jdoe-po1 p-po1 p-po2)",
    "(windows-login u-jdoe-po1 p-po1), (move-user u-jdoe-po1 p-po1 p-po2)",
    "(move-user u-jdoe-po1 p-po1 p-po2), (windows-login u-jdoe-po1 p-po2)",
    "(repoint-client u-jdoe-po1 p-po2), (windows-login u-jdoe-po1 p-po2)"
  })
  void thePlanOfTheArticleFailsWithTwoStepsExchanged(String first, String second) {
    Request request = request(Path.of("plans", "q117650.yaml"));
    Map<String, String> files = PddlFiles.of(request, PLANNER.plan(request));
    List<String> lines = new ArrayList<>(actions(files));
    assertThat(lines).containsSubsequence(first, second);
    assertThat(succeeds(files, lines)).isTrue();

    Collections.swap(lines, lines.indexOf(first), lines.indexOf(second));

    assertThat(succeeds(files, lines)).isFalse();
  }

  /** A plan made for a postoffice that has room, carried out where it has not. */
  @ParameterizedTest
  @CsvSource({"22, true", "21, false", "20, false"})
  void aPlanFailsWhereItsUsersFindNoRoom(int most, boolean succeeds) {
    Requests two =
        Requests.empty()
            .postoffice("PO1", UpkeepFields.USER_COUNT, OptionalLong.of(10))
            .postoffice("PO2", UpkeepFields.USER_COUNT, OptionalLong.of(20))
            .move(Requests.user("anna", "PO1", "PO2"))
            .move(Requests.user("ben", "PO1", "PO2"));
    Plan plan = PLANNER.plan(two.build());
    assertThat(plan.summary().blocked()).isZero();

    Request tight = two.postoffice("PO2", UpkeepFields.MAX_USERS, most).build();
    Map<String, String> files = PddlFiles.of(tight, plan);

    assertThat(succeeds(files, actions(files))).isEqualTo(succeeds);
  }

  private static boolean succeeds(Map<String, String> files, List<String> lines) {
    Machine machine = machine(files);
    return lines.stream().allMatch(machine::carryOut) && machine.goalReached();
  }

  @Test
  void namesAreLegalAndDifferentWhateverUsersAreCalled() {
    Symbols symbols = new Symbols();
    List<String> names =
        List.of(
            symbols.user("j.doe", "PO1"),
            symbols.user("j-doe", "PO1"),
            symbols.user("j_doe", "PO1"),
            symbols.user("\u00e4\u00f6\u00fc", "PO1"),
            symbols.user("007", "PO1"),
            symbols.postoffice("PO1"),
            symbols.name("no such (name) ; here"));

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
    assertThat(symbols.user("J.DOE", "po1")).isEqualTo(names.get(0));
    assertThat(Symbols.comment("a\nb\u202e")).isEqualTo("; a\\u000Ab\\u202E\n");
  }
}
