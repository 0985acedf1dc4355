package io.daeyeok.check;

/** {@code glossary/one-syllable}: a syllable that is found inside every other word. */
final class OneSyllable extends TermRule {
  OneSyllable() {
    super("glossary/one-syllable", Severity.WARNING);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String text = Letters.normal(term.text());
    boolean isSyllable =
        text.codePointCount(0, text.length()) == 1
            && (Letters.isHangul(text.codePointAt(0)) || Letters.isHan(text.codePointAt(0)));
    if (term.language().equals("ko") && isSyllable && !entry.strict()) {
      report(
          entry,
          term,
          "'"
              + text
              + "' is one syllable, which stands in many other words; make the concept strict",
          out);
    }
  }
}
