package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.testing.Program;

/** Files made to fill the memory or to take for ever, in a process with 64 MiB of memory. */
class BombsTest {

  private static final int MIB = 1 << 20;

  /** More than is read where there is so little memory. */
  private static final int HUGE = 64 * MIB;

  /** Less than that: the file is looked into. */
  private static final int READ = MIB * 19 / 10;

  private static final int MOST_MILLIS = 2_500;
  private static final int MOST_SAID = 60_000;
  private static final String USER = "- {user: jdoe, from: PO1, to: PO2}\n";
  private static final String PLAN = "{\"format\":\"moveplan.plan/1\",";
  private static final String X = "x".repeat(1000);

  @TempDir private Path folder;

  private final List<String> lines = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  @Test
  void areRefusedSoonWithAPlaceAndLittleIsSaid() throws IOException {
    requests();
    plans();
    rules();
    Path commands = Files.write(folder.resolve("commands"), lines);

    Process process =
        new Program(folder).with("-Xmx64m").start(SmallMemory.class.getName(), commands);
    List<String> ends = Program.text(process.getInputStream()).lines().toList();

    assertThat(Program.text(process.getErrorStream())).isEmpty();
    assertThat(ends).hasSameSizeAs(lines);
    for (int i = 0; i < ends.size(); i++) {
      String[] end = ends.get(i).split("\t", 4);
      assertThat(Integer.parseInt(end[0])).as(lines.get(i)).isIn(Exit.BLOCKED, Exit.INVALID);
      assertThat(Integer.parseInt(end[1])).as(lines.get(i)).isLessThan(MOST_MILLIS);
      assertThat(Integer.parseInt(end[2])).as(lines.get(i)).isLessThan(MOST_SAID);
      assertThat(end[3]).as(lines.get(i)).startsWith(places.get(i));
      assertThat(end[3]).as(lines.get(i)).containsPattern(":[0-9]+:[0-9]+: error\\[M[PR]0");
    }
  }

  @Test
  void aListThatDoesNotFitIntoMemoryIsToldWhereItEnds() throws IOException {
    Path list = folder.resolve("users.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(list))) {
      out.write("user,from,to\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 400_000; i++) {
        out.write(("u" + i + ",A,B\n").getBytes(StandardCharsets.UTF_8));
      }
    }

    Program.End end =
        new Program(folder).with("-Xmx64m").run("check", "--max-size", "64M", "users.csv");

    assertThat(end.code()).isEqualTo(Exit.INVALID);
    assertThat(end.err())
        .containsPattern("^users\\.csv:[0-9]+:[0-9]+: error\\[MP0006]: Java's memory of [0-9]+ MiB")
        .contains("-Xmx");
  }

  private void requests() throws IOException {
    for (String form : List.of("yaml", "json", "csv", "ndjson")) {
      check("spaces." + form, "", " ", HUGE, "");
      check("newlines." + form, "", "\n", HUGE, "");
      check("fewer-spaces." + form, "", " ", READ, "");
      check("nul." + form, "", "\0", READ, "");
      check("bytes." + form, "", "\u00e9", READ, "");
    }
    String twice = "a: &a [x, x]\n";
    for (char c = 'b'; c < 'z'; c++) {
      twice += "%c: &%c [*%c, *%c]\n".formatted(c, c, c - 1, c - 1);
    }
    check("aliases.yaml", twice, "", 0, "users:\n" + USER);
    check("anchors.yaml", "", "- &a x\n", READ, "");
    check("flow-depth.yaml", "", "[", 60_000, "");
    check("block-depth.yaml", "", "- ", 60_000, "x\n");
    check("map-depth.yaml", "", "a: ", 60_000, "x\n");
    check("question-depth.yaml", "", "? ", 60_000, "x\n");
    check("depth.json", "", "[", READ, "");
    check("object-depth.json", "{\"users\":", "{\"a\":", READ, "");
    check("depth.ndjson", "", "[".repeat(30_000) + "\n", READ, "");
    check("scalar.yaml", "title: '", X + "\n  ", READ, "'\nusers:\n" + USER);
    check("literal.yaml", "title: |\n", "  " + X + "\n", READ, "");
    check("folded.yaml", "title: >\n", "\n", READ, "");
    check("comments.yaml", "", "#" + X + "\n", READ, USER);
    check("key.json", "[{\"", X, READ, "\":1}]");
    check("scalar.json", "[{\"user\":\"", X, READ, "\"}]");
    check("number.json", "[{\"user\":", "9", READ, "}]");
    check("scalar.csv", "user,from,to\n\"", X + "\n", READ, "");
    check("line.csv", "user,from,to\n", X, HUGE, "");
    check("line.yaml", "- user: ", X, HUGE, "");
    numbered("columns.csv", "", i -> "c" + i + ",", 60_000);
    check("commas.csv", "user,from,to\n", ",".repeat(60_000) + "x\n", READ, "");
    check("quotes.csv", "user,from,to\n", "\"\n", READ, "");
    numbered("keys.yaml", "", i -> "k" + i + ": 1\n", READ);
    numbered("keys.json", "{\"k\":1", i -> ",\"k" + i + "\":1", READ);
    numbered("keys-of-a-user.json", "[{\"k\":1", i -> ",\"k" + i + "\":1", READ);
    numbered("faults.yaml", "", i -> "- {usr: u" + i + ", frm: PO1, to: PO2}\n", READ);
    check("faults.csv", "user,from,to\n", "a,b\n", READ, "");
    check("empties.json", "[[]", ",[]", READ, "]");
    check("dashes.yaml", "", "-\n", READ, "");
    check("documents.yaml", USER, "---\n", READ, "");
    check("directives.yaml", "", "%x\n", READ, USER);
    check("tag.yaml", "- !", "x", 60_000, " y\n");
  }

