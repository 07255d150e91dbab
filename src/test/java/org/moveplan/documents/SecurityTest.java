package org.moveplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.runtime.Token;
import org.junit.jupiter.api.Test;
import org.mvel2.MVEL;
import org.yaml.snakeyaml.LoaderOptions;

/** What SECURITY.md names is there. */
class SecurityTest {

  private static final Path DOCUMENT = Path.of("SECURITY.md");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
  private static final Pattern PART = Pattern.compile("\\| ([a-z].*?) \\| (\\S+) \\| \\d{4}-.*");

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

  @Test
  void thePartsHaveTheVersionsThatAreUsed() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    List<MatchResult> parts =
        Files.readAllLines(DOCUMENT).stream()
            .flatMap(line -> PART.matcher(line).results())
            .toList();
    assertThat(parts).hasSize(8);
    for (MatchResult part : parts) {
      String version = part.group(2);
      switch (part.group(1)) {
        case "snakeyaml" -> assertThat(jar(LoaderOptions.class)).contains(version);
        case "mvel2" -> assertThat(jar(MVEL.class)).contains(version);
        case "antlr-runtime" -> assertThat(jar(Token.class)).contains(version);
        default -> assertThat(pom).contains(">" + version + "<");
      }
    }
  }

  private static String jar(Class<?> type) {
    String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
