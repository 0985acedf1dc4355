package io.daeyeok.terms;

/**
 * Tells the words of a Korean compound from syllables that only look like them: 후보 in 대선후보 is one,
 * 평양 in 태평양 and 결의 in 체결의 are none.
 */
final class CompoundParts {
  /** Suffixes that make a noun of two syllables one of three: ministry, party, person, body ... */
  private static final String SUFFIXES = "부당자회국청군권인원장시도단측사소성적형";

  /** Parts of the world, the one syllable that makes another name of a name: 서유럽, 남북한. */
  private static final String QUARTERS = "동서남북";

  private CompoundParts() {}

  /**
   * Whether a word of a compound may start inside an eojeol. Sino-Korean words have two syllables,
   * so that a compound is cut after an even number of them, or after an odd number when a noun
   * suffix (부상자|명단) or a counted unit (10분|간격) ends it. One syllable is no evidence: 핵|전쟁 is a
   * compound, and 비|행사 (pilot, not event) is none. Only before a name a quarter of the sky is.
   */
  static boolean mayStart(String letters, int start, boolean name) {
    int first = start;
    while (first > 0 && Recogniser.isKorean(letters.charAt(first - 1))) {
      first--;
    }
    int before = start - first;
    boolean counted = first > 0 && Character.isDigit(letters.charAt(first - 1));
    return before % 2 == 0
        || counted
        || name && before == 1 && QUARTERS.indexOf(letters.charAt(first)) >= 0
        || before > 1 && SUFFIXES.indexOf(letters.charAt(start - 1)) >= 0;
  }

  /** Whether the last syllable of a bare word could be a particle: 의 in 결의, but not 가 in 국가. */
  static boolean couldBeParticle(String letters, int end, boolean bare) {
    if (!bare) {
      return false;
    }
    char last = letters.charAt(end - 1);
    if ("의에도만".indexOf(last) >= 0) {
      return true;
    }
    int tail = (letters.charAt(end - 2) - 0xAC00) % 28;
    if ("은이을과".indexOf(last) >= 0) {
      return tail != 0;
    }
    // 로 follows a vowel or ㄹ, the eighth final consonant.
    return "는가를와".indexOf(last) >= 0 && tail == 0 || last == '로' && (tail == 0 || tail == 8);
  }
}
