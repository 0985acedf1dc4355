package io.daeyeok.check;

import java.util.Optional;

/** A rule on translation units. */
abstract non-sealed class BitextRule extends Rule {
  BitextRule(String id, Severity severity) {
    super(id, severity);
  }

  /** Looks at the units of a run, one after another. */
  interface UnitCheck {
    void check(Unit unit, Sighting.Sink out);

    /** Told before the first unit of each file. */
    default void startFile() {}
  }

  /** The check of one run; it may remember what it has seen. */
  abstract UnitCheck open(Settings settings);

  /** Whether units must come in order, since what is wrong with one depends on those before. */
  boolean remembers() {
    return false;
  }

  /** A sighting of a stretch of a side. */
  final Sighting sighting(Side side, int start, int end, String message) {
    return new Sighting(this, side.spot(start, end), message, Optional.empty());
  }

  /** A sighting of a stretch of a side, with what to write in its place, and how. */
  final Sighting sighting(
      Side side, int start, int end, String message, String replacement, Optional<Edit> edit) {
    return new Sighting(this, side.spot(start, end), message, Optional.of(replacement), edit);
  }

  /** A sighting of a stretch of a side, with what to write in its place. */
  final Sighting sighting(Side side, int start, int end, String message, String replacement) {
    return new Sighting(this, side.spot(start, end), message, Optional.of(replacement));
  }
}
