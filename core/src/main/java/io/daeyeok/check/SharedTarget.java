package io.daeyeok.check;

import io.daeyeok.terms.Status;
import java.util.List;

/** {@code glossary/shared-target}: two concepts that are rendered by one preferred term. */
final class SharedTarget extends GlossaryRule {
  SharedTarget() {
    super("glossary/shared-target", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (List<TermUse> group :
        TermUse.groups(glossary, term -> term.is(Status.PREFERRED), TermUse::spelling)) {
      Entry first = group.get(0).entry();
      for (TermUse use : group) {
        if (!use.entry().id().equals(first.id())) {
          report(
              use.entry(),
              use.term(),
              "'"
                  + use.term().text()
                  + "' is also the term to write for "
                  + group.get(0).elsewhere(),
              out);
        }
      }
    }
  }
}
