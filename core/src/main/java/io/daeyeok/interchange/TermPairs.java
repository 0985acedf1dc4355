package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Termbase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Concepts as pairs of terms, and pairs as concepts. */
final class TermPairs {
  static final String TOO_LONG = "a text of more than 1,000 characters is no term";

  private static final int MAX_TERM = 1_000;

  private TermPairs() {}

  /** A unit as a concept with a term for each side, empty when a side is too long for a term. */
  static Optional<Concept> concept(TranslationUnit unit, long number, Losses losses) {
    List<Term> terms = new ArrayList<>();
    for (Variant variant : unit.variants()) {
      if (variant.text().length() > MAX_TERM) {
        return Optional.empty();
      }
      if (!variant.text().isBlank()) {
        terms.add(Term.of(variant.text(), variant.language()));
      }
    }
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    if (!unit.properties().isEmpty() || !unit.context().isEmpty()) {
      losses.add("properties and context of units", unit.id());
    }
    losses.addBeyondText(unit);
    String note = unit.notes().stream().map(Note::text).collect(Collectors.joining("\n"));
    String id = unit.id().isBlank() ? "unit-" + number : unit.id();
    return Optional.of(
        new Concept(id, "", "", "", note, unit.origin(), "", false, terms, List.of()));
  }

  /**
   * A concept as units: each term that may be written in the one language with each in the other.
   *
   * @param languages source and target, or none to take the first two of the concept
   */
  static List<TranslationUnit> units(Concept concept, List<Locale> languages, Losses losses) {
    List<Locale> pair = languages.isEmpty() ? firstTwo(concept) : languages;
    List<Term> sources = pair.size() < 2 ? List.of() : written(concept, pair.get(0));
    List<Term> targets = pair.size() < 2 ? List.of() : written(concept, pair.get(1));
    if (sources.isEmpty() || targets.isEmpty()) {
      losses.add("whole concepts without terms to write in both languages", concept.id());
      return List.of();
    }
    report(concept, sources, targets, losses);
    List<TranslationUnit> units = new ArrayList<>();
    for (Term source : sources) {
      for (Term target : targets) {
        String id = units.isEmpty() ? concept.id() : concept.id() + "#" + (units.size() + 1);
        units.add(unit(id, concept, source, target));
      }
    }
    return units;
  }

  private static void report(
      Concept concept, List<Term> sources, List<Term> targets, Losses losses) {
    boolean unwritten =
        concept.terms().stream()
            .anyMatch(t -> t.status() == Status.DEPRECATED || t.status() == Status.FORBIDDEN);
    if (unwritten) {
      losses.add("deprecated and forbidden terms", concept.id());
    } else if (sources.size() + targets.size() < concept.terms().size()) {
      losses.add("terms in further languages", concept.id());
    }
    if (!concept.categories().isEmpty()
        || concept.terms().stream().anyMatch(term -> !term.categories().isEmpty())) {
      losses.add("further data categories", concept.id());
    }
  }

  private static List<Term> written(Concept concept, Locale language) {
    return Termbase.translations(concept, language);
  }

  /** The first variety of each of the first two languages. */
  static List<Locale> firstTwo(Concept concept) {
    Set<String> bases = new LinkedHashSet<>();
    return concept.terms().stream()
        .map(Term::variety)
        .filter(variety -> bases.add(variety.getLanguage()))
        .limit(2)
        .toList();
  }

  private static TranslationUnit unit(String id, Concept concept, Term source, Term target) {
    List<Property> properties = new ArrayList<>();
    add(properties, "x-subject", concept.subjectField());
    add(properties, "x-part-of-speech", concept.partOfSpeech());
    add(properties, "x-definition", concept.definition());
    add(properties, "x-source", concept.source());
    add(properties, "x-status", target.status() == Status.PREFERRED ? "" : target.status().label());
    return new TranslationUnit(
        id,
        List.of(
            Variant.of(source.variety(), source.text()),
            Variant.of(target.variety(), target.text())),
        Optional.of(source.variety()),
        SegmentContext.NONE,
        "",
        History.UNKNOWN,
        properties,
        concept.note().isEmpty() ? List.of() : List.of(Note.of(concept.note())));
  }

  private static void add(List<Property> properties, String type, String value) {
    if (!value.isEmpty()) {
      properties.add(Property.of(type, value));
    }
  }
}
