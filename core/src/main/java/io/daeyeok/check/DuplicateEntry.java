package io.daeyeok.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code glossary/duplicate-entry}: a term listed twice, or a concept entered twice. */
final class DuplicateEntry extends GlossaryRule {
  DuplicateEntry() {
    super("glossary/duplicate-entry", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : glossary.entries()) {
      Set<String> own = new HashSet<>();
      for (EntryTerm term : entry.terms()) {
        String written = term.tag() + " " + Letters.normal(term.text());
        if (!term.text().isBlank() && !own.add(written)) {
          report(entry, term, "'" + term.text() + "' is listed twice in this concept", out);
        }
      }
      String names = names(entry);
      Entry other = names.isEmpty() ? null : first.putIfAbsent(names, entry);
      if (other != null && !other.id().equals(entry.id())) {
        report(
            entry,
            "the same terms in every language as '" + other.id() + "' (" + other.position() + ")",
            out);
      }
    }
  }

  /** The preferred terms of all languages, or the empty string when there is one language only. */
  static String names(Entry entry) {
    Set<String> languages = new TreeSet<>();
    entry.terms().forEach(term -> languages.add(term.language()));
    List<String> names = new ArrayList<>();
    for (String language : languages) {
      entry.preferred(language).ifPresent(term -> names.add(TermUse.spelling(term)));
    }
    return names.size() < 2 ? "" : String.join("\n", names);
  }
}
