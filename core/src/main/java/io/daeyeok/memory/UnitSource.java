package io.daeyeok.memory;

import java.io.IOException;
import java.util.Optional;

/**
 * Where an import takes its units from, one at a time: a reader of a file, an iterator, a cursor.
 *
 * @param <E> what it throws, beside {@link IOException}, when its input is unusable
 */
@FunctionalInterface
public interface UnitSource<E extends Exception> {

  /**
   * The next unit.
   *
   * @return the unit, empty at the end
   * @throws IOException if the input cannot be read
   * @throws E if the input is not what it should be
   */
  Optional<TranslationUnit> next() throws IOException, E;
}
