package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodePagesTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```([a-z]+)\\n(.*?)\\n```\\n");
  private static final Pattern STAND_IN =
      Pattern.compile("<(?:U\\+([0-9A-F]{4})|0x([0-9A-F]{2})|(.+?) \\* ([0-9]+))>");

  @TempDir Path folder;

  @Test
  void everyCodeThatTheProgramCanPrintHasAPageAndNoPageIsIdle() throws IOException {
    TreeSet<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/help"))) {
      files.forEach(file -> pages.add(file.getFileName().toString()));
    }

    assertThat(pages)
        .containsExactlyElementsOf(
            Stream.of(Code.values()).map(code -> code.id() + ".md").toList());
    assertThat(codesInSources())
        .containsExactlyElementsOf(Stream.of(Code.values()).map(Code::id).toList());
  }

  private static Set<String> codesInSources() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Pattern.compile("\\bMP[0-9]{4}\\b")
            .matcher(Files.readString(file))
            .results()
            .forEach(code -> codes.add(code.group()));
      }
    }
    return codes;
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void aPageSaysWhyShowsAnExampleAndFitsATerminal(Code code) {
    CodePage page = CodePage.of(code);

    assertThat(page.reason()).endsWith(".");
    assertThat(page.markdown()).containsPattern("\n\nFor example").containsPattern(EXAMPLE);
    assertThat(page.text()).startsWith(code.id() + ": " + code.title() + "\n\n");
    assertThat(page.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void theExampleOfAPageHasThatFaultAndWhatStandsInsteadHasNone(Code code) throws IOException {
    List<MatchResult> examples = EXAMPLE.matcher(CodePage.of(code).markdown()).results().toList();
    if (examples.get(0).group(1).equals("console")) {
      return;
    }

    assertThat(examples).hasSize(2);
    assertThat(faults(examples.get(0))).contains(code);
    assertThat(faults(examples.get(1))).isEmpty();
  }

  private List<Code> faults(MatchResult example) throws IOException {
    Path file = folder.resolve("example." + example.group(1));
    Reading reading = Cases.read(Files.write(file, bytes(example.group(2))));
    return reading instanceof Reading.Invalid invalid
        ? invalid.diagnostics().stream().map(Diagnostic::code).toList()
        : List.of();
  }

  /** What an example stands for: some of its characters cannot be shown, or are too many. */
  private static byte[] bytes(String example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher matcher = STAND_IN.matcher(example);
    int from = 0;
    while (matcher.find()) {
      bytes.writeBytes(example.substring(from, matcher.start()).getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(meant(matcher));
      from = matcher.end();
    }
    bytes.writeBytes((example.substring(from) + "\n").getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] meant(Matcher matcher) {
    if (matcher.group(1) != null) {
      int c = Integer.parseInt(matcher.group(1), 16);
      return Character.toString(c).getBytes(StandardCharsets.UTF_8);
    }
    return matcher.group(2) != null
        ? new byte[] {(byte) Integer.parseInt(matcher.group(2), 16)}
        : matcher
            .group(3)
            .repeat(Integer.parseInt(matcher.group(4)))
            .getBytes(StandardCharsets.UTF_8);
  }
}
