package org.moveplan.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Markdown document of the project. */
record Document(Path path, List<String> lines) {

  private static final List<Path> FOLDERS =
      List.of(Path.of(""), Path.of("plans"), Path.of("rules"));
  private static final String FENCE = "```";

  /** A fenced block; {@code first} is the index of its first line, after the fence. */
  record Block(String language, String marker, int first, List<String> lines) {

    String text() {
      return String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    /** The file that {@code <!-- word FILE -->} on the line before the block names, or "". */
    String named(String word) {
      String begin = "<!-- " + word + " ";
      return marker.startsWith(begin)
          ? marker.substring(begin.length(), marker.indexOf(" -->"))
          : "";
    }
  }

  static Document read(Path path) throws IOException {
    return new Document(path, Files.readAllLines(path));
  }

  static List<Document> all() throws IOException {
    List<Document> all = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
          all.add(read(file));
        }
      }
    }
    return all;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int end = i + 1;
        while (!lines.get(end).equals(FENCE)) {
          end++;
        }
        String language = lines.get(i).substring(FENCE.length());
        String marker = i == 0 ? "" : lines.get(i - 1);
        blocks.add(new Block(language, marker, i + 1, lines.subList(i + 1, end)));
        i = end;
      }
    }
    return blocks;
  }

  /** The lines with those inside blocks emptied. */
  List<String> prose() {
    List<String> prose = new ArrayList<>(lines);
    for (Block block : blocks()) {
      for (int i = 0; i < block.lines().size(); i++) {
        prose.set(block.first() + i, "");
      }
    }
    return prose;
  }

  /** The paragraph that ends before line {@code index}, blank lines and markers passed over. */
  String paragraphBefore(int index) {
    int end = index;
    while (end > 0 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("<!--"))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && !lines.get(begin - 1).isBlank()) {
      begin--;
    }
    return String.join(" ", lines.subList(begin, end));
  }
}
