package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.TermbaseFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A termbase in JSON, which is all read at once: it is refused whole or taken whole. */
final class TermbaseJsonReader implements ConceptReader {
  private final FilePosition position;
  private final Iterator<Concept> concepts;
  private int terms;

  private TermbaseJsonReader(String file, Iterator<Concept> concepts) {
    position = new FilePosition(file, 0, 0);
    this.concepts = concepts;
  }

  static TermbaseJsonReader open(InputStream in, String file) throws IOException {
    try {
      return new TermbaseJsonReader(file, Termbase.read(in, file).concepts().iterator());
    } catch (TermbaseFormatException e) {
      FilePosition at = new FilePosition(e.file(), e.line(), e.column());
      throw new InterchangeException(at, e.getMessage().substring((at + ": ").length()), e);
    }
  }

  @Override
  public Optional<Concept> next() {
    if (!concepts.hasNext()) {
      return Optional.empty();
    }
    Concept concept = concepts.next();
    terms = concept.terms().size();
    return Optional.of(concept);
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public List<FilePosition> termPositions() {
    return Collections.nCopies(terms, position);
  }

  @Override
  public long refused() {
    return 0;
  }

  @Override
  public List<Refusal> refusals() {
    return List.of();
  }

  @Override
  public void close() {
    // Everything was read when the file was opened.
  }
}
