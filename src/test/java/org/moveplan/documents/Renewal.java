package org.moveplan.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moveplan.documents.Document.Block;

/** Writes a document anew, with what its commands print now and its files hold now. */
final class Renewal {

  /** Whether {@code -Dmoveplan.golden=write} asks for it. */
  static final boolean WANTED = "write".equals(System.getProperty("moveplan.golden"));

  /** Lines that take the place of {@code count} others from {@code first} on. */
  private record Edit(int first, int count, List<String> lines) {}

  private Renewal() {}

  static Document ofOutput(Document document, Shell shell) throws IOException {
    List<Edit> edits = new ArrayList<>();
    for (Command command : Command.of(document)) {
      if (command.saves()) {
        shell.save(command.file(), command.shown());
      } else if (command.runs()) {
        List<String> now = command.shownOf(shell.run(command.line()).lines());
        edits.add(new Edit(command.place() + 1, command.shown().size(), now));
      }
    }
    return written(document, edits);
  }

  static Document ofFiles(Document document) throws IOException {
    List<Edit> edits = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.named("file").isEmpty()) {
        List<String> now = Files.readAllLines(Path.of(block.named("file")));
        edits.add(new Edit(block.first(), block.lines().size(), now));
      }
    }
    return written(document, edits);
  }

  private static Document written(Document document, List<Edit> edits) throws IOException {
    List<String> lines = new ArrayList<>(document.lines());
    edits.sort(Comparator.comparingInt(Edit::first).reversed());
    for (Edit edit : edits) {
      lines.subList(edit.first(), edit.first() + edit.count()).clear();
      lines.addAll(edit.first(), edit.lines());
    }
    if (!lines.equals(document.lines())) {
      Files.writeString(document.path(), String.join("\n", lines) + "\n");
    }
    return Document.read(document.path());
  }
}
