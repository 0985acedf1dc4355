package io.daeyeok.cli;

import java.util.Arrays;

/** How long each of a number of lookups took. */
final class Timing {
  private static final double NANOS_PER_MILLI = 1e6;

  private final long[] nanos;

  Timing(long[] nanos) {
    this.nanos = nanos.clone();
    Arrays.sort(this.nanos);
  }

  int queries() {
    return nanos.length;
  }

  /** The nearest-rank percentile in milliseconds. */
  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * nanos.length);
    return milliseconds(nanos[Math.max(0, rank - 1)]);
  }

  double mean() {
    return milliseconds(Arrays.stream(nanos).average().orElse(0));
  }

  private static double milliseconds(double nanos) {
    return Math.round(nanos / NANOS_PER_MILLI * 10_000) / 10_000.0;
  }
}
