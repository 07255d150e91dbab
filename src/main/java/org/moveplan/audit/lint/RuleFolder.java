package org.moveplan.audit.lint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Span;

/**
 * The rule files of a folder, read with care.
 *
 * @param texts the texts with LF line ends, by file name
 * @param findings the files that could not be read
 */
public record RuleFolder(SortedMap<String, String> texts, List<LintFinding> findings) {

  /** In a file, in all files, and in a line of a file. */
  private static final int MOST_BYTES = 256 << 10;

  private static final int MOST_BYTES_IN_ALL = 4 << 20;
  private static final int MOST_CHARACTERS = 1000;
  private static final int MOST_FILES = 2_000;

  public RuleFolder {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    findings = List.copyOf(findings);
  }

  /**
   * Reads the files of {@code folder} whose names end in {@code .drl}, not those of folders below.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static RuleFolder read(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, "*.drl")) {
      listed.forEach(files::add);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    List<LintFinding> findings = new ArrayList<>();
    if (files.isEmpty()) {
      findings.add(
          new LintFinding(
              LintCode.NO_RULES,
              "",
              Span.START,
              "there is no rule file (.drl) in this folder",
              "name the folder that holds the rule files"));
    }
    long room = MOST_BYTES_IN_ALL;
    for (Path file : files) {
      String name = file.getFileName().toString();
      try {
        String text = files.size() > MOST_FILES ? refuse("too many files") : text(file, room);
        room -= Files.size(file);
        Optional<LintFinding> line = longLine(name, text);
        line.ifPresent(findings::add);
        if (line.isEmpty()) {
          texts.put(name, text);
        }
      } catch (CharacterCodingException e) {
        findings.add(unreadable(name, "the file is not UTF-8"));
      } catch (IOException e) {
        findings.add(unreadable(name, "the file cannot be read: " + e.getMessage()));
      }
    }
    return new RuleFolder(texts, findings);
  }

  private static String refuse(String reason) throws IOException {
    throw new IOException(reason);
  }

  /** What makes many signs of a long line would take long to find their columns. */
  private static Optional<LintFinding> longLine(String file, String text) {
    int number = 1;
    int start = 0;
    while (start >= 0) {
      int next = text.indexOf('\n', start);
      if ((next < 0 ? text.length() : next) - start > MOST_CHARACTERS) {
        String message = "the line has more than " + MOST_CHARACTERS + " characters";
        Span line = new Span(number, 1, start, start);
        return Optional.of(
            new LintFinding(LintCode.UNREADABLE, file, line, message, "break the line"));
      }
      start = next < 0 ? next : next + 1;
      number++;
    }
    return Optional.empty();
  }

  private static String text(Path file, long room) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return refuse("it is not an ordinary file");
    }
    if (Files.size(file) > MOST_BYTES) {
      return refuse("it is larger than " + MOST_BYTES + " bytes");
    }
    if (Files.size(file) > room) {
      return refuse("all files together have more than " + MOST_BYTES_IN_ALL + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes))
        .toString()
        .replace("\r\n", "\n");
  }

  private static LintFinding unreadable(String file, String message) {
    return new LintFinding(LintCode.UNREADABLE, file, Span.START, message, "");
  }
}
