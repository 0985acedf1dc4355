package io.daeyeok.check;

import io.daeyeok.terms.TermKind;
import java.util.List;
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
    List<EntryTerm> sound = entry.sound(term.language());
    // Good and bad at once is another finding.
    if (sound.stream().anyMatch(t -> TermUse.spelling(t).equals(TermUse.spelling(term)))) {
      return;
    }
    for (EntryTerm good : sound) {
      if (TermUse.unspaced(good).equals(TermUse.unspaced(term))) {
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
