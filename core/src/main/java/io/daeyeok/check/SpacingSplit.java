package io.daeyeok.check;

import java.util.List;

/** {@code glossary/spacing-split}: spacing variants of one term spread over several concepts. */
final class SpacingSplit extends GlossaryRule {
  SpacingSplit() {
    super("glossary/spacing-split", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (List<TermUse> group : TermUse.groups(glossary, EntryTerm::isSound, TermUse::unspaced)) {
      TermUse first = group.get(0);
      for (TermUse use : group) {
        if (!use.entry().id().equals(first.entry().id())
            && !TermUse.spelling(use.term()).equalsIgnoreCase(TermUse.spelling(first.term()))) {
          report(
              use.entry(),
              use.term(),
              "'"
                  + use.term().text()
                  + "' and '"
                  + first.term().text()
                  + "' of "
                  + first.elsewhere()
                  + " differ in spacing only; make them variants of one concept",
              out);
        }
      }
    }
  }
}
