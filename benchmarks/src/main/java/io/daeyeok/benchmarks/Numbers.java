package io.daeyeok.benchmarks;

import java.util.Locale;

/** Figures as a results file shows them. */
final class Numbers {
  private Numbers() {}

  /** Three significant digits, and all of those before the point. */
  static String shown(double number) {
    double size = Math.abs(number);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
    return String.format(Locale.ROOT, "%." + decimals + "f", number);
  }

  static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }
}
