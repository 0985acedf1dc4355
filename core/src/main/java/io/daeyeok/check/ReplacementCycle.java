package io.daeyeok.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code glossary/replacement-cycle}: terms that are each to be replaced by the other. */
final class ReplacementCycle extends GlossaryRule {
  ReplacementCycle() {
    super("glossary/replacement-cycle", Severity.ERROR);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    Map<String, String> replacements = new HashMap<>();
    for (Entry entry : glossary.entries()) {
      for (EntryTerm term : entry.terms()) {
        replacement(entry, term)
            .ifPresent(other -> replacements.putIfAbsent(TermUse.spelling(term), other));
      }
    }
    for (Entry entry : glossary.entries()) {
      for (EntryTerm term : entry.terms()) {
        if (term.isBad() && returns(TermUse.spelling(term), replacements)) {
          report(
              entry,
              term,
              "'"
                  + term.text()
                  + "' is to be replaced by '"
                  + entry.preferred(term.language()).map(EntryTerm::text).orElse("")
                  + "', which in turn is to be replaced, and so back to '"
                  + term.text()
                  + "'",
              out);
        }
      }
    }
  }

  private static Optional<String> replacement(Entry entry, EntryTerm term) {
    if (!term.isBad()) {
      return Optional.empty();
    }
    return entry
        .preferred(term.language())
        .map(TermUse::spelling)
        .filter(other -> !other.equals(TermUse.spelling(term)));
  }

  private static boolean returns(String start, Map<String, String> replacements) {
    Set<String> seen = new HashSet<>();
    String at = replacements.get(start);
    while (at != null && seen.add(at)) {
      if (at.equals(start)) {
        return true;
      }
      at = replacements.get(at);
    }
    return false;
  }
}
