package org.moveplan.cli;

import org.moveplan.request.Limits;
import picocli.CommandLine.Option;

/** The option that says how large files may be. */
final class SizeLimit {

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description =
          "Refuse files larger than SIZE bytes; K, M, G may follow. "
              + "Default: 1M to 64M, a 32nd of Java's memory.")
  private int bytes = Limits.usual().bytes();

  Limits limits() {
    return Limits.DEFAULT.withBytes(bytes);
  }
}
