package org.moveplan.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file to be written whole or not at all: the content goes to a new file in the same folder,
 * which then takes the place of the old one.
 */
final class Output {

  /** What is written. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Whether what has been written may be kept. */
  interface Condition {
    boolean holds();
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

  private enum Mode {
    /** Takes the place of an old file. */
    REPLACE,
    /** Is refused where anything is already. */
    CREATE,
    /** A device or a pipe, which stays what it is. */
    DIRECT
  }

  private static final Set<StandardOpenOption> NEW =
      EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path target;
  private final Mode mode;

  private Output(Path target, Mode mode) {
    this.target = target;
    this.mode = mode;
  }

  /**
   * The file at {@code path}. A link is followed within its folder, so that the link stays and what
   * it leads to is replaced; whoever made a link that leads out may be a stranger.
   */
  static Output at(Path path) throws Impossible, IOException {
    if (path.toString().isEmpty()) {
      throw new Impossible("the name of the file is empty");
    }
    if (Files.isDirectory(path)) {
      throw new Impossible(path + " is a folder, not a file to write");
    }
    if (!Files.exists(path)) {
      return create(path, Mode.REPLACE);
    }
    if (!Files.isRegularFile(path)) {
      return new Output(path, Mode.DIRECT);
    }
    Path real = path.toRealPath();
    if (Files.isSymbolicLink(path)
        && !real.startsWith(path.toAbsolutePath().getParent().toRealPath())) {
      throw new Impossible(
          path + " is a link that leads out of its folder, to " + real + "; name that file itself");
    }
    return new Output(writable(writable(real, real.getParent()), real), Mode.REPLACE);
  }

  /**
   * A new file at {@code path}. To write it fails with {@link
   * java.nio.file.FileAlreadyExistsException} if anything has come to be there meanwhile.
   */
  static Output fresh(Path path) throws Impossible {
    return create(path, Mode.CREATE);
  }

  private static Output create(Path path, Mode mode) throws Impossible {
    if (Files.isSymbolicLink(path)) {
      throw new Impossible(path + " is a link that leads nowhere");
    }
    Path absolute = path.toAbsolutePath();
    if (!Files.isDirectory(absolute.getParent())) {
      throw new Impossible("there is no folder " + path.getParent() + " to write in");
    }
    return new Output(writable(absolute, absolute.getParent()), mode);
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
    write(content, () -> true);
  }

  /**
   * Writes {@code content}, unless it turns out that nobody may see it.
   *
   * @param condition is asked when all is written and none of it can be seen yet; where whatever is
   *     written can be seen at once, before
   * @return whether it held; if not, the old file is as it was and no other is left
   * @throws IOException if it cannot be written; then the same is so
   */
  boolean write(Content content, Condition condition) throws IOException {
    if (mode == Mode.DIRECT) {
      boolean holds = condition.holds();
      if (holds) {
        direct(content);
      }
      return holds;
    }
    try (Unfinished unfinished = Unfinished.beside(target)) {
      try {
        return replace(unfinished, content, condition);
      } catch (InterruptedIOException | FileAlreadyExistsException telling) {
        throw telling;
      } catch (IOException trouble) {
        throw unwritten(trouble);
      }
    }
  }

  private void direct(Content content) throws IOException {
    try (OutputStream out = new StreamOutput(new FileOutputStream(target.toFile()))) {
      content.writeTo(out);
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
  }

  private boolean replace(Unfinished unfinished, Content content, Condition condition)
      throws IOException {
    try (FileChannel channel = open(unfinished)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
      content.writeTo(out);
      out.flush();
      // Whoever has still to say whether it holds goes on meanwhile.
      channel.force(true);
      if (!condition.holds()) {
        return false;
      }
    }
    unfinished.whole(() -> place(unfinished.path()));
    return true;
  }

  /** A new file that never lets more people in than the old one. */
  private FileChannel open(Unfinished unfinished) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old == null || !Files.exists(target)) {
      return unfinished.whole(() -> FileChannel.open(unfinished.path(), NEW));
    }
    Set<PosixFilePermission> permissions = old.readAttributes().permissions();
    FileAttribute<?> same = PosixFilePermissions.asFileAttribute(permissions);
    FileChannel channel = unfinished.whole(() -> FileChannel.open(unfinished.path(), NEW, same));
    // The process's mask may have taken some of them away.
    Files.setPosixFilePermissions(unfinished.path(), permissions);
    return channel;
  }

  /** In one step, unless a new file is wanted where the file system knows no hard links. */
  private Path place(Path fresh) throws IOException {
    if (mode == Mode.REPLACE) {
      return Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      return Files.createLink(target, fresh);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noLinks) {
      return Files.move(fresh, target);
    }
  }

  private FileSystemException unwritten(IOException trouble) {
    String reason =
        trouble instanceof FileSystemException fault ? Trouble.reason(fault) : trouble.getMessage();
    FileSystemException told =
        new FileSystemException(target.toString(), null, reason + "; it was not written");
    told.initCause(trouble);
    return told;
  }
}
