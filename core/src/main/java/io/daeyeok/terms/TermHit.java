package io.daeyeok.terms;

import java.util.Objects;

/**
 * A term found in a text.
 *
 * <p>The span covers the term alone, without the particle, plural or ending behind it; only where
 * an ending changes the term itself ({@code policies} for {@code policy}) does it cover the word.
 *
 * @param concept the concept that is named
 * @param term the term of the concept that names it; among terms that read alike the one spelled as
 *     in the text
 * @param grade how the term stands in the word around it
 * @param start the offset of the term's first UTF-16 unit in the text searched
 * @param end the offset behind its last UTF-16 unit
 * @param text what stands between these offsets
 */
public record TermHit(Concept concept, Term term, Grade grade, int start, int end, String text) {

  /** Checks that nothing is null and that the offsets span the text. */
  public TermHit {
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(grade, "grade");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "the offsets " + start + " to " + end + " do not span '" + text + "'");
    }
  }
}
