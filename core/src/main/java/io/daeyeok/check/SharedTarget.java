package io.daeyeok.check;

import java.util.List;

/** {@code glossary/shared-target}: two concepts that may be rendered by one term. */
final class SharedTarget extends GlossaryRule {
  SharedTarget() {
    super("glossary/shared-target", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (List<TermUse> group : TermUse.groups(glossary, EntryTerm::isSound, TermUse::spelling)) {
      TermUse first = group.get(0);
      for (TermUse use : group) {
        if (!use.entry().id().equals(first.entry().id())
            && !Homograph.areSame(first.entry(), use.entry())
            && Homograph.areTold(first.entry(), use.entry())) {
          report(
              use.entry(),
              use.term(),
              "'" + use.term().text() + "' is also a term of " + first.elsewhere(),
              out);
        }
      }
    }
  }
}
