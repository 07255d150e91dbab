package org.moveplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Commands for developers. A test cannot run them, since it runs inside of one of them, or they
 * take minutes; so each of their words has to name something that there is.
 */
final class BuildCommand {

  private static final Path TESTS = Path.of("src", "test", "java");

  /** What {@code verify} does on its way, and so what {@code .ci/run} has done. */
  private static final List<String> PHASES = List.of("compile", "test", "package", "verify");

  /** Options of Maven that change nothing but the talk. */
  private static final List<String> OPTIONS = List.of("-B", "-q", "-ntp");

  private static final Pattern PLUGIN_GOAL = Pattern.compile("([a-z]+):(apply|check|report)");

  private BuildCommand() {}

  static void check(String line) throws IOException, InterruptedException {
    List<String> words = List.of(line.replace("'", "").split(" +"));
    List<String> rest = words.subList(1, words.size());
    switch (words.get(0)) {
      case "mvn" -> {
        for (String word : rest) {
          checkMaven(word);
        }
      }
      case "git" -> {
        assertThat(rest).first().isEqualTo("diff");
        assertThat(rest.stream().skip(1).map(Path::of))
            .allSatisfy(path -> assertThat(path).exists());
      }
      case "sh" -> {
        assertThat(Path.of(rest.get(0))).isRegularFile();
        checkOptions(Files.readString(Path.of(rest.get(0))), rest.subList(1, rest.size()));
        assertThat(new ProcessBuilder("sh", "-n", rest.get(0)).start().waitFor()).isZero();
      }
      default -> throw new AssertionError("No test knows how to check the command: " + line);
    }
  }

  /** Options that {@code script} knows, each with a value, and sizes behind them. */
  private static void checkOptions(String script, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith("-")) {
        assertThat(script).as(words.get(i)).contains("\n    " + words.get(i).substring(1) + ") ");
        i++;
        assertThat(words).as("a value behind " + words.get(i - 1)).hasSizeGreaterThan(i);
      } else {
        assertThat(words.get(i)).containsOnlyDigits();
        assertThat(script).contains("[SIZE ...]");
      }
    }
  }

  private static void checkMaven(String word) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher goal = PLUGIN_GOAL.matcher(word);
    if (word.startsWith("-Dtest=")) {
      for (String test : word.substring("-Dtest=".length()).split(",", -1)) {
        String[] parts = test.split("#", 2);
        assertThat(sources()).as("test classes").contains("class " + parts[0] + " ");
        assertThat(sources()).contains(parts.length < 2 ? "" : "void " + parts[1] + "(");
      }
    } else if (word.startsWith("-D")) {
      String property = word.substring(2).split("=", 2)[0];
      assertThat(sources()).as("tests that read a property").contains('"' + property + '"');
    } else if (word.startsWith("-P")) {
      assertThat(pom).contains("<id>" + word.substring(2) + "</id>");
    } else if (goal.matches()) {
      assertThat(pom).contains("<artifactId>" + goal.group(1) + "-maven-plugin</artifactId>");
    } else if (!OPTIONS.contains(word)) {
      assertThat(PHASES).contains(word);
      assertThat(Path.of(".ci", "run")).content().contains("mvn -B -ntp verify");
    }
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BuildCommand::text)
          .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
