package org.moveplan.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output or a device, which tells a reader who has gone from a disk that is full. Java has
 * no more of the system's error than a sentence in the language of the system, so what counts is
 * where the output goes: a pipe, a connection or a terminal fails for want of its other end only.
 */
final class StreamOutput extends OutputStream {

  private final FileOutputStream out;

  StreamOutput(FileOutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException trouble) {
      throw hasPosition() ? trouble : new Trouble.ClosedPipe(trouble);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Whether it is a file or a device: only these have a position. */
  private boolean hasPosition() {
    try {
      return out.getChannel().position() >= 0;
    } catch (IOException stream) {
      return false;
    }
  }
}
