package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A termbase in JSON. It allows one preferred term in a variety at a time: of several, which other
 * formats let pass, the first stays preferred and the others become admitted.
 */
final class TermbaseJsonWriter implements ConceptWriter {
  private final Path file;
  private final Losses losses;
  private final List<Concept> concepts = new ArrayList<>();

  TermbaseJsonWriter(Path file, Losses losses) {
    this.file = file;
    this.losses = losses;
  }

  @Override
  public void accept(Concept concept) {
    List<Term> terms = new ArrayList<>();
    for (Term term : concept.terms()) {
      boolean rival = terms.stream().anyMatch(other -> areRivals(other, term));
      terms.add(
          rival
              ? new Term(
                  term.text(),
                  term.variety(),
                  Status.ADMITTED,
                  term.kind(),
                  term.validity(),
                  term.categories())
              : term);
    }
    if (!terms.equals(concept.terms())) {
      losses.add("second preferred terms in one variety, written as admitted", concept.id());
    }
    concepts.add(
        new Concept(
            concept.id(),
            concept.subjectField(),
            concept.partOfSpeech(),
            concept.definition(),
            concept.note(),
            concept.source(),
            concept.confidence(),
            concept.strict(),
            terms,
            concept.categories()));
  }

  private static boolean areRivals(Term one, Term other) {
    return one.status() == Status.PREFERRED
        && other.status() == Status.PREFERRED
        && one.variety().equals(other.variety())
        && one.validity().overlaps(other.validity());
  }

  @Override
  public void finish() throws IOException {
    try {
      Termbase.of(concepts).write(file);
    } catch (IllegalArgumentException e) {
      throw new IOException("this cannot be written as a termbase: " + e.getMessage(), e);
    }
  }
}
