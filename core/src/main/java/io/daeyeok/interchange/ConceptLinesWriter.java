package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.IOException;
import java.io.Writer;

/** Concepts as {@link ConceptJson} has them, one a line, with nothing left out. */
final class ConceptLinesWriter implements ConceptWriter {
  private final Writer out;

  ConceptLinesWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void accept(Concept concept) throws IOException {
    out.write(JsonLines.line(ConceptJson.write(concept)));
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
