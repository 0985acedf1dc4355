package io.daeyeok.check;

import java.util.List;

/** {@code glossary/homograph-without-context}: one word, two concepts, and nothing to choose by. */
final class Homograph extends GlossaryRule {
  Homograph() {
    super("glossary/homograph-without-context", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (List<TermUse> group : TermUse.groups(glossary, EntryTerm::isSound, TermUse::spelling)) {
      Entry first = group.get(0).entry();
      for (TermUse use : group) {
        Entry entry = use.entry();
        if (!entry.id().equals(first.id()) && !areSame(first, entry) && !areTold(first, entry)) {
          report(
              entry,
              use.term(),
              "'"
                  + use.term().text()
                  + "' also names "
                  + group.get(0).elsewhere()
                  + ", and no definition, note or subject field says which is meant where",
              out);
        }
      }
    }
  }

  /** One concept entered twice is another finding. */
  static boolean areSame(Entry a, Entry b) {
    String names = DuplicateEntry.names(a);
    return !names.isEmpty() && names.equals(DuplicateEntry.names(b));
  }

  /** Whether something in the entries tells which is meant where. */
  static boolean areTold(Entry a, Entry b) {
    boolean fields =
        !a.subjectField().isEmpty()
            && !b.subjectField().isEmpty()
            && !a.subjectField().equals(b.subjectField());
    return fields || (isDescribed(a) && isDescribed(b));
  }

  private static boolean isDescribed(Entry entry) {
    return !entry.definition().isBlank() || !entry.note().isBlank();
  }
}
