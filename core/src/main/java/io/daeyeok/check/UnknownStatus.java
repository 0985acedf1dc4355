package io.daeyeok.check;

/** {@code glossary/status-unknown}: a status that means nothing to a termbase. */
final class UnknownStatus extends TermRule {
  UnknownStatus() {
    super("glossary/status-unknown", Severity.ERROR);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    if (term.status().isEmpty()) {
      report(
          entry,
          term,
          "the status of '%s' is '%s'; it can be preferred, admitted, deprecated or forbidden"
              .formatted(term.text(), term.statusWord()),
          out);
    }
  }
}
