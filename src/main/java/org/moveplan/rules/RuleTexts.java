package org.moveplan.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of rule files.
 *
 * @param byFile the texts with LF line ends, by file name such as {@code
 *     Q117650-password-reset.drl}
 */
public record RuleTexts(SortedMap<String, String> byFile) {

  /** Copies {@code byFile} and turns CRLF into LF. */
  public RuleTexts {
    SortedMap<String, String> copy = new TreeMap<>();
    byFile.forEach((file, text) -> copy.put(file, text.replace("\r\n", "\n")));
    byFile = Collections.unmodifiableSortedMap(copy);
  }

  /** The texts of all {@code .drl} files in {@code directory}, not in folders below it. */
  public static RuleTexts read(Path directory) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.drl")) {
      for (Path file : files) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return new RuleTexts(texts);
  }

  /** The texts of the shipped rules. */
  public static RuleTexts shipped() {
    return packed(Seal.shipped().files());
  }

  static RuleTexts packed(List<String> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String file : files) {
      try (InputStream text = RuleTexts.class.getResourceAsStream("/rules/" + file)) {
        texts.put(file, new String(text.readAllBytes(), UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new RuleTexts(texts);
  }

  /**
   * The digest over all files in the order of their names, each as its name, a line feed, and its
   * text.
   */
  public String sha256() {
    MessageDigest digest = newDigest();
    byFile.forEach(
        (file, text) -> {
          digest.update((file + "\n").getBytes(UTF_8));
          digest.update(text.getBytes(UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Where every rule is written, in the order of the files.
   *
   * @throws RuleBaseException if a file cannot be parsed
   */
  List<RuleSource> rules() {
    return byFile.entrySet().stream()
        .flatMap(file -> DrlReader.rules(file.getKey(), file.getValue()).stream())
        .toList();
  }

  /**
   * Rules as they are written, by id; ids that name no rule are left out. Relies on the form that
   * all rule files have: a rule begins with {@code rule "} and ends with {@code end}, each at the
   * beginning of a line.
   */
  public SortedMap<String, RuleExcerpt> excerpts(Set<String> ids) {
    SortedMap<String, RuleExcerpt> excerpts = new TreeMap<>();
    byFile.forEach(
        (file, text) ->
            RuleExcerpt.all(file, text).stream()
                .filter(excerpt -> ids.contains(excerpt.id()))
                .forEach(excerpt -> excerpts.put(excerpt.id(), excerpt)));
    return Collections.unmodifiableSortedMap(excerpts);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
