package io.daeyeok.check;

import io.daeyeok.terms.Status;
import io.daeyeok.terms.Validity;
import java.util.List;

/** {@code glossary/two-preferred}: two terms to write, at one time in one variety. */
final class TwoPreferred extends GlossaryRule {
  TwoPreferred() {
    super("glossary/two-preferred", Severity.ERROR);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (Entry entry : glossary.entries()) {
      List<EntryTerm> terms = entry.terms();
      for (int i = 1; i < terms.size(); i++) {
        EntryTerm term = terms.get(i);
        for (EntryTerm other : terms.subList(0, i)) {
          if (areRivals(term, other)) {
            report(
                entry,
                term,
                "'%s' and '%s' (%s) are both preferred in %s; make one of them admitted"
                    .formatted(term.text(), other.text(), other.position(), term.tag()),
                out);
            break;
          }
        }
      }
    }
  }

  private static boolean areRivals(EntryTerm a, EntryTerm b) {
    return a.is(Status.PREFERRED)
        && b.is(Status.PREFERRED)
        && a.tag().equalsIgnoreCase(b.tag())
        && !a.text().equals(b.text())
        && !endsBefore(a.validity(), b.validity())
        && !endsBefore(b.validity(), a.validity());
  }

  private static boolean endsBefore(Validity a, Validity b) {
    return a.until().isPresent()
        && b.from().isPresent()
        && a.until().get().isBefore(b.from().get());
  }
}
