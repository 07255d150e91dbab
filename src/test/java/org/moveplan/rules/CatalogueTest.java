package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No fact that was ever gathered from the articles gets lost. */
class CatalogueTest {

  private static final Path IDS = Path.of("src", "test", "resources", "catalogue.txt");

  @Test
  void everyFactGatheredHasAnEntry() throws IOException {
    List<String> entries =
        Articles.read().facts().stream().map(borne -> borne.fact().id()).toList();

    assertThat(entries).containsAll(Files.readAllLines(IDS));
  }
}
