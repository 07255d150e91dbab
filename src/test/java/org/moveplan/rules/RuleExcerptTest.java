package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules as they are written, cut out of their files. */
final class RuleExcerptTest {

  @Test
  void everyShippedRuleIsFoundWhereTheParserFindsIt() throws IOException {
    RuleTexts texts = RuleTexts.read(Path.of("rules"));
    List<RuleSource> sources = texts.rules();
    Set<String> ids = new HashSet<>();
    sources.forEach(source -> ids.add(RuleBase.id(source.rule())));

    SortedMap<String, RuleExcerpt> excerpts = texts.excerpts(ids);

    assertThat(excerpts).hasSameSizeAs(sources).isNotEmpty();
    for (RuleSource source : sources) {
      RuleExcerpt excerpt = excerpts.get(RuleBase.id(source.rule()));
      assertThat(excerpt.file()).isEqualTo(source.file());
      assertThat(excerpt.line()).isEqualTo(source.line());
      assertThat(excerpt.about()).startsWith(excerpt.id().replaceFirst("-.*", "") + ": ");
      assertThat(excerpt.text())
          .startsWith("// ")
          .endsWith("\nend")
          .contains("\nrule \"" + source.rule() + "\"\n")
          .contains("\n    then\n");
    }
  }

  @Test
  void onlyWhatIsAskedForIsCutOut() throws IOException {
    RuleTexts texts = RuleTexts.read(Path.of("rules"));

    assertThat(texts.excerpts(Set.of("Q117650-2", "Q117650", "none")))
        .containsOnlyKeys("Q117650-2");
  }

  @Test
  void aRuleWithoutACommentAboveBeginsWithItsName() {
    RuleTexts texts =
        new RuleTexts(
            new TreeMap<>(
                Map.of("a.drl", "package a\n\nrule \"A-1 one\"\nthen\nend\nrule \"A-2\"\nend\n")));

    assertThat(texts.excerpts(Set.of("A-1", "A-2")).values())
        .containsExactly(
            new RuleExcerpt("A-1", "a.drl", 3, "", "rule \"A-1 one\"\nthen\nend"),
            new RuleExcerpt("A-2", "a.drl", 6, "", "rule \"A-2\"\nend"));
  }
}
