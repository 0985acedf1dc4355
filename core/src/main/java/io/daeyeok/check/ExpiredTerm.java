package io.daeyeok.check;

import io.daeyeok.terms.Status;

/** {@code glossary/expired}: a term to write whose time is over, with none after it. */
final class ExpiredTerm extends TermRule {
  ExpiredTerm() {
    super("glossary/expired", Severity.WARNING);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    boolean isOver =
        term.is(Status.PREFERRED)
            && term.validity().until().isPresent()
            && term.validity().until().get().isBefore(glossary.today());
    if (!isOver) {
      return;
    }
    boolean hasSuccessor =
        entry.terms().stream()
            .anyMatch(
                other ->
                    other.isSound()
                        && other != term
                        && Varieties.covers(other.variety(), term.variety())
                        && other.validity().includes(glossary.today()));
    if (!hasSuccessor) {
      report(
          entry,
          term,
          "'%s' was valid until %s and is still the term to write; add the one after it"
              .formatted(term.text(), term.validity().until().get()),
          out);
    }
  }
}
