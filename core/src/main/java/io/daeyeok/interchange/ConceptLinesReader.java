package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Concepts as {@link ConceptJson} has them, one a line. */
final class ConceptLinesReader extends LenientReader implements ConceptReader {
  private final JsonLines lines;
  private int terms;

  private ConceptLinesReader(JsonLines lines, Refusals refusals) {
    super(refusals);
    this.lines = lines;
  }

  static ConceptLinesReader open(InputStream in, String file) throws IOException {
    Refusals refusals = new Refusals();
    return new ConceptLinesReader(new JsonLines(new TextLines(in, file), refusals), refusals);
  }

  @Override
  public Optional<Concept> next() throws IOException {
    Optional<Concept> concept = lines.next(ConceptJson::read);
    terms = concept.map(c -> c.terms().size()).orElse(0);
    return concept;
  }

  @Override
  public FilePosition position() {
    return lines.position();
  }

  @Override
  public List<FilePosition> termPositions() {
    return Collections.nCopies(terms, position());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
