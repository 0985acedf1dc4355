package io.daeyeok.memory;

/**
 * What became of an added unit.
 *
 * @param id the id under which the memory keeps it
 * @param outcome whether it is new
 */
public record Addition(String id, Outcome outcome) {

  /** What adding a unit did. */
  public enum Outcome {
    /** It is new. */
    ADDED,
    /**
     * The same texts were there; the kept unit took over the newer date and context and any
     * properties and notes it did not have.
     */
    REFRESHED,
    /** It took the place of units with the same source. */
    REPLACED
  }
}
