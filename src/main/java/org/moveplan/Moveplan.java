package org.moveplan;

import org.moveplan.cli.Cli;
import org.moveplan.cli.Streams;

/** Plans safe moves of Microsoft Mail users between postoffices. */
public final class Moveplan {

  private Moveplan() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Streams streams = Streams.ofProcess();
    System.exit(Cli.run(args, streams));
  }
}
