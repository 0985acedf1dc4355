package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A concept that is a person, with what its terms tell of the name.
 *
 * @param concept the concept
 * @param names the names in hangul that its Korean terms hold, North and South as one
 * @param families the family names, in Southern form, that it can be mentioned by
 */
record Person(Concept concept, List<PersonName> names, Set<String> families) {
  private static final String FIELD = "person";

  static boolean isPerson(Concept concept) {
    return concept.subjectField().equals(FIELD) || concept.partOfSpeech().equals(FIELD);
  }

  static Person of(Concept concept) {
    List<PersonName> names = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    Set<String> families = new LinkedHashSet<>();
    for (Term term : concept.terms()) {
      if (isFullName(term) && term.variety().getLanguage().equals("ko")) {
        PersonName.of(term.text())
            .filter(name -> keys.add(name.key()))
            .ifPresent(
                name -> {
                  names.add(name);
                  families.add(Surnames.southern(name.family()));
                });
      }
    }
    if (families.isEmpty()) {
      concept.terms().stream()
          .filter(Person::isFullName)
          .flatMap(term -> LatinName.readings(term.text()).stream().limit(1))
          .forEach(reading -> families.addAll(reading.families()));
    }
    return new Person(concept, List.copyOf(names), Set.copyOf(families));
  }

  /** Whether a term is more than a family name, with or without a title. */
  static boolean isFullName(Term term) {
    if (term.kind() == TermKind.SHORT_FORM) {
      return false;
    }
    String name = Titles.withoutEnglish(term.text());
    return term.variety().getLanguage().equals("ko")
        ? name.codePointCount(0, name.length()) > 1
        : name.indexOf(' ') > 0 || name.indexOf('-') > 0;
  }

  /** Whether a hit names a person in full. */
  static boolean isFullName(TermHit hit) {
    return isPerson(hit.concept()) && isFullName(hit.term());
  }

  /** Whether the letters of a Latin given name can stand for the one of this person. */
  boolean hasGiven(LatinName latin) {
    for (PersonName name : names) {
      if (latin.families().contains(Surnames.southern(name.family()))
          && (LatinSyllables.spell(latin.given(), name.given())
              || LatinName.ofSystems(name.given()).contains(latin.given()))) {
        return true;
      }
    }
    return false;
  }
}
