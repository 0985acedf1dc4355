package io.daeyeok.terms;

import io.daeyeok.text.Agreement;

/**
 * How a term found gives way to another one in the grammar of its sentence.
 *
 * @param start the offset of the first unit to replace, in the text of the term found
 * @param end the offset behind the last one
 * @param to what to put there
 * @param sure whether the grammar certainly allows it
 */
record Rewriting(int start, int end, String to, boolean sure) {

  static Rewriting of(String text, TermHit hit, Term preferred, Agreement agreement) {
    return switch (preferred.variety().getLanguage()) {
      case "ko" -> KoreanRewriting.of(text, hit, preferred, agreement);
      case "en" -> EnglishRewriting.of(text, hit, preferred.text());
      default ->
          new Rewriting(hit.start(), hit.end(), preferred.text(), hit.grade() == Grade.EXACT);
    };
  }
}
