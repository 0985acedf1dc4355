package io.daeyeok.check;

import io.daeyeok.terms.TermKind;
import java.util.Set;

/** {@code glossary/too-long}: a sentence, or a definition, in the place of a term. */
final class TooLong extends TermRule {
  private static final int MOST_WORDS = 6;
  private static final int MOST_CODE_POINTS = 40;
  private static final Set<TermKind> LONG_BY_NATURE =
      Set.of(TermKind.PARAPHRASE, TermKind.PREDICATE);

  TooLong() {
    super("glossary/too-long", Severity.NOTE);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    // An official name is as long as it is.
    if (entry.isName() || LONG_BY_NATURE.contains(term.kind())) {
      return;
    }
    String text = Letters.normal(term.text());
    int words = text.isEmpty() ? 0 : text.split(" ").length;
    int length = text.codePointCount(0, text.length());
    if (words > MOST_WORDS || length > MOST_CODE_POINTS) {
      report(
          entry,
          term,
          "a term of %d words and %d characters is hardly found; is it a definition?"
              .formatted(words, length),
          out);
    }
  }
}
