package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Termbase;
import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code glossary/example-without-term}: a sentence that does not show the term it is given for.
 */
final class ExampleWithoutTerm extends GlossaryRule {
  private static final Folding LOOSE =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACES);
  // How words of other languages inflect is not known here.
  private static final Set<String> LANGUAGES = Set.of("ko", "en");
  private static final int SHOWN = 60;

  ExampleWithoutTerm() {
    super("glossary/example-without-term", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (Entry entry : glossary.entries()) {
      for (Example example : entry.examples()) {
        check(entry, example, inLanguage(entry, example.language()), out);
      }
      for (EntryTerm term : entry.terms()) {
        for (Example example : term.examples()) {
          check(entry, example, List.of(term), out);
        }
      }
    }
  }

  private static List<EntryTerm> inLanguage(Entry entry, String language) {
    return language.isEmpty()
        ? entry.terms()
        : entry.terms().stream().filter(term -> term.language().equals(language)).toList();
  }

  private void check(Entry entry, Example example, List<EntryTerm> terms, Sighting.Sink out) {
    List<Term> usable = new ArrayList<>();
    for (EntryTerm term : terms) {
      term.term(usable).ifPresent(usable::add);
    }
    if (usable.isEmpty()
        || !usable.stream().allMatch(term -> LANGUAGES.contains(term.variety().getLanguage()))
        || usable.stream().anyMatch(term -> isWritten(term, example.text()))
        || isFound(usable, example.text())) {
      return;
    }
    String named = "'" + usable.get(0).text() + "'";
    String message =
        "the example does not contain %s: %s"
            .formatted(
                usable.size() == 1 ? named : named + " or another term of the concept",
                shortened(example.text()));
    out.add(new Sighting(this, entry.spot(example), message, Optional.empty()));
  }

  private static boolean isWritten(Term term, String text) {
    return LOOSE.key(text).replace("-", "").contains(LOOSE.key(term.text()).replace("-", ""));
  }

  /** As a verb, with another ending, in another spelling. */
  private static boolean isFound(List<Term> terms, String text) {
    Termbase termbase =
        Termbase.of(List.of(new Concept("example", "", "", "", "", "", "", false, terms)));
    return terms.stream()
        .anyMatch(term -> !termbase.find(text, term.variety(), Grade.WEAK).isEmpty());
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int end = Math.min(line.length(), SHOWN);
    end -= end < line.length() && Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
    return line.substring(0, end) + (end < line.length() ? "…" : "");
  }
}
