package io.daeyeok.check;

import io.daeyeok.terms.TermKind;

/** {@code glossary/wrong-script}: letters that the language of a term is not written in. */
final class WrongScriptTerm extends TermRule {
  WrongScriptTerm() {
    super("glossary/wrong-script", Severity.ERROR);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String text = term.text();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (ForeignLetters.isForeign(text, i, term.language())
          || (term.language().equals("ko") && Letters.isHan(c) && term.kind() != TermKind.HANJA)) {
        out.add(
            new Sighting(
                this,
                entry.spot(term).part(i, next),
                "'"
                    + Character.toString(c)
                    + "' ("
                    + Letters.name(c)
                    + ") in the "
                    + term.language()
                    + " term '"
                    + text
                    + "'",
                java.util.Optional.empty()));
        return;
      }
      i = next;
    }
  }
}
