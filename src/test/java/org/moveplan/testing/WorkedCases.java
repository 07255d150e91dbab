package org.moveplan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moveplan.derive.Situations;
import org.moveplan.domain.situation.Situation;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;

/** The situations in requests that lie below a folder. */
public final class WorkedCases {

  private WorkedCases() {}

  /** Each once, in the order of the files. */
  public static Collection<Situation> situations(Path folder) throws IOException {
    Map<List<Enum<?>>, Situation> distinct = new LinkedHashMap<>();
    for (Path file : inputs(folder)) {
      Reading reading =
          new RequestReader(Limits.DEFAULT).read(file.toString(), InputStream.nullInputStream());
      if (reading instanceof Reading.Valid valid) {
        Situations situations = new Situations(valid.request());
        for (int i = 0; i < situations.request().moves().size(); i++) {
          Situation situation = situations.of(i);
          distinct.put(situation.key(), situation);
        }
      }
    }
    return new ArrayList<>(distinct.values());
  }

  private static List<Path> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|json)"))
          .filter(file -> !file.toString().endsWith(".expected.yaml"))
          .sorted()
          .toList();
    }
  }
}
