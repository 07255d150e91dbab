package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

  private static final byte[] USER =
      "[{\"user\": \"jdoe\", \"from\": \"a\", \"to\": \"b\"}]".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private String printed(Path file) {
    return Cases.printed(Cases.read(file)).replace(folder + "/", "");
  }

  @Test
  void aMissingFileIsADiagnosticWithoutPosition() {
    assertThat(printed(folder.resolve("none.yaml")))
        .isEqualTo("none.yaml: error[MP0001]: there is no such file\n");
  }

  @Test
  void aPathThatCannotBeAPathIsNoSuchFile() {
    Reading reading = new RequestReader(Limits.DEFAULT).read("a\0b", InputStream.nullInputStream());

    assertThat(Cases.printed(reading))
        .isEqualTo("a<U+0000>b: error[MP0001]: there is no such file\n");
  }

  @Test
  void controlCharactersOfAPathAreEscaped() {
    Reading reading =
        new RequestReader(Limits.DEFAULT).read("\u001b[2J", InputStream.nullInputStream());

    assertThat(Cases.printed(reading)).startsWith("<U+001B>[2J: error[MP0001]");
  }

  /** A shell makes such of {@code <(command)}; how much there is to come nobody knows. */
  @Test
  void aPipeWithANameIsRead() throws IOException, InterruptedException {
    Path pipe = folder.resolve("a.json");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              try {
                Files.write(pipe, USER, StandardOpenOption.WRITE);
              } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
              }
            });

    assertThat(printed(pipe)).isEmpty();
    writer.join();
  }

  @Test
  void aNameThatJavaCannotReadIsToldFromOneThatIsNotThere() {
    assertThat(printed(folder.resolve("pl\uFFFDn.yaml")))
        .isEqualTo(
            """
            pl\uFFFDn.yaml: error[MP0001]: there is no such file
              help: Java cannot read all of its name in the language that is set; try
                    LC_ALL=C.UTF-8, or give it another name
            """);
  }

  @Test
  void aDirectoryIsRefused() {
    assertThat(printed(folder)).contains(": error[MP0002]: this is a directory\n");
  }

  @Test
  void aFileBelowAFileCannotBeRead() throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), USER);

    assertThat(printed(file.resolve("b.yaml"))).contains("error[MP0004]: the file cannot be read");
  }

  @Test
  void formsThatAreNotReadAreNamed() throws IOException {
    Path file = Files.write(folder.resolve("users.XLSX"), USER);

    assertThat(printed(file))
        .isEqualTo(
            """
            users.XLSX: error[MP0005]: files of this form are not read
              help: save a spreadsheet as CSV (.csv)
            """);
  }

  @Test
  void theSizeLimitHoldsForFilesAndForStandardInput() throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), USER);
    RequestReader reader = new RequestReader(Limits.DEFAULT.withBytes(USER.length - 1));
    String message =
        ":1:"
            + USER.length
            + ": error[MP0006]: the file has more than "
            + (USER.length - 1)
            + " bytes\n";

    try (InputStream input = Files.newInputStream(file)) {
      assertThat(Cases.printed(reader.read("-", input))).startsWith("-" + message);
    }
    assertThat(Cases.printed(reader.read(file.toString(), InputStream.nullInputStream())))
        .contains("a.yaml" + message);
    RequestReader enough = new RequestReader(Limits.DEFAULT.withBytes(USER.length));
    assertThat(enough.read(file.toString(), InputStream.nullInputStream()))
        .isInstanceOf(Reading.Valid.class);
  }

  @Test
  void aFileThatMayNotBeReadIsADiagnostic() throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), USER);
    boolean locked = file.toFile().setReadable(false) && !Files.isReadable(file);

    String expected = "a.yaml: error[MP0003]: you are not permitted to read this file\n";
    assertThat(printed(file)).isEqualTo(locked ? expected : "");
  }

  @Test
  void jsonMayStandInOneLongLine() throws IOException {
    String user = "{\"user\": \"jdoe\", \"from\": \"a\", \"to\": \"b\"},".repeat(10_000);
    Path file =
        Files.writeString(
            folder.resolve("a.JSON"), "[" + user + user.substring(0, user.indexOf("},") + 1) + "]");

    assertThat(printed(file)).isEmpty();
  }
}
