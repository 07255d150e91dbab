package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Words for what files and pipes do to us. */
final class Trouble {

  private Trouble() {}

  /** What happened, with the file it happened to where that is known. */
  static String sentence(IOException trouble) {
    if (!(trouble instanceof FileSystemException fault)) {
      return "cannot read or write: " + trouble.getMessage();
    }
    String file = fault.getFile() == null ? "a file" : fault.getFile();
    return file + ": " + reason(fault);
  }

  static String reason(FileSystemException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "the file exists";
    }
    return fault.getReason() == null ? "cannot be read or written" : fault.getReason();
  }

  /** The reader of our output has gone, whatever the system calls that in its own language. */
  static final class ClosedPipe extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedPipe(IOException cause) {
      super("closed pipe", cause);
    }
  }

  /** Whether the reader of our output has gone, which is his right. */
  static boolean closedPipe(IOException trouble) {
    if (trouble instanceof ClosedPipe) {
      return true;
    }
    String message = trouble.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
