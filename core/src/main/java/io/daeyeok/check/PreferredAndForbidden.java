package io.daeyeok.check;

import io.daeyeok.terms.Status;
import java.util.List;

/** {@code glossary/preferred-and-forbidden}: a string that is to be written and must not be. */
final class PreferredAndForbidden extends GlossaryRule {
  PreferredAndForbidden() {
    super("glossary/preferred-and-forbidden", Severity.ERROR);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (List<TermUse> group :
        TermUse.groups(
            glossary,
            term -> term.is(Status.PREFERRED) || term.is(Status.FORBIDDEN),
            TermUse::spelling)) {
      for (TermUse use : group) {
        if (use.term().is(Status.FORBIDDEN)) {
          group.stream()
              .filter(other -> other.term().is(Status.PREFERRED))
              .filter(other -> Varieties.meet(other.term().variety(), use.term().variety()))
              .findFirst()
              .ifPresent(
                  other ->
                      report(
                          use.entry(),
                          use.term(),
                          "'"
                              + use.term().text()
                              + "' is forbidden here and preferred in "
                              + other.elsewhere(),
                          out));
        }
      }
    }
  }
}
