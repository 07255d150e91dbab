package org.moveplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.moveplan.cli.Exit;
import org.moveplan.documents.Document.Block;

/** What the documents quote from elsewhere is so there. */
final class DocumentsTest {

  private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
  private static final Pattern EXIT_CODE = Pattern.compile("\\| (\\d+) \\|.*");

  @Test
  void shownFilesAreTheFilesThemselves() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Document document : Document.all()) {
      for (Block block : (Renewal.WANTED ? Renewal.ofFiles(document) : document).blocks()) {
        String file = block.named("file");
        if (!file.isEmpty()) {
          shown.add(file);
          assertThat(block.text()).as("%s in %s", file, document.path()).isEqualTo(text(file));
        }
      }
    }
    assertThat(shown).contains("plans/q117650.yaml");
  }

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Document document : Document.all()) {
      Matcher matcher = LINK.matcher(String.join("\n", document.prose()));
      for (MatchResult link : matcher.results().toList()) {
        links++;
        if (!link.group(1).startsWith("https://")
            && !Files.exists(document.path().resolveSibling(link.group(1)))) {
          broken.add(document.path() + ": " + link.group());
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isPositive();
  }

  @Test
  void theReadmeListsTheExitCodes() throws IOException, IllegalAccessException {
    List<Integer> codes = new ArrayList<>();
    for (Field constant : Exit.class.getFields()) {
      codes.add(constant.getInt(null));
    }
    assertThat(Document.read(Path.of("README.md")).prose())
        .filteredOn(line -> EXIT_CODE.matcher(line).matches())
        .extracting(line -> Integer.valueOf(EXIT_CODE.matcher(line).replaceFirst("$1")))
        .containsExactlyElementsOf(codes.stream().sorted().toList());
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }
}
