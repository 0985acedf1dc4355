package io.daeyeok.check;

import java.util.List;

/** {@code glossary/variety-clash}: one string of a concept, good and bad in the same variety. */
final class VarietyClash extends GlossaryRule {
  VarietyClash() {
    super("glossary/variety-clash", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (Entry entry : glossary.entries()) {
      List<EntryTerm> terms = entry.terms();
      for (int i = 1; i < terms.size(); i++) {
        EntryTerm term = terms.get(i);
        for (EntryTerm other : terms.subList(0, i)) {
          if (clash(term, other)) {
            report(
                entry,
                term,
                "'%s' is %s in %s and %s in %s (%s), which includes the other"
                    .formatted(
                        term.text(),
                        term.statusWord(),
                        term.tag(),
                        other.statusWord(),
                        other.tag(),
                        other.position()),
                out);
            break;
          }
        }
      }
    }
  }

  private static boolean clash(EntryTerm a, EntryTerm b) {
    return !a.tag().equals(b.tag())
        && Letters.normal(a.text()).equals(Letters.normal(b.text()))
        && Varieties.meet(a.variety(), b.variety())
        && ((a.isSound() && b.isBad()) || (a.isBad() && b.isSound()));
  }
}
