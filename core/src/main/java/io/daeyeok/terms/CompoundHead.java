package io.daeyeok.terms;

/**
 * Tells the last word of a Korean compound from syllables that only look like it: 후보 in 대선후보 is
 * one, 평양 in 태평양 and 결의 in 체결의 are none.
 *
 * <p>Sino-Korean words have two syllables, so that a compound is cut after an even number of them,
 * or after an odd number when a noun suffix has joined (부상자|명단). One syllable is no evidence: 핵|전쟁
 * is a compound, and 비|행사 (pilot, not event) is none.
 */
final class CompoundHead {
  /** Suffixes that make a noun of two syllables one of three: ministry, party, person, body ... */
  private static final String SUFFIXES = "부당자회국청군권인원장시도단측사소성적형";

  private CompoundHead() {}

  /**
   * Whether a term of two syllables at the end of a word is a word of its own.
   *
   * @param letters folded text
   * @param start where the term starts, behind another syllable
   * @param end where it ends
   * @param bare whether the word ends with it, so that its last syllable could be a particle
   */
  static boolean is(String letters, int start, int end, boolean bare) {
    int first = start;
    while (first > 0 && Recogniser.isKorean(letters.charAt(first - 1))) {
      first--;
    }
    int before = start - first;
    if (bare && endsAsWithParticle(letters.charAt(end - 2), letters.charAt(end - 1))) {
      return false;
    }
    boolean counter = first > 0 && Character.isDigit(letters.charAt(first - 1));
    return before % 2 == 0
        || before == 1 && counter
        || before > 1 && SUFFIXES.indexOf(letters.charAt(start - 1)) >= 0;
  }

  /** Whether a syllable could be a particle behind another: 의 in 결의, but not 가 in 국가. */
  private static boolean endsAsWithParticle(char before, char last) {
    if ("의에도만".indexOf(last) >= 0) {
      return true;
    }
    int tail = (before - 0xAC00) % 28;
    if ("은이을과".indexOf(last) >= 0) {
      return tail != 0;
    }
    // 로 follows a vowel or ㄹ, the eighth final consonant.
    return "는가를와".indexOf(last) >= 0 && tail == 0 || last == '로' && (tail == 0 || tail == 8);
  }
}
