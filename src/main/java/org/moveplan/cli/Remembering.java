package org.moveplan.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Keeps the first trouble of an output, for those who write by way of a deaf {@code PrintWriter}.
 */
final class Remembering extends FilterOutputStream {

  private Optional<IOException> trouble = Optional.empty();

  Remembering(OutputStream out) {
    super(out);
  }

  Optional<IOException> trouble() {
    return trouble;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException first) {
      trouble = trouble.or(() -> Optional.of(first));
      throw first;
    }
  }
}
