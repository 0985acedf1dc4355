package io.daeyeok.interchange;

import io.daeyeok.memory.UnitSource;
import java.io.Closeable;
import java.util.List;
import java.util.Map;

/** Reads the units of a file one after another; close it. Not thread-safe. */
public interface UnitReader extends UnitSource<InterchangeException>, Closeable {

  /**
   * Where the unit last read starts.
   *
   * @return the place; the start of the file before the first unit
   */
  FilePosition position();

  /**
   * How many units were left out so far.
   *
   * @return the count
   */
  long refused();

  /**
   * The first units that were left out, with the reasons.
   *
   * @return an unmodifiable list of at most 1,000; {@link #refused()} counts all
   */
  List<Refusal> refusals();

  /**
   * How many units were left out so far for each reason, in the order in which the reasons came up.
   *
   * @return an unmodifiable map; beyond 100 reasons the others count as one
   */
  Map<String, Long> refusedByReason();

  /**
   * What was read so far that is of no unit, such as the remarks in a header, a glossary, or text
   * out of place.
   *
   * @return an unmodifiable list of at most 1,000 places, each with what stands there; empty for
   *     formats that have nothing beside units
   */
  default List<Refusal> passedOver() {
    return List.of();
  }
}
