package io.daeyeok.check;

import io.daeyeok.interchange.ConceptFile;
import io.daeyeok.interchange.ConceptReader;
import io.daeyeok.interchange.FilePosition;
import io.daeyeok.interchange.Refusal;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a glossary that other programs write (TBX, UTX, tables, JSON lines), as its reader
 * understands them.
 *
 * @param entries the entries, in file order
 * @param refusals what the reader could not use
 */
record ConceptEntries(List<Entry> entries, List<Refusal> refusals) {

  static ConceptEntries read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ConceptReader reader = ConceptFile.at(file).read()) {
      for (Optional<Concept> next = reader.next(); next.isPresent(); next = reader.next()) {
        entries.add(entry(next.get(), reader.position(), reader.termPositions()));
      }
      return new ConceptEntries(entries, reader.refusals());
    }
  }

  private static Entry entry(Concept concept, FilePosition position, List<FilePosition> places) {
    List<EntryTerm> terms = new ArrayList<>();
    for (int i = 0; i < concept.terms().size(); i++) {
      Term term = concept.terms().get(i);
      terms.add(
          new EntryTerm(
              term.text(),
              places.get(i),
              term.variety().toLanguageTag(),
              term.variety(),
              term.status().label(),
              Optional.of(term.status()),
              term.kind(),
              term.validity(),
              Example.in(term.categories(), places.get(i))));
    }
    return new Entry(
        concept.id(),
        position,
        false,
        concept.subjectField(),
        concept.partOfSpeech(),
        concept.definition(),
        concept.note(),
        concept.strict(),
        List.copyOf(terms),
        Example.in(concept.categories(), position));
  }
}