  private void plans() throws IOException {
    verify("spaces-plan.json", "", " ", HUGE, "");
    verify("depth-plan.json", PLAN + "\"steps\":", "[", READ, "");
    verify("scalar-plan.json", PLAN + "\"title\":\"", X, READ, "\"}");
    verify("steps-plan.json", PLAN + "\"steps\":[{}", ",{\"n\":1}", READ, "]}");
    verify("keys-plan.yaml", "format: moveplan.plan/1\n", "? [a]\n", READ, "");
    verify("steps.yaml", "steps:\n", "- x\n", READ, "");
    verify("id.yaml", "steps:\n- ", "a@:", 60_000, "\n");
    verify("id-parts.yaml", "steps:\n- a@PO1:", "/w1#1:", 16_000, "\n");
  }

  private void rules() throws IOException {
    Path trap = Path.of("src", "test", "resources", "lint", "eval", "Q117650-reset.drl");
    String rule = Files.readString(trap);
    String head = rule.substring(0, rule.indexOf("// Whoever"));
    lint("long-line", "", " ", HUGE / 64, "");
    lint("signs", head + "// \u2014\n\u2014 ", ";", 200_000, "");
    lint("tabs", head, "\t\n", 200_000, "");
    lint("words", head, "x\n", 200_000, "");
    lint("half-rules", head, "rule\n", 200_000, "");
    lint("open-texts", head, "\"\n", 200_000, "");
    lint("imports", head, "import x;\n", 200_000, "");
    lint("brackets", rule.substring(0, rule.indexOf("reset ==")), "(\n", 200_000, "");
    String pattern = "        Mover()\n";
    int eval = rule.indexOf("        eval(");
    lint("joins", rule.substring(0, eval), pattern, 200_000, rule.substring(eval));
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 100; i++) {
      Files.writeString(many.resolve("Q" + i + "-x.drl"), "// y\n".repeat(40_000));
    }
    add("rules lint many", "many/");
  }

  private void check(String name, String before, String unit, int bytes, String after)
      throws IOException {
    write(folder.resolve(name), before, unit, bytes, after);
    add("check " + name, name);
  }

  private void verify(String name, String before, String unit, int bytes, String after)
      throws IOException {
    write(folder.resolve(name), before, unit, bytes, after);
    Files.writeString(folder.resolve("list.yaml"), USER);
    add("verify --request list.yaml " + name, name);
  }

  private void lint(String name, String before, String unit, int bytes, String after)
      throws IOException {
    Path rules = Files.createDirectory(folder.resolve(name));
    write(rules.resolve("Q117650-reset.drl"), before, unit, bytes, after);
    add("rules lint " + name, name + "/Q117650-reset.drl");
  }

  private void add(String line, String place) {
    lines.add(line);
    places.add(place);
  }

  private static void write(Path file, String before, String unit, int bytes, String after)
      throws IOException {
    byte[] block =
        unit.repeat(8192 / Math.max(1, unit.length()) + 1).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      for (int left = bytes; left > 0; left -= block.length) {
        out.write(block);
      }
      out.write(after.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void numbered(String name, String before, IntFunction<String> unit, int bytes)
      throws IOException {
    StringBuilder text = new StringBuilder(before);
    for (int i = 0; text.length() < bytes; i++) {
      text.append(unit.apply(i));
    }
    Files.writeString(folder.resolve(name), text);
    add("check " + name, name);
  }
}
