package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;

class CsvTest {

  private static final long SEED = 4180;
  private static final int ROUNDS = 2000;
  private static final String ALPHABET = "ab,;\"\n\r' =-\u00e9\ud83d\ude00";

  @TempDir Path folder;

  private Request request(String name, String text) throws IOException {
    Reading reading = Cases.read(Files.writeString(folder.resolve(name), text));
    assertThat(Cases.printed(reading)).isEmpty();
    return ((Reading.Valid) reading).request();
  }

  @Test
  void aRowMeansWhatTheSameFactsInYamlMean() throws IOException {
    Request csv = request("list.csv", Files.readString(right("list.csv")));
    Request yaml =
        request(
            "list.yaml",
            """
            - {user: no, from: PO1, to: PO2, fullName: "O'Hara, \\"Scarlett\\"", resetPassword: yes,
               clients: [windows, dos], groups: [Ops, Sales & Co], signedOn: no,
               password: {lastReset: 1996-03-01, inSync: no, events: [
                 {type: dos-change, at: 1996-03-01T10:00}, {type: admin-recover, at: unknown}]}}
            - {user: 007, from: PO1, to: PO2, groups: [],
               password: {lastReset: never, inSync: unknown, events: []}}
            - {user: ben, from: PO1, to: PO2, clients: unknown, groups: unknown,
               password: {events: unknown}}
            """);

    assertThat(csv.moves()).isEqualTo(yaml.moves());
    assertThat(csv.postoffices()).isEqualTo(yaml.postoffices());
  }

  @Test
  void linesOfJsonMeanWhatTheSameFactsInYamlMean() throws IOException {
    Request lines = request("lines.ndjson", Files.readString(right("lines.ndjson")));
    Request yaml =
        request(
            "lines.yaml",
            """
            - {user: jdoe, from: PO1, to: PO2, clients: [dos], password: {inSync: yes}}
            - {user: anna, from: PO1, to: PO2}
            """);

    assertThat(lines.moves()).isEqualTo(yaml.moves());
  }

  private static Path right(String name) {
    return Cases.right().stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
  }

  @Test
  void anEmptyCellIsNotWrittenAndEmptyBracketsAreAnEmptyList() throws IOException {
    List<Move> moves =
        request("a.csv", "user,from,to,groups,mmf.location\na,b,c,,\nd,b,c,[],\n").moves();

    assertThat(moves.get(0).facts().stated(BelongingFields.GROUPS)).isEmpty();
    assertThat(moves.get(0).facts().stated(UserFields.MMF_LOCATION)).isEmpty();
    assertThat(moves.get(1).facts().stated(BelongingFields.GROUPS)).contains(List.of());
  }

  @Test
  void semicolonsAndTabsStandBetweenCellsIfTheyDoSoInTheHeader() throws IOException {
    List<Move> semicolons =
        request("a.csv", "user;from;to;fullName\na;b;c;\"Doe; John\"\n").moves();
    List<Move> tabs = request("b.csv", "user\tfrom\tto\tfullName\na\tb\tc\tDoe, John\n").moves();

    assertThat(semicolons.get(0).get(UserFields.FULL_NAME)).isEqualTo("Doe; John");
    assertThat(tabs.get(0).get(UserFields.FULL_NAME)).isEqualTo("Doe, John");
  }

  @Test
  void everyCellIsReadAsAnIndependentParserReadsIt() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String text = randomTable(random);
      assertThat(scanned(text)).as(text).isEqualTo(parsed(text));
    }
  }

  private static String randomTable(Random random) {
    StringBuilder text = new StringBuilder();
    int columns = 2 + random.nextInt(4);
    String end = random.nextBoolean() ? "\n" : "\r\n";
    for (int row = 1 + random.nextInt(4); row > 0; row--) {
      for (int column = 0; column < columns; column++) {
        text.append(column == 0 ? "x" : ",").append(column == 0 ? "" : cell(random));
      }
      text.append(row > 1 || random.nextBoolean() ? end : "");
    }
    return text.toString();
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    int[] letters = ALPHABET.codePoints().toArray();
    for (int length = random.nextInt(6); length > 0; length--) {
      cell.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    String plain = cell.toString();
    boolean quotes = plain.matches("(?s).*[,;\"\\n\\r].*|\\s.*|.*\\s") || random.nextInt(4) == 0;
    return quotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  private static List<List<String>> scanned(String text) {
    Faults faults = new Faults();
    CsvScanner scanner = new CsvScanner(text, faults);
    List<List<String>> rows = new ArrayList<>();
    while (scanner.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < scanner.count(); i++) {
        row.add(scanner.text(i));
      }
      rows.add(row);
    }
    assertThat(faults.sorted()).isEmpty();
    return rows;
  }

  private static List<List<String>> parsed(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvParser parser = new CsvFactory().createParser(text)) {
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        List<String> row = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          row.add(parser.getText());
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
