package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Termbase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The entries of all glossaries of a run. */
final class Glossary {
  private final List<Entry> entries;
  private final Set<String> languages;
  private final LocalDate today;

  Glossary(List<Entry> entries, Set<String> languages, LocalDate today) {
    this.entries = entries;
    this.languages = languages.isEmpty() ? usualLanguages(entries) : languages;
    this.today = today;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The base languages in which every concept should have a term. */
  Set<String> languages() {
    return languages;
  }

  LocalDate today() {
    return today;
  }

  /** Those that at least half of the entries have. */
  private static Set<String> usualLanguages(List<Entry> entries) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Entry entry : entries) {
      Set<String> own = new HashSet<>();
      entry.terms().forEach(term -> own.add(term.language()));
      own.forEach(language -> counts.merge(language, 1, Integer::sum));
    }
    counts.remove("");
    counts.values().removeIf(count -> count * 2 < entries.size());
    return new TreeSet<>(counts.keySet());
  }

  /** The termbase of what is usable in the entries, and of other concepts behind them. */
  Termbase termbase(List<Concept> others) {
    Set<String> ids = new HashSet<>();
    List<Concept> concepts = new ArrayList<>();
    for (Entry entry : entries) {
      entry.concept().filter(concept -> ids.add(concept.id())).ifPresent(concepts::add);
    }
    others.stream().filter(concept -> ids.add(concept.id())).forEach(concepts::add);
    return Termbase.of(concepts);
  }
}
