package io.daeyeok.check;

import io.daeyeok.terms.TermKind;

/** {@code glossary/ends-with-punctuation}: the end of a sentence, not of a term. */
final class TermEndPunctuation extends TermRule {
  private static final String MARKS = ".,;:!?。、，；：！？…";

  TermEndPunctuation() {
    super("glossary/ends-with-punctuation", Severity.WARNING);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String text = term.text().strip();
    if (text.length() < 2 || MARKS.indexOf(text.charAt(text.length() - 1)) < 0) {
      return;
    }
    if (!isAbbreviation(text, term)) {
      int end = term.text().stripTrailing().length();
      out.add(
          part(
              entry,
              term,
              end - 1,
              end,
              "'" + text + "' ends with a punctuation mark, which texts seldom have there",
              ""));
    }
  }

  /** U.S., Mr., Gov't., Co., Ltd.: a full stop in the last word before the end, or a short word. */
  private static boolean isAbbreviation(String text, EntryTerm term) {
    if (!text.endsWith(".")) {
      return false;
    }
    String word = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
    return term.kind() == TermKind.ABBREVIATION
        || word.indexOf('.') >= 0
        || (word.length() <= 4 && !word.isEmpty() && Letters.isLatin(word.charAt(0)));
  }
}
