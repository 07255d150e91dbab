package org.moveplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.moveplan.domain.plan.Plan;

/** One run of the command line inside the test's own process. */
final class Run {

  static final String LIST = "- user: jdoe\n  from: PO1\n  to: PO2\n";

  private final Map<String, String> env = new HashMap<>();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final ByteArrayOutputStream talk = new ByteArrayOutputStream();
  private OutputStream out = data;
  private String input = LIST;
  private boolean terminal;
  private Supplier<Planning> planning =
      () ->
          request -> {
            throw new AssertionError("nothing is planned in this test");
          };
  private int code = -1;

  /** A run in which every request has {@code plan} for its plan. */
  static Run planning(Plan plan) {
    return planning(request -> new Planning.Outcome.Verified(plan));
  }

  static Run planning(Planning planning) {
    Run run = new Run();
    run.planning = () -> planning;
    return run;
  }

  /** A run with the rules that are shipped. */
  static Run withShippedRules() {
    Run run = new Run();
    run.planning = VerifiedPlanning::new;
    return run;
  }

  Run reading(String text) {
    input = text;
    return this;
  }

  Run onTerminal() {
    terminal = true;
    return this;
  }

  Run with(String variable, String value) {
    env.put(variable, value);
    return this;
  }

  /** Standard output fails at the first byte with {@code message}. */
  Run withBroken(String message) {
    out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return this;
  }

  Run of(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i] instanceof Path path ? path.toString() : (String) args[i];
    }
    try (PrintStream err = new PrintStream(talk, true, StandardCharsets.UTF_8)) {
      Streams streams =
          new Streams(
              new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
              out,
              err,
              Map.copyOf(env),
              () -> terminal);
      code = Cli.run(words, streams, planning);
    }
    return this;
  }

  /** As {@link #of}, but plans with the shipped rules. */
  Run planned(Object... args) {
    planning = VerifiedPlanning::new;
    return of(args);
  }

  int code() {
    return code;
  }

  String out() {
    return data.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return talk.toString(StandardCharsets.UTF_8);
  }
}
