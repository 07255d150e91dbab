package org.moveplan.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;

/**
 * Files that are known to the tests, with a few bytes changed at random, but the same in every run:
 * what a search with {@link InputFuzzTest} starts from.
 */
class MutatedFilesTest {

  /** How many inputs are made for each reader. */
  private static final int INPUTS = Integer.getInteger("moveplan.mutated", 1_500);

  private static final int LONGEST = 6_000;
  private static final byte[] TELLING =
      "\n\r\t -:,;#&*!|>'\"%@`{}[]<>=()/\\.~?\0\uFEFF\u202E\u0130".getBytes(StandardCharsets.UTF_8);
  private static final Path REQUESTS = Path.of("src", "test", "resources", "request");

  private static final String STEPS =
      """
      request: q117650.yaml
      complete: no
      steps:
        - jdoe@PO1:admin-recover
        - "@PO1:confirm-signed-out"
        - {action: move-user, user: jdoe, from: PO1, postoffice: PO1, method: drag}
        - jdoe@PO2:windows-login
      """;

  private interface Reader {
    void read(byte[] data) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> everyReaderEndsWithAValueOrDiagnostics() throws IOException {
    InputFuzzTest target = new InputFuzzTest();
    List<byte[]> lists = files(".yaml", REQUESTS, Path.of("plans"));
    return Stream.of(
        of("YAML", target::yamlRequest, lists),
        of("JSON", target::jsonRequest, files(".json", REQUESTS, Path.of("plans"))),
        of("NDJSON", target::linesRequest, files(".ndjson", REQUESTS, Path.of("plans"))),
        of("CSV", target::csvRequest, files(".csv", REQUESTS, Path.of("plans"))),
        of("plans", target::planDocument, plans()),
        of("steps", target::stepList, List.of(STEPS.getBytes(StandardCharsets.UTF_8))),
        of("rules", target::ruleFile, files(".drl", Path.of("rules"))));
  }

  private static DynamicTest of(String name, Reader reader, List<byte[]> seeds) {
    return dynamicTest(
        name,
        () -> {
          Random random = new Random(name.hashCode());
          for (int i = 0; i < INPUTS; i++) {
            byte[] data = mutated(seeds, random);
            try {
              reader.read(data);
            } catch (RuntimeException | AssertionError | StackOverflowError trouble) {
              throw new AssertionError(
                  "input " + i + ":\n" + new String(data, StandardCharsets.UTF_8), trouble);
            }
          }
        });
  }

  private static byte[] mutated(List<byte[]> seeds, Random random) {
    byte[] data = seeds.get(random.nextInt(seeds.size()));
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int from = random.nextInt(data.length + 1);
      int to = Math.min(data.length, from + random.nextInt(24));
      byte[] other = seeds.get(random.nextInt(seeds.size()));
      int start = random.nextInt(other.length + 1);
      data =
          switch (random.nextInt(5)) {
            case 0 -> joined(data, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 1 -> joined(data, from, telling(random), from);
            case 2 -> joined(data, from, new byte[0], to);
            case 3 -> joined(data, to, slice(data, from, to), to);
            default -> joined(data, from, slice(other, start, start + random.nextInt(200)), to);
          };
    }
    return data;
  }

  private static byte[] telling(Random random) {
    int from = random.nextInt(TELLING.length);
    return slice(TELLING, from, from + 1 + random.nextInt(3));
  }

  private static byte[] slice(byte[] data, int from, int to) {
    int start = Math.min(data.length, from);
    return Arrays.copyOfRange(data, start, Math.max(start, Math.min(data.length, to)));
  }

  /** {@code data} up to {@code from}, then {@code piece}, then {@code data} from {@code to} on. */
  private static byte[] joined(byte[] data, int from, byte[] piece, int to) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(slice(data, 0, from));
    joined.writeBytes(piece);
    joined.writeBytes(slice(data, to, data.length));
    return joined.toByteArray();
  }

  private static List<byte[]> files(String extension, Path... folders) throws IOException {
    List<byte[]> found = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(each -> is(each, extension)).sorted().toList()) {
          found.add(Files.readAllBytes(file));
        }
      }
    }
    return found.stream().map(data -> slice(data, 0, LONGEST)).toList();
  }

  private static boolean is(Path file, String extension) {
    return Files.isRegularFile(file) && file.toString().endsWith(extension);
  }

  private static List<byte[]> plans() throws IOException {
    List<byte[]> plans = new ArrayList<>();
    Reading reading =
        new RequestReader(Limits.DEFAULT)
            .read(Path.of("plans", "q117650.yaml").toString(), InputStream.nullInputStream());
    Plan plan = new Planner(RuleBase.shipped()).plan(((Reading.Valid) reading).request());
    for (Format format : List.of(Format.JSON, Format.YAML)) {
      ByteArrayOutputStream document = new ByteArrayOutputStream();
      format.write(plan, document, Layout.PAPER);
      plans.add(document.toByteArray());
    }
    return plans;
  }
}
