package org.moveplan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file to be written whole or not at all: the content goes to a new file in the same folder,
 * which then takes the place of the old one.
 */
final class Output {

  /** What is written. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The path cannot be written, whatever the content. */
  static final class Impossible extends Exception {
    private static final long serialVersionUID = 1L;

    Impossible(String message) {
      super(message);
    }
  }

  /** Small pieces would cost as much as what is in them. */
  private static final int PIECE = 1 << 16;

  private final Path target;
  private final boolean replace;

  private Output(Path target, boolean replace) {
    this.target = target;
    this.replace = replace;
  }

  /**
   * The file at {@code path}; a link is followed, so that the link stays and what it leads to is
   * replaced.
   */
  static Output at(Path path) throws Impossible, IOException {
    if (Files.isDirectory(path)) {
      throw new Impossible(path + " is a folder, not a file to write");
    }
    if (!Files.exists(path)) {
      if (Files.isSymbolicLink(path)) {
        throw new Impossible(path + " is a link that leads nowhere");
      }
      Path absolute = path.toAbsolutePath();
      if (!Files.isDirectory(absolute.getParent())) {
        throw new Impossible("there is no folder " + path.getParent() + " to write in");
      }
      return new Output(writable(absolute, absolute.getParent()), true);
    }
    if (!Files.isRegularFile(path)) {
      return new Output(path, false);
    }
    Path real = path.toRealPath();
    return new Output(writable(writable(real, real.getParent()), real), true);
  }

  private static Path writable(Path target, Path what) throws Impossible {
    if (!Files.isWritable(what)) {
      throw new Impossible("no permission to write " + what);
    }
    return target;
  }

  /** Whether this is the file at {@code path}. */
  boolean is(Path path) throws IOException {
    return Files.exists(path) && Files.exists(target) && Files.isSameFile(path, target);
  }

  /**
   * Writes {@code content}.
   *
   * @throws IOException if it cannot be written; then the old file is as it was and no other is
   *     left
   */
  void write(Content content) throws IOException {
    if (!replace) {
      try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      return;
    }
    Path fresh = target.resolveSibling(".moveplan-" + Long.toHexString(System.nanoTime()) + ".tmp");
    fresh.toFile().deleteOnExit();
    try {
      fill(fresh, content);
      keepPermissions(fresh);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void fill(Path fresh, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private void keepPermissions(Path fresh) throws IOException {
    PosixFileAttributeView to = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (to != null && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      to.setPermissions(Files.getPosixFilePermissions(target));
    }
  }
}
