package org.moveplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Runs the program and the floor program by turns, and prints a table of their ratios. */
final class Speed {

  private static final double NANOS = 1e9;
  private static final String MAX_SIZE = "1G";

  private record Row(Crowd.Mix mix, Crowd.Form form, int users) {

    String name() {
      return (mix + "-" + users + "." + form).toLowerCase(Locale.ROOT);
    }

    /** How often the time of the floor is aimed at. */
    double target() {
      return form == Crowd.Form.YAML ? 1.5 : 2;
    }
  }

  private record Result(
      double seconds, double processor, long kilobytes, double floor, double floorProcessor) {}

  private final Path folder;
  private final int runs;
  private final List<String> java;

  private Speed(Path folder, int runs) {
    this.folder = folder;
    this.runs = runs;
    String home = System.getProperty("java.home");
    this.java =
        List.of(
            Path.of(home, "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"));
  }

  /** Arguments: a folder for lists and plans, how many runs of each, mixes, forms and sizes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Speed speed = new Speed(Files.createDirectories(Path.of(args[0])), Integer.parseInt(args[1]));
    List<Row> rows = new ArrayList<>();
    for (String mix : args[2].split(",")) {
      for (String form : args[3].split(",")) {
        Arrays.stream(args[4].split(","))
            .map(
                size ->
                    new Row(
                        Crowd.Mix.valueOf(mix.toUpperCase(Locale.ROOT)),
                        Crowd.Form.valueOf(form.toUpperCase(Locale.ROOT)),
                        Integer.parseInt(size)))
            .forEach(rows::add);
      }
    }
    speed.table(rows);
  }

  private void table(List<Row> rows) throws IOException, InterruptedException {
    System.out.println(
        "| list | situations | steps | plan MB | seconds | floor | ratio | target | processor s"
            + " | its ratio | peak MB |");
    System.out.println(
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    Map<Row, Result> results = new LinkedHashMap<>();
    for (Row row : rows) {
      results.put(row, measure(row));
    }
    System.out.println();
    for (Map.Entry<Row, Result> entry : results.entrySet()) {
      Row row = entry.getKey();
      Result tenth = results.get(new Row(row.mix(), row.form(), row.users() / 10));
      if (tenth != null) {
        System.out.printf(
            Locale.ROOT,
            "time(%s) / time(a tenth of it) = %.1f, target at most 11%n",
            row.name(),
            entry.getValue().seconds() / tenth.seconds());
      }
    }
  }

  private Result measure(Row row) throws IOException, InterruptedException {
    Path list = folder.resolve(row.name());
    if (!Files.exists(list)) {
      Crowd.write(row.mix(), row.users(), row.form(), list);
    }
    Path plan = folder.resolve("plan.json");
    Path log = folder.resolve("log");
    List<String> planning =
        List.of(
            "./moveplan",
            "plan",
            "--format",
            "json",
            "--max-size",
            MAX_SIZE,
            "-o",
            plan.toString(),
            list.toString());
    List<Timed> ours = new ArrayList<>();
    List<Timed> floors = new ArrayList<>();
    String said = "";
    long bytes = 0;
    for (int run = 0; run < runs; run++) {
      ours.add(Timed.run(log, List.of(0, 1), planning));
      said = Files.readString(log);
      bytes = Files.size(plan);
      floors.add(Timed.run(log, List.of(0), floor(list, plan, bytes)));
    }
    Timed.run(log, List.of(0), with(Situations.class, list.toString()));
    String situations = Files.readString(log).strip();
    Files.deleteIfExists(plan);
    Result result =
        new Result(
            median(ours, Timed::nanos) / NANOS,
            median(ours, Timed::processor) / NANOS,
            (long) median(ours, Timed::kilobytes),
            median(floors, Timed::nanos) / NANOS,
            median(floors, Timed::processor) / NANOS);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %d | %.2f | %.2f | %.1f | %.1f | %.2f | %.1f | %d |%n",
        row.name(),
        situations,
        said.replaceAll("(?s).*, (\\d+) steps.*", "$1"),
        bytes >> 20,
        result.seconds(),
        result.floor(),
        result.seconds() / result.floor(),
        row.target(),
        result.processor(),
        result.processor() / result.floorProcessor(),
        result.kilobytes() >> 10);
    return result;
  }

  private List<String> floor(Path list, Path plan, long bytes) {
    return with(Floor.class, list.toString(), plan.toString(), Long.toString(bytes));
  }

  private List<String> with(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>(java);
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private static double median(List<Timed> runs, ToLongFunction<Timed> figure) {
    long[] figures = runs.stream().mapToLong(figure).sorted().toArray();
    return figures[figures.length / 2];
  }
}
