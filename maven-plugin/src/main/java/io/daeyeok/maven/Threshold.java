package io.daeyeok.maven;

import io.daeyeok.check.CheckReport;
import io.daeyeok.check.Severity;
import java.util.Optional;

/**
 * From which severity on a finding fails the build.
 *
 * @param mildest the mildest severity that does; empty when none does
 */
record Threshold(Optional<Severity> mildest) {
  private static final String NEVER = "never";

  static Threshold labelled(String label) {
    if (label.equals(NEVER)) {
      return new Threshold(Optional.empty());
    }
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(label)) {
        return new Threshold(Optional.of(severity));
      }
    }
    throw new IllegalArgumentException(
        "failOn cannot be '" + label + "'; expected error, warning, note or never");
  }

  boolean isMetBy(CheckReport report) {
    return mildest.isPresent() && report.hasAtLeast(mildest.get());
  }
}
