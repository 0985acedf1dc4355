package io.daeyeok.check;

/** {@code glossary/invisible-char}: characters in a term that nobody sees. */
final class TermInvisible extends TermRule {
  TermInvisible() {
    super("glossary/invisible-char", Severity.ERROR);
  }

  @Override
  public boolean isMechanical() {
    return true;
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String text = term.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Letters.isInvisible(text, i)) {
        out.add(
            part(
                entry,
                term,
                i,
                i + 1,
                "an invisible character in a term: " + Letters.name(text.codePointAt(i)),
                ""));
      }
    }
  }
}
