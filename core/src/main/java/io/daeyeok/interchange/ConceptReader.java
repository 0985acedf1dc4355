package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the concepts of a file one after another; close it. Not thread-safe. */
public interface ConceptReader extends Closeable {

  /**
   * The next concept.
   *
   * @return the concept, empty at the end
   * @throws InterchangeException if the file is not what it should be
   * @throws IOException if the file cannot be read
   */
  Optional<Concept> next() throws IOException;

  /**
   * Where the concept last read starts.
   *
   * @return the place; the start of the file before the first concept
   */
  FilePosition position();

  /**
   * Where the terms of the concept last read start.
   *
   * @return an unmodifiable list with one place for each of {@link Concept#terms()}, in that order
   */
  List<FilePosition> termPositions();

  /**
   * How many concepts and terms were left out so far.
   *
   * @return the count
   */
  long refused();

  /**
   * The first concepts and terms that were left out, with the reasons.
   *
   * @return an unmodifiable list of at most 1,000; {@link #refused()} counts all
   */
  List<Refusal> refusals();

  /**
   * What was read so far that is of no concept, such as the units of an XLIFF file, or text out of
   * place.
   *
   * @return an unmodifiable list of at most 1,000 places, each with what stands there; empty for
   *     formats that have nothing beside concepts
   */
  default List<Refusal> passedOver() {
    return List.of();
  }
}
