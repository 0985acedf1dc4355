package io.daeyeok.terms;

import io.daeyeok.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@link TermbaseReader} and {@link TermbaseWriter} agree on beside the names. */
final class TermbaseFormat {
  static final String SCHEMA = "termbase.schema.json";

  /** UTF-16 units of a definition, note, or any other text but a term. */
  static final int MAX_TEXT = 100_000;

  /** UTF-16 units of a term; what is longer is a segment. */
  static final int MAX_TERM = 1_000;

  static final int MAX_TERMS = 1_000;

  /** Data categories of one concept, and of one term. */
  static final int MAX_CATEGORIES = 1_000;

  private TermbaseFormat() {}

  /**
   * The index of an earlier term that claims to be the one to write in the same variety at the same
   * time, or -1.
   */
  static int rivalOf(int index, List<Term> terms) {
    Term term = terms.get(index);
    if (term.status() == Status.PREFERRED) {
      for (int i = 0; i < index; i++) {
        Term other = terms.get(i);
        if (other.status() == Status.PREFERRED
            && other.variety().equals(term.variety())
            && other.validity().overlaps(term.validity())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Refuses concepts that make a file which could not be read. */
  static void requireReadable(List<Concept> concepts) {
    Set<String> ids = new HashSet<>();
    for (Concept concept : concepts) {
      if (!ids.add(Folding.nfc(concept.id()))) {
        throw refused(concept, "has, in NFC, the id of another one; rename one or merge them");
      }
      requireReadable(concept);
    }
  }

  /** Refuses a concept that no file can hold, or of which a file would change the id. */
  static void requireStorable(Concept concept) {
    if (!Folding.nfc(concept.id()).equals(concept.id())) {
      throw refused(concept, "has an id that is not in NFC; compose it");
    }
    requireReadable(concept);
  }

  private static void requireReadable(Concept concept) {
    for (String text :
        List.of(
            concept.id(),
            concept.subjectField(),
            concept.partOfSpeech(),
            concept.definition(),
            concept.note(),
            concept.source())) {
      if (Folding.nfc(text).length() > MAX_TEXT) {
        throw refused(concept, "has a text of more than " + MAX_TEXT + " characters; shorten it");
      }
    }
    requireReadableCategories(concept, concept.categories());
    requireReadableTerms(concept);
  }

  private static void requireReadableCategories(Concept concept, List<DataCategory> categories) {
    if (categories.size() > MAX_CATEGORIES) {
      throw refused(concept, "has more than " + MAX_CATEGORIES + " categories; leave some out");
    }
    for (DataCategory category : categories) {
      for (String text : List.of(category.name(), category.value(), category.language())) {
        if (Folding.nfc(text).length() > MAX_TEXT) {
          throw refused(
              concept, "has a category of more than " + MAX_TEXT + " characters; shorten it");
        }
      }
    }
  }

  private static void requireReadableTerms(Concept concept) {
    List<Term> terms = concept.terms();
    if (terms.size() > MAX_TERMS) {
      throw refused(concept, "has more than " + MAX_TERMS + " terms; split it into several");
    }
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      requireReadableCategories(concept, term.categories());
      if (Folding.nfc(term.text()).length() > MAX_TERM) {
        throw refused(concept, "has a term of more than " + MAX_TERM + " characters; shorten it");
      }
      if (!Locale.forLanguageTag(term.variety().toLanguageTag()).equals(term.variety())) {
        throw refused(
            concept, "has a term in '" + term.variety() + "', for which there is no BCP 47 tag");
      }
      int rival = rivalOf(i, terms);
      if (rival >= 0) {
        throw refused(
            concept,
            "has two preferred terms in %s, '%s' and '%s'; give one of them another status"
                .formatted(term.variety().toLanguageTag(), terms.get(rival).text(), term.text()));
      }
    }
  }

  private static IllegalArgumentException refused(Concept concept, String why) {
    return new IllegalArgumentException("the concept '" + concept.id() + "' " + why);
  }
}
