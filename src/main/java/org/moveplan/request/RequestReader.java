package org.moveplan.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;

/** Reads a request from a file or from standard input. */
public final class RequestReader {

  /** The path that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** In bytes; of a longer file the digest is made while it is read. */
  private static final int LONG = 1 << 20;

  private final Limits limits;
  private final Progress progress;

  public RequestReader(Limits limits) {
    this(limits, Progress.NONE);
  }

  /**
   * @param progress is told how many users have been read
   */
  public RequestReader(Limits limits, Progress progress) {
    this.limits = limits;
    this.progress = progress;
  }

  /**
   * Reads a request. JSON is chosen by the extension {@code .json}, JSON by lines by {@code
   * .ndjson}, CSV by {@code .csv}; everything else is YAML. Bad input is never an exception.
   *
   * @param path the file as the user gave it, or {@link #STANDARD_INPUT}
   * @param standardInput read if {@code path} asks for it; not closed
   */
  public Reading read(String path, InputStream standardInput) {
    Diagnostics diagnostics = new Diagnostics(path);
    try {
      if (path.equals(STANDARD_INPUT)) {
        return read(path, STANDARD_INPUT, standardInput, diagnostics);
      }
      return open(path, Path.of(path), diagnostics);
    } catch (NoSuchFileException | InvalidPathException missing) {
      return diagnostics.ofFile(Code.NO_SUCH_FILE, "there is no such file", FileNames.help(path));
    } catch (AccessDeniedException denied) {
      return diagnostics.ofFile(Code.NOT_PERMITTED, "you are not permitted to read this file", "");
    } catch (IOException failed) {
      String why = failed.getClass().getSimpleName();
      return diagnostics.ofFile(Code.UNREADABLE, "the file cannot be read (" + why + ")", "");
    }
  }

  /**
   * Reads a request that is at hand already. Bad input is never an exception.
   *
   * @param name what the file would be called; tells the form, and is named in diagnostics
   * @param content its bytes; not closed
   */
  public Reading readContent(String name, InputStream content) {
    Diagnostics diagnostics = new Diagnostics(name);
    try {
      return read(name, name, content, diagnostics);
    } catch (IOException failed) {
      String why = failed.getClass().getSimpleName();
      return diagnostics.ofFile(Code.UNREADABLE, "the file cannot be read (" + why + ")", "");
    }
  }

  private Reading open(String given, Path path, Diagnostics diagnostics) throws IOException {
    if (Files.isDirectory(path)) {
      return diagnostics.ofFile(
          Code.IS_DIRECTORY,
          "this is a directory",
          "name one file; there is one plan for one file");
    }
    String name = String.valueOf(path.getFileName());
    if (Form.isForeign(name)) {
      return diagnostics.ofFile(
          Code.UNKNOWN_FORM, "files of this form are not read", "save a spreadsheet as CSV (.csv)");
    }
    try (InputStream input = Files.newInputStream(path)) {
      return read(given, name, input, diagnostics);
    }
  }

  private Reading read(String path, String name, InputStream input, Diagnostics diagnostics)
      throws IOException {
    Form form = Form.of(path);
    Faults faults = new Faults();
    try {
      return read(scanned(input, form, faults, diagnostics), name, form, faults, diagnostics);
    } catch (TooLarge stopped) {
      return stopped.reading;
    }
  }

  /**
   * What became of the bytes of a file. They are gone by then: a long list has enough to keep.
   *
   * @param usable whether a parser may be let loose on the text
   * @param clean whether every character may stand in a file
   * @param sha256 their digest, which takes longer than all else here
   */
  private record Scanned(
      String text, boolean usable, boolean clean, CompletableFuture<String> sha256) {}

  /** The file goes on beyond the limit. */
  private static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Reading reading;

    TooLarge(Reading reading) {
      super("too large", null, false, false);
      this.reading = reading;
    }
  }

  private Scanned scanned(InputStream input, Form form, Faults faults, Diagnostics diagnostics)
      throws IOException, TooLarge {
    byte[] bytes = new BoundedBytes(limits.bytes(), form.longestLine(limits)).read(input);
    if (bytes.length > limits.bytes()) {
      throw new TooLarge(diagnostics.tooLarge(bytes, limits.bytes()));
    }
    ByteScan scan = new ByteScan(bytes, form.longestLine(limits), form.longLineHelp(), faults);
    boolean usable = scan.run();
    int mark = ByteScan.markLength(bytes);
    String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    CompletableFuture<String> sha256 =
        bytes.length < LONG
            ? CompletableFuture.completedFuture(Sha256.of(bytes))
            : CompletableFuture.supplyAsync(() -> Sha256.of(bytes));
    return new Scanned(text, usable, scan.isClean(), sha256);
  }

  private Reading read(
      Scanned file, String name, Form form, Faults faults, Diagnostics diagnostics) {
    if (file.usable()) {
      String clean = new Cleaning(faults, form == Form.YAML).clean(file.text(), file.clean());
      Tokens tokens = form.tokens(clean, limits, faults);
      try {
        DocumentReader document = new DocumentReader(tokens, faults, progress);
        Request request = document.read(() -> new Request.Source(name, file.sha256().join()));
        if (faults.isEmpty()) {
          return new Reading.Valid(request);
        }
      } catch (OutOfMemoryError full) {
        return diagnostics.tooLarge(tokens.start());
      } catch (Halt stopped) {
        // The fault that stopped the parser is among the faults.
      }
    } else {
      faults.unscannedFrom(Position.START);
    }
    SourceText text = new SourceText(file.text());
    return diagnostics.of(faults, new Excerpts(text, faults, form != Form.YAML && file.usable()));
  }
}
