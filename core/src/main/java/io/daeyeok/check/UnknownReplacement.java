package io.daeyeok.check;

/** {@code glossary/replacement-unknown}: a term not to write, and none to write in its place. */
final class UnknownReplacement extends TermRule {
  UnknownReplacement() {
    super("glossary/replacement-unknown", Severity.WARNING);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    if (term.isBad() && entry.sound(term.language()).isEmpty()) {
      report(
          entry,
          term,
          "'%s' is %s, but the concept has no %s term to write instead"
              .formatted(term.text(), term.statusWord(), term.language()),
          out);
    }
  }
}
