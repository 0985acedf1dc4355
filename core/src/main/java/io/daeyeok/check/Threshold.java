package io.daeyeok.check;

import java.util.Objects;
import java.util.Optional;

/**
 * From which severity on a finding makes a check fail.
 *
 * @param mildest the mildest severity that does; empty when none does
 */
public record Threshold(Optional<Severity> mildest) {
  private static final String NEVER = "never";

  /** Checks that nothing is null. */
  public Threshold {
    Objects.requireNonNull(mildest, "mildest");
  }

  /**
   * The threshold that a command line or a build names.
   *
   * @param label {@code error}, {@code warning}, {@code note} or {@code never}, in any letter case
   * @return the threshold
   * @throws IllegalArgumentException if it is none of these
   */
  public static Threshold labelled(String label) {
    if (label.equalsIgnoreCase(NEVER)) {
      return new Threshold(Optional.empty());
    }
    for (Severity severity : Severity.values()) {
      if (severity.label().equalsIgnoreCase(label)) {
        return new Threshold(Optional.of(severity));
      }
    }
    throw new IllegalArgumentException(
        "'" + label + "' is no level to fail on; expected error, warning, note or never");
  }

  /**
   * Whether a check fails.
   *
   * @param report what it found
   * @return true when a finding is at least so bad
   */
  public boolean isMetBy(CheckReport report) {
    return mildest.isPresent() && report.hasAtLeast(mildest.get());
  }
}
