package org.moveplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process that writes a file and stops in the middle until it reads something: {@code main} takes
 * the file and a letter, says {@code half} when it has written half of it, and {@code done}.
 */
final class HeldWriter {

  /** Characters in each half. */
  static final int HALF = 100_000;

  private HeldWriter() {}

  public static void main(String[] args) throws Exception {
    byte[] half = args[1].repeat(HALF).getBytes(StandardCharsets.UTF_8);
    try {
      Output.at(Path.of(args[0]))
          .write(
              out -> {
                out.write(half);
                System.out.println("half");
                if (System.in.read() < 0) {
                  throw new IOException("nobody is there");
                }
                out.write(half);
              });
      System.out.println("done");
    } catch (IOException trouble) {
      System.out.println(Trouble.sentence(trouble));
      System.exit(Exit.INTERNAL);
    }
  }
}
