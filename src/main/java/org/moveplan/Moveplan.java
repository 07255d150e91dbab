package org.moveplan;

import org.moveplan.cli.Cli;
import org.moveplan.cli.Streams;
import org.moveplan.rules.KnownServices;

/** Plans safe moves of Microsoft Mail users between postoffices. */
public final class Moveplan {

  private Moveplan() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    KnownServices.use();
    return Cli.run(args, Streams.ofProcess());
  }
}
