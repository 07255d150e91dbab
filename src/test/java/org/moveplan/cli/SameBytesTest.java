package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.testing.Program;

/** What is printed depends on input, rules and version, and on nothing else. */
class SameBytesTest {

  private static final Path LIST = Path.of("plans", "namesakes.yaml").toAbsolutePath();
  private static final Path WRONG =
      Path.of("src", "test", "resources", "request", "wrong", "impossible-date.yaml")
          .toAbsolutePath();

  @TempDir private static Path folder;
  private static Program.End plan;
  private static Program.End faults;

  @BeforeAll
  static void printOnce() throws IOException {
    plan = new Program(folder).run("plan", "-f", "json", LIST);
    faults = new Program(folder).run("check", WRONG);
    assertThat(plan.code()).isEqualTo(Exit.SAFE);
    assertThat(faults.code()).isEqualTo(Exit.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=windows-1256",
        "-Duser.language=hi -Duser.country=IN -Duser.timezone=America/St_Johns",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=ISO-8859-1",
        "-Dline.separator=\r -Dfile.encoding=UTF-16",
        "-XX:ActiveProcessorCount=1",
        "-XX:ActiveProcessorCount=2 -XX:+UseParallelGC -XX:-UseSerialGC",
        "-XX:ActiveProcessorCount=8"
      })
  void whateverJavaIsToldOfTheWorld(String options) throws IOException {
    String[] words = options.split(" ", -1);

    Program.End again = new Program(folder).with(words).run("plan", "-f", "json", LIST);
    Program.End wrong = new Program(folder).with(words).run("check", WRONG);

    assertThat(again).isEqualTo(plan);
    assertThat(wrong).isEqualTo(faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "yaml", "csv", "html", "dot", "mermaid"})
  void inEveryFormat(String format) throws IOException {
    Program.End here = new Program(folder).run("plan", "-f", format, LIST);
    Program.End there =
        new Program(folder)
            .with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=windows-1254")
            .where("LC_ALL", "tr_TR.UTF-8")
            .where("TZ", "Asia/Kathmandu")
            .run("plan", "-f", format, LIST);

    assertThat(here.code()).isEqualTo(Exit.SAFE);
    assertThat(there).isEqualTo(here);
  }

  /** Other versions of Java that are installed beside the one that runs this test. */
  @TestFactory
  Stream<DynamicTest> withAnyOtherJava() throws IOException {
    return otherJavas().stream()
        .map(
            java ->
                dynamicTest(
                    java.toString(),
                    () ->
                        assertThat(new Program(folder).on(java).run("plan", "-f", "json", LIST))
                            .isEqualTo(plan)));
  }

  private static List<Path> otherJavas() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> others = new ArrayList<>();
    try (Stream<Path> beside = Files.list(home.getParent())) {
      for (Path other : beside.sorted().toList()) {
        Path java = other.resolve(Path.of("bin", "java"));
        if (Files.isExecutable(java) && !other.toRealPath().equals(home) && isCurrent(other)) {
          others.add(java);
        }
      }
    }
    return others;
  }

  /** Java 25 knows characters that Java 17 does not: letters, marks, signs and unseen ones. */
  @TestFactory
  Stream<DynamicTest> whateverCharactersItKnows() throws IOException {
    int[] seen = {0x897, 0x1C89, 0x1C8A, 0x2C2F, 0xA7C0, 0xA7C1, 0x10D50, 0x1FAE8};
    Path list = Files.writeString(folder.resolve("seen.yaml"), listOf(seen));
    Path mixed =
        Files.writeString(folder.resolve("mixed.yaml"), listOf(seen) + listOf(0x890, 0x13439));
    Program.End here = new Program(folder).run("plan", list);
    Program.End wrong = new Program(folder).run("check", mixed);
    assertThat(here.code()).isEqualTo(Exit.SAFE);
    assertThat(wrong.code()).isEqualTo(Exit.INVALID);
    return otherJavas().stream()
        .map(
            java ->
                dynamicTest(
                    java.toString(),
                    () -> {
                      assertThat(new Program(folder).on(java).run("plan", list)).isEqualTo(here);
                      assertThat(new Program(folder).on(java).run("check", mixed)).isEqualTo(wrong);
                    }));
  }

  private static String listOf(int... characters) {
    StringBuilder list = new StringBuilder();
    for (int c : characters) {
      String name = "a" + Character.toString(c);
      list.append("- {user: ").append(name).append(", from: PO1, to: PO2, fullName: '");
      list.append(name.repeat(10)).append("'}\n");
    }
    return list.toString();
  }

  private static boolean isCurrent(Path home) throws IOException {
    Path release = home.resolve("release");
    return Files.isReadable(release)
        && Files.readAllLines(release).stream()
            .filter(line -> line.startsWith("JAVA_VERSION="))
            .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9][0-9])\\b.*"));
  }

  @Test
  void inWhateverOrderAndWithWhateverLineEndsUsersAreListed() {
    List<String> users = users();
    String first = planOf(String.join("\n", users));
    for (int seed = 0; seed < 5; seed++) {
      List<String> shuffled = new ArrayList<>(users);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(planOf(String.join("\n", shuffled))).isEqualTo(first);
    }
    assertThat(planOf(String.join("\r\n", users))).isEqualTo(first);
  }

  /** Users of several kinds on three postoffices, some with the mailbox name of another. */
  private static List<String> users() {
    List<String> kinds =
        List.of(
            "",
            ", resetPassword: yes",
            ", deleteSource: yes, mmf: {location: server}",
            ", clients: [dos]",
            ", signedOn: no, mmf: {location: local}");
    List<String> users = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      users.add(
          "- {user: u%d, fullName: User %d, from: PO%d, to: PO%d%s}"
              .formatted(i % 50, i, i % 3, (i + 1 + i / 3 % 2) % 3, kinds.get(i % kinds.size())));
    }
    return users;
  }

  /** The plan without what says which file it was made for. */
  private static String planOf(String list) {
    Run run = Run.withShippedRules().reading(list + "\n");
    run.of("plan", "-f", "json", "-");
    assertThat(run.out()).contains("\"steps\"");
    return Arrays.stream(run.out().split("\n", -1))
        .filter(line -> !line.contains("\"sha256\""))
        .toList()
        .toString();
  }
}
