package io.daeyeok.terms;

/**
 * A form that a text contains, before the candidates compete.
 *
 * @param form what was found
 * @param grade how it stands in the word around it
 * @param start the offset of its first UTF-16 unit in the text searched
 * @param end the offset behind its last UTF-16 unit
 */
record Candidate(Form form, Grade grade, int start, int end) {
  Candidate as(Grade other) {
    return new Candidate(form, other, start, end);
  }

  boolean hasSpanOf(Candidate other) {
    return start == other.start && end == other.end;
  }
}
