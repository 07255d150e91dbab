package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moveplan.report.Format;
import org.moveplan.request.Diagnostic;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.DiagnosticsJson;
import org.moveplan.request.DiagnosticsSarif;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.testing.NaughtyStrings;

/** No name and no text breaks out of its place in any format, or is obeyed by a terminal. */
class RenderingFuzzTest {

  private static final Path FOUND =
      Path.of(
          "src",
          "test",
          "resources",
          "org",
          "moveplan",
          "fuzz",
          "RenderingFuzzTestInputs",
          "anyFormat");

  /** The first byte chooses the format: a page takes a hundred times the time of a drawing. */
  @FuzzTest(maxDuration = "10m")
  void anyFormat(byte[] data) throws IOException {
    Format[] formats = Format.values();
    int choice = data.length == 0 ? 0 : Math.floorMod(data[0], formats.length);
    Renderings.check(names(data), formats[choice]);
  }

  @Test
  void whatWasFoundInOneFormatIsSafeInEveryFormat() throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.list(FOUND)) {
      found = files.sorted().toList();
    }
    assertThat(found).hasSizeGreaterThan(15);
    for (Path file : found) {
      Renderings.check(names(Files.readAllBytes(file)));
    }
  }

  /** Three names made of all bytes but the first. */
  private static List<String> names(byte[] data) {
    int first = Math.min(1, data.length);
    String text = new String(data, first, data.length - first, StandardCharsets.UTF_8);
    int half = text.length() / 2;
    return List.of("a" + text, text.substring(0, half) + "b", text.substring(half) + "c");
  }

  @Test
  void naughtyStringsTwelveAtATime() throws IOException {
    List<String> names = NaughtyStrings.all();
    for (int from = 0; from < names.size(); from += 12) {
      Renderings.check(names.subList(from, Math.min(names.size(), from + 12)));
    }
  }

  /** In every place of a list that takes a text, quoted and as it is, and as the file's name. */
  @Test
  void naughtyStringsInListsAreReadOrToldSafely() {
    int told = 0;
    for (String text : NaughtyStrings.all()) {
      String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      for (String value : List.of(text, quoted)) {
        for (String list :
            List.of(
                "- {user: " + value + ", from: PO1, to: PO2}\n",
                "- {user: jdoe, from: " + value + ", to: PO2}\n",
                "- {user: jdoe, from: PO1, to: PO2, groups: [" + value + "]}\n",
                "- {user: jdoe, from: PO1, to: PO2, fullName: " + value + "}\n",
                "- {user: jdoe, from: PO1, to: PO2, " + value + ": x}\n",
                "title: " + value + "\nusers:\n- {user: jdoe, from: PO1, to: PO2}\n")) {
          Reading reading =
              new RequestReader(Limits.DEFAULT)
                  .read("-", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
          if (reading instanceof Reading.Invalid invalid) {
            told++;
            List<Diagnostic> faults = invalid.diagnostics();
            Safe.assertForTerminal(DiagnosticPrinter.print(faults));
            Safe.assertJson(DiagnosticsJson.of(text, faults));
            Safe.assertJson(DiagnosticsSarif.of(text, faults, "1"));
          }
        }
      }
    }
    assertThat(told).isGreaterThan(500);
  }
}
