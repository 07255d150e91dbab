package org.moveplan.audit.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moveplan.domain.Request;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;

/**
 * The cases of a folder: requests in YAML, each with its expectation ({@code .expected.yaml})
 * beside it, in folders below.
 *
 * @param cases the cases by name
 * @param envelope what surrounds the moves of every plan, from {@code envelope.yaml} beside the
 *     folder
 */
public record CaseFolder(List<Case> cases, Envelope envelope) {

  private static final String EXPECTED = ".expected.yaml";
  private static final String YAML = ".yaml";

  /**
   * A case.
   *
   * @param name the path below the folder without extension, such as {@code Q117650/happy-path}
   * @param request what is asked for
   * @param expected what is expected
   */
  public record Case(String name, Request request, Expected expected) {}

  public CaseFolder {
    cases = List.copyOf(cases);
  }

  /**
   * Reads all cases below {@code folder}.
   *
   * @throws IOException if one of them cannot be read or is no request
   */
  public static CaseFolder read(Path folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Path file : expectations(folder)) {
      String path = file.toString();
      Path request = Path.of(path.substring(0, path.length() - EXPECTED.length()) + YAML);
      String name = folder.relativize(file).toString().replace('\\', '/');
      cases.add(
          new Case(
              name.substring(0, name.length() - EXPECTED.length()),
              request(request),
              Expected.read(file)));
    }
    return new CaseFolder(
        cases, Envelope.read(folder.toAbsolutePath().resolveSibling("envelope.yaml")));
  }

  private static List<Path> expectations(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  private static Request request(Path file) throws IOException {
    Reading reading =
        new RequestReader(Limits.DEFAULT).read(file.toString(), InputStream.nullInputStream());
    if (reading instanceof Reading.Valid valid) {
      return valid.request();
    }
    throw new IOException(file + " is not a list of users; 'moveplan check' says why");
  }
}
