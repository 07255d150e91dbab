package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PasswordsTest {

  private static final long SEED = 117650;

  static List<Path> files() {
    return Cases.wrong().stream()
        .filter(file -> file.getFileName().toString().contains("password"))
        .toList();
  }

  @TempDir Path folder;

  private String printed(Path file, byte[] bytes) throws IOException {
    Path copy = folder.resolve(file.getFileName());
    return Cases.printed(Cases.read(Files.write(copy, bytes)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noBeginningOfAFileShowsThePassword(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      assertThat(printed(file, Arrays.copyOf(whole, length))).doesNotContain("hunter2");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void noDamagedFileShowsThePassword(Path file) throws IOException {
    Random random = new Random(SEED);
    byte[] whole = Files.readAllBytes(file);
    byte[] damage = "{}[]:,\"'#-\n \t&*!|>%@`\\".getBytes(StandardCharsets.UTF_8);
    String text = new String(whole, StandardCharsets.UTF_8);
    for (int round = 0; round < 120; round++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length);
      if (!insidePasswordOrKey(text, at)) {
        bytes[at] = damage[random.nextInt(damage.length)];
      }
      assertThat(printed(file, bytes)).doesNotContain("hunter2");
    }
  }

  /**
   * Whether damage at {@code at} would make the password, or the key that gives it away, another.
   */
  private static boolean insidePasswordOrKey(String text, int at) {
    Matcher matcher =
        Pattern.compile("[\\w-]*(?i:pass|pwd|secret)[\\w-]*\"?\\s*[:=]?\\s*|hunter2").matcher(text);
    return matcher.results().anyMatch(found -> found.start() <= at && at < found.end());
  }

  @Test
  void sayingThatPasswordsAreTheSameIsNoPassword() {
    String printed = Cases.printed(Cases.read("- {user: a, from: b, to: c, newPassword: same}"));

    assertThat(printed).contains("error[MP0023]").contains("newPassword: same");
  }
}
