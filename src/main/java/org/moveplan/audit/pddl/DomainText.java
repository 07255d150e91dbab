package org.moveplan.audit.pddl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The state model as a PDDL domain: accounts and the two factors, message files and where they are,
 * sign-ons, names, free slots, deletions. It is written from the articles, not from the replay; a
 * test carries plans out on it and compares the two after each step.
 */
final class DomainText {

  private static final String FILE = "domain.pddl";

  private DomainText() {}

  static String text() {
    try (InputStream file = DomainText.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The program lacks its file " + FILE + ".");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
