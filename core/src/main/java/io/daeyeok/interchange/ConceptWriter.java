package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.IOException;

/** Writes concepts in one format. */
interface ConceptWriter {

  void accept(Concept concept) throws IOException;

  /** Writes what comes after the last concept. */
  void finish() throws IOException;
}
