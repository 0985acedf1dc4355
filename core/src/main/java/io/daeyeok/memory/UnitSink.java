package io.daeyeok.memory;

import java.io.IOException;

/**
 * Where an export puts its units, one at a time.
 *
 * @param <E> what it throws, beside {@link IOException}, when it cannot take a unit
 */
@FunctionalInterface
public interface UnitSink<E extends Exception> {

  /**
   * Takes a unit.
   *
   * @param unit the unit
   * @throws IOException if the output cannot be written
   * @throws E if the unit cannot be taken
   */
  void accept(TranslationUnit unit) throws IOException, E;
}
