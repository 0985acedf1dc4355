package io.daeyeok.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far an import is; it is gone when the import ends. */
final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long NANOS_BETWEEN = 100_000_000;

  private final PrintStream out;
  private final long total;
  private final LongSupplier clock;
  private long bytes;
  private long units;
  private long shown;
  private boolean visible;

  /**
   * A bar for a person at a terminal.
   *
   * @param clock tells nanoseconds, as {@link System#nanoTime()}
   */
  ProgressBar(PrintStream out, long total, LongSupplier clock) {
    this.out = out;
    this.total = Math.max(1, total);
    this.clock = clock;
    shown = clock.getAsLong();
  }

  void bytes(long more) {
    bytes += more;
  }

  void unit() {
    units++;
    if (units % 64 == 0 && clock.getAsLong() - shown >= NANOS_BETWEEN) {
      shown = clock.getAsLong();
      show();
    }
  }

  private void show() {
    int filled = (int) Math.min(WIDTH, WIDTH * bytes / total);
    long percent = Math.min(100, 100 * bytes / total);
    out.printf(
        Locale.ROOT,
        "\r[%s%s] %3d %%  %,d units",
        "#".repeat(filled),
        " ".repeat(WIDTH - filled),
        percent,
        units);
    out.flush();
    visible = true;
  }

  @Override
  public void close() {
    if (visible) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }
}
