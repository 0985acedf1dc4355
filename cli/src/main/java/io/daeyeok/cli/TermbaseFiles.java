package io.daeyeok.cli;

import io.daeyeok.interchange.ConceptFile;
import io.daeyeok.interchange.ConceptReader;
import io.daeyeok.interchange.Refusal;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.TermbaseMerge;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files of concepts as one termbase; what is left out and what clashes is said on the way.
 *
 * @param from the language of the first column of a glossary that does not name its languages
 * @param to that of the second
 * @param says where to say it
 */
record TermbaseFiles(Locale from, Locale to, PrintStream says) {
  private static final int SHOWN = 20;

  Termbase read(List<Path> files) throws IOException {
    List<Termbase> termbases = new ArrayList<>();
    for (Path file : files) {
      termbases.add(read(file));
    }
    if (termbases.size() == 1) {
      return termbases.get(0);
    }
    TermbaseMerge merge = TermbaseMerge.of(termbases);
    say("clash: ", merge.clashes(), merge.clashes().size());
    return merge.termbase();
  }

  Termbase read(Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      return Termbase.read(file);
    }
    List<Concept> concepts = new ArrayList<>();
    ConceptFile at = ConceptFile.at(file);
    try (ConceptReader reader = (from.equals(to) ? at : at.languages(from, to)).read()) {
      for (Optional<Concept> next = reader.next(); next.isPresent(); next = reader.next()) {
        concepts.add(next.get());
      }
      List<Refusal> refusals = reader.refusals();
      say("left out: ", refusals, reader.refused());
    }
    return Termbase.of(concepts);
  }

  private void say(String what, List<?> all, long count) {
    all.stream().limit(SHOWN).forEach(one -> says.println(what + one));
    if (count > SHOWN) {
      says.printf(Locale.ROOT, "%s%,d more%n", what, count - SHOWN);
    }
  }
}
