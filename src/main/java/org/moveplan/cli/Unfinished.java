package org.moveplan.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What is written beside the file or folder whose place it will take. It is gone when it is not
 * finished, also when the process is told to end (Ctrl-C, a hang-up, {@code kill}) meanwhile: then
 * nothing is begun or finished any more. Only a process that is killed outright leaves it behind.
 */
final class Unfinished implements AutoCloseable {

  /** A part of the work that is done either whole or not at all. */
  interface Work<T> {
    T run() throws IOException;
  }

  private final Path path;
  private final Thread ending;
  private boolean over;

  private Unfinished(Path path) {
    this.path = path;
    this.ending = new Thread(this::end, "unfinished");
  }

  /**
   * A name beside {@code target} that no other writer has.
   *
   * @throws InterruptedIOException if the process is about to end
   */
  static Unfinished beside(Path target) throws InterruptedIOException {
    String mark = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Unfinished unfinished = new Unfinished(target.resolveSibling(".moveplan-" + mark + ".tmp"));
    try {
      Runtime.getRuntime().addShutdownHook(unfinished.ending);
    } catch (IllegalStateException ending) {
      throw interrupted();
    }
    return unfinished;
  }

  private static InterruptedIOException interrupted() {
    return new InterruptedIOException("interrupted");
  }

  Path path() {
    return path;
  }

  /** Does what the end of the process must not come between. */
  synchronized <T> T whole(Work<T> work) throws IOException {
    if (over) {
      throw interrupted();
    }
    return work.run();
  }

  /** What the end of the process does. */
  synchronized void end() {
    over = true;
    try {
      delete(path);
    } catch (IOException trouble) {
      // Nobody is left who could do anything about it.
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException alreadyEnding) {
      throw interrupted();
    }
    delete(path);
  }

  /** Deletes a file or a folder of files, if it is there. */
  static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(path);
  }
}
