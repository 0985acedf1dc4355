package io.daeyeok.check;

import io.daeyeok.terms.TermKind;
import java.util.Set;

/**
 * {@code glossary/spacing-only-forbidden}: a term not to write that differs in nothing but spaces
 * or hyphens from one to write, and does not say so.
 */
final class SpacingOnlyForbidden extends TermRule {
  private static final Set<TermKind> SAID =
      Set.of(TermKind.SPACING, TermKind.HYPHENATION, TermKind.CASE);

  SpacingOnlyForbidden() {
    super("glossary/spacing-only-forbidden", Severity.WARNING);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    if (!term.isBad() || SAID.contains(term.kind())) {
      return;
    }
    for (EntryTerm good : entry.sound(term.language())) {
      if (TermUse.unspaced(good).equals(TermUse.unspaced(term))
          && !TermUse.spelling(good).equals(TermUse.spelling(term))) {
        report(
            entry,
            term,
            "'%s' is %s and differs from '%s' in spacing only; give it the kind spacing, so that tools"
                    .formatted(term.text(), term.statusWord(), good.text())
                + " that ignore spaces do not take the right form for the wrong one",
            out);
        return;
      }
    }
  }
}
