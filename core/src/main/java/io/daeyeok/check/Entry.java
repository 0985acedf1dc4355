package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A concept as its file has it, be it right or wrong: where a termbase refuses, a check says why.
 *
 * @param id the id, or the empty string
 * @param position where the entry, or better its id, starts
 * @param isExact whether the positions of entry and terms are those of their first characters;
 *     otherwise they stand somewhere behind
 * @param subjectField the field it belongs to
 * @param partOfSpeech such as {@code noun}
 * @param definition what it is
 * @param note what a translator should know
 * @param strict whether its terms count only as whole words
 * @param terms its terms in order
 * @param examples sentences that show it in use, whatever the term
 */
record Entry(
    String id,
    FilePosition position,
    boolean isExact,
    String subjectField,
    String partOfSpeech,
    String definition,
    String note,
    boolean strict,
    List<EntryTerm> terms,
    List<Example> examples) {

  Spot spot() {
    return new Spot(position, isExact, id, id, id, 0, id.length(), 0, 0);
  }

  Spot spot(EntryTerm term) {
    return new Spot(term.position(), isExact, id, id, term.text(), 0, term.text().length(), 0, 0);
  }

  Spot spot(Example example) {
    int length = example.text().length();
    return new Spot(example.position(), example.isExact(), id, id, example.text(), 0, length, 0, 0);
  }

  boolean isName() {
    return partOfSpeech.equals("proper-noun") || subjectField.equals("person");
  }

  /** The terms of a language that may be written. */
  List<EntryTerm> sound(String language) {
    List<EntryTerm> sound = new ArrayList<>();
    for (EntryTerm term : terms) {
      if (term.isSound() && term.language().equals(language)) {
        sound.add(term);
      }
    }
    return sound;
  }

  /** The preferred term of a language, of the language as such before that of a variety. */
  Optional<EntryTerm> preferred(String language) {
    EntryTerm first = null;
    for (EntryTerm term : sound(language)) {
      if (term.is(Status.PREFERRED)) {
        if (term.variety().getCountry().isEmpty() && !term.variety().hasExtensions()) {
          return Optional.of(term);
        }
        first = first == null ? term : first;
      }
    }
    return Optional.ofNullable(first);
  }

  /**
   * The concept less what a termbase would refuse; empty when nothing is left. A second preferred
   * term counts as admitted.
   */
  Optional<Concept> concept() {
    List<Term> usable = new ArrayList<>();
    for (EntryTerm term : terms) {
      term.term(usable).ifPresent(usable::add);
    }
    if (id.isBlank() || usable.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Concept(id, subjectField, partOfSpeech, definition, note, "", "", strict, usable));
  }
}
