package org.moveplan.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the bytes of a file or of standard input, within the limit. */
final class SourceFile {

  /** There are no bytes to look at, and why. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Reading.Invalid reason;

    Unreadable(Reading.Invalid reason) {
      super("unreadable", null, false, false);
      this.reason = reason;
    }

    Reading.Invalid reason() {
      return reason;
    }
  }

  private final String path;
  private final Limits limits;
  private final Diagnostics diagnostics;

  SourceFile(String path, Limits limits) {
    this.path = path;
    this.limits = limits;
    this.diagnostics = new Diagnostics(path);
  }

  /** Whether the name asks for JSON. */
  boolean isJson() {
    return path.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  byte[] bytes(InputStream standardInput) throws Unreadable {
    try {
      if (path.equals(RequestReader.STANDARD_INPUT)) {
        return limited(standardInput);
      }
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw unreadable(Code.IS_DIRECTORY, "this is a directory", "name one file");
      }
      try (InputStream input = Files.newInputStream(file)) {
        return limited(input);
      }
    } catch (NoSuchFileException | InvalidPathException missing) {
      throw unreadable(Code.NO_SUCH_FILE, "there is no such file", FileNames.help(path));
    } catch (AccessDeniedException denied) {
      throw unreadable(Code.NOT_PERMITTED, "you are not permitted to read this file", "");
    } catch (IOException failed) {
      String why = failed.getClass().getSimpleName();
      throw unreadable(Code.UNREADABLE, "the file cannot be read (" + why + ")", "");
    }
  }

  private byte[] limited(InputStream input) throws IOException, Unreadable {
    byte[] bytes = new BoundedBytes(limits.bytes(), Integer.MAX_VALUE).read(input);
    if (bytes.length > limits.bytes()) {
      throw new Unreadable(diagnostics.tooLarge(bytes, limits.bytes()));
    }
    return bytes;
  }

  private Unreadable unreadable(Code code, String message, String help) {
    return new Unreadable(diagnostics.ofFile(code, message, help));
  }
}
