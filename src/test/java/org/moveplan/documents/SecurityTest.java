package org.moveplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What SECURITY.md names is there. */
class SecurityTest {

  private static final Path DOCUMENT = Path.of("SECURITY.md");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
  private static final Pattern PART =
      Pattern.compile("\\| ([a-z].*?) \\| (\\S+) \\| (\\d{4}-\\S+) \\|");

  @Test
  void everyTestItNamesExists() throws IOException {
    List<String> named =
        TEST.matcher(Files.readString(DOCUMENT)).results().map(one -> one.group(1)).toList();
    Set<String> present = new TreeSet<>();
    for (String sources : List.of("src/test/java", "src/browser/java")) {
      try (Stream<Path> files = Files.walk(Path.of(sources))) {
        files.forEach(file -> present.add(file.getFileName().toString().replace(".java", "")));
      }
    }
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(present).containsAll(named);
  }

  @Test
  void everyThreatHasADefenceAndATest() throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);
    int first = lines.indexOf("| Threat | Defence | Test | Figure |") + 2;
    List<String> threats =
        lines.stream().skip(first).takeWhile(line -> line.startsWith("|")).toList();
    assertThat(threats).hasSizeGreaterThan(12);
    assertThat(threats)
        .allSatisfy(
            line -> assertThat(line).matches("\\| \\S.* \\| \\S.* \\| `.*` ?.* \\| .+ \\|"));
  }

  /** And the date of each is that of the newest file in its jar. */
  @Test
  void thePartsHaveTheVersionsThatAreUsedAndPinned() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    List<Path> jars = jars();
    List<MatchResult> parts =
        Files.readAllLines(DOCUMENT).stream()
            .flatMap(line -> PART.matcher(line).results())
            .toList();
    assertThat(parts).hasSize(8);
    for (MatchResult part : parts) {
      String version = part.group(2);
      assertThat(pom).contains("." + "version>" + version + "<");
      for (String name : part.group(1).split(" and the other .*|, ", -1)) {
        if (!name.isEmpty()) {
          List<Path> named = named(jars, name + "-" + Pattern.quote(version) + "\\.jar");
          assertThat(named).as(name).hasSize(1);
          assertThat(newest(named.get(0))).as(name).isEqualTo(part.group(3));
        }
      }
    }
  }

  @Test
  void allPartsOfDroolsAreOfOneVersion() {
    List<Path> parts = named(jars(), "(?:drools|kie)-.*\\.jar");
    assertThat(parts).hasSizeGreaterThan(15);
    assertThat(parts)
        .extracting(part -> part.toString().replaceAll(".*-", ""))
        .containsOnly(parts.get(0).toString().replaceAll(".*-", ""));
  }

  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .toList();
  }

  private static List<Path> named(List<Path> jars, String pattern) {
    return jars.stream().filter(jar -> jar.getFileName().toString().matches(pattern)).toList();
  }

  private static String newest(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(entry -> entry.getTimeLocal().toLocalDate().toString())
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }
}
