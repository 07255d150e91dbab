package org.moveplan.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.moveplan.domain.Progress;

/** Tells how much has been written. */
final class CountedOutput extends FilterOutputStream {

  private static final int MEGABYTE = 20;

  private final Progress progress;
  private long bytes;

  CountedOutput(OutputStream out, Progress progress) {
    super(out);
    this.progress = progress;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    count(1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    out.write(from, offset, length);
    count(length);
  }

  private void count(int more) {
    bytes += more;
    progress.reached(Progress.Leg.WRITE, (int) (bytes >> MEGABYTE), 0);
  }
}
