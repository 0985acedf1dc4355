package io.daeyeok.terms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a term was or is in use, such as the name of a ministry between two
 * reorganisations.
 *
 * @param from the first day, empty when there is no limit
 * @param until the last day, empty when there is no limit
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** No limit on either side. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Checks that nothing is null and that the first day is not after the last. */
  public Validity {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw new IllegalArgumentException(
          "a term cannot be valid from " + from.get() + " until " + until.get());
    }
  }

  /**
   * Whether a day lies within.
   *
   * @param day the day
   * @return true when it is neither before the first day nor after the last
   */
  public boolean includes(LocalDate day) {
    return !day.isBefore(from.orElse(day)) && !day.isAfter(until.orElse(day));
  }

  /**
   * Whether some day lies within both.
   *
   * @param other other days
   * @return true when the two have a day in common
   */
  public boolean overlaps(Validity other) {
    return !startsAfter(other) && !other.startsAfter(this);
  }

  private boolean startsAfter(Validity other) {
    return from.isPresent() && other.until.isPresent() && from.get().isAfter(other.until.get());
  }
}
