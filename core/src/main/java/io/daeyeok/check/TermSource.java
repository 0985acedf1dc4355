package io.daeyeok.check;

import io.daeyeok.interchange.ConceptFile;
import io.daeyeok.interchange.ConceptReader;
import io.daeyeok.interchange.Refusal;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The concepts of a file to check translations by that is not checked itself: what a termbase would
 * refuse is refused here too.
 *
 * @param concepts the concepts, in file order
 * @param refusals what its reader could not use
 */
record TermSource(List<Concept> concepts, List<Refusal> refusals) {

  static TermSource read(Path file) throws IOException {
    if (GlossaryFile.isTermbase(file)) {
      return new TermSource(Termbase.read(file).concepts(), List.of());
    }
    List<Concept> concepts = new ArrayList<>();
    try (ConceptReader reader = ConceptFile.at(file).read()) {
      for (Optional<Concept> next = reader.next(); next.isPresent(); next = reader.next()) {
        concepts.add(next.get());
      }
      return new TermSource(concepts, reader.refusals());
    }
  }
}
