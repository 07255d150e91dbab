package org.moveplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder to be written whole or not at all: its files go to a new folder beside it, which then
 * takes its place. A folder that is there may hold nothing but files of the same names.
 */
final class OutputFolder {

  private final Path target;

  private OutputFolder(Path target) {
    this.target = target;
  }

  /**
   * The folder at {@code path}.
   *
   * @param names the files that are to be in it
   */
  static OutputFolder at(Path path, List<String> names) throws Output.Impossible, IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new Output.Impossible("there is no folder to make " + path + " in");
    }
    if (!Files.isWritable(parent)) {
      throw new Output.Impossible("no permission to write " + parent);
    }
    if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
        throw new Output.Impossible(path + " is not a folder");
      }
      try (Stream<Path> files = Files.list(absolute)) {
        if (files.anyMatch(
            file ->
                !names.contains(file.getFileName().toString())
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))) {
          throw new Output.Impossible(path + " holds other files than " + String.join(", ", names));
        }
      }
    }
    return new OutputFolder(absolute);
  }

  /**
   * Writes {@code files}, texts by name.
   *
   * @throws IOException if they cannot be written; then the old folder is as it was
   */
  void write(Map<String, String> files) throws IOException {
    try (Unfinished unfinished = Unfinished.beside(target)) {
      Path fresh = unfinished.path();
      unfinished.whole(() -> Files.createDirectory(fresh));
      boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
      PosixFileAttributeView posix =
          Files.getFileAttributeView(target, PosixFileAttributeView.class);
      if (replaces && posix != null) {
        Files.setPosixFilePermissions(fresh, posix.readAttributes().permissions());
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        unfinished.whole(
            () ->
                Files.writeString(
                    fresh.resolve(file.getKey()),
                    file.getValue(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW));
      }
      unfinished.whole(() -> place(fresh, replaces));
    }
  }

  private Path place(Path fresh, boolean replaces) throws IOException {
    if (!replaces) {
      return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
    Path old = fresh.resolveSibling(fresh.getFileName() + ".old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw failed;
    }
    Unfinished.delete(old);
    return target;
  }
}
