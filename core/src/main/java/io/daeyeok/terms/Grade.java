package io.daeyeok.terms;

/** How a term stands in the word around it, from the surest hit to the least sure. */
public enum Grade {
  /** The term is the whole word: 결의 in “결의 채택”, {@code resolution} in “the resolution”. */
  EXACT,
  /**
   * The term with a grammatical ending: a particle, a form of the copula or of 하다 and its like
   * (결의를, 결의이다, 채택했다), a plural, possessive or verb ending ({@code resolutions}).
   */
  INFLECTED,
  /** The term as a part of a longer word: 구조 in 구조대, {@code UN} in “UN-led”. */
  COMPOUND,
  /**
   * The syllables of the term inside a word where they more often belong to others: 인권 in 개인권한, 평양
   * in 태평양.
   */
  WEAK
}
