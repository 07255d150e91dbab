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

  private static final int MOST_BYTES = 1 << 20;
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
              String.valueOf(folder.getFileName()),
              Span.START,
              "there is no rule file (.drl) in this folder",
              "name the folder that holds the rule files"));
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      try {
        texts.put(name, files.size() > MOST_FILES ? refuse("too many files") : text(file));
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

  private static String text(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return refuse("it is not an ordinary file");
    }
    if (Files.size(file) > MOST_BYTES) {
      return refuse("it is larger than " + MOST_BYTES + " bytes");
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
