package io.daeyeok.check;

import io.daeyeok.text.Folding;

/** {@code glossary/not-nfc}: a term in pieces, as file names on a Mac are. */
final class TermNotComposed extends TermRule {
  TermNotComposed() {
    super("glossary/not-nfc", Severity.ERROR);
  }

  @Override
  public boolean isMechanical() {
    return true;
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String composed = Folding.nfc(term.text());
    if (!composed.equals(term.text())) {
      out.add(
          part(
              entry,
              term,
              0,
              term.text().length(),
              "'" + composed + "' is not in NFC, so that searches miss it",
              composed));
    }
  }
}
