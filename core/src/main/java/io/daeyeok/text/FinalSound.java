package io.daeyeok.text;

import java.util.Optional;

/** The sound in which a word ends when it is read aloud: what a Korean particle goes by. */
public enum FinalSound {
  /** A vowel: 회의, 유엔사무소, UN사무소. */
  VOWEL,
  /** The consonant ㄹ, after which 로 stands and not 으로: 서울, 1, URL. */
  RIEUL,
  /** Any other consonant: 채택, 3, UN. */
  CONSONANT,
  /** Nobody can say: a placeholder, a tag, a script that Korean does not read. */
  UNKNOWN;

  // Conjoining vowels and final consonants; the old letters of the extended blocks included.
  private static final String VOWEL_LETTERS = "\u1160\u11A7\uD7B0\uD7C6";
  private static final String FINAL_LETTERS = "\u11A8\u11FF\uD7CB\uD7FB";
  private static final char FINAL_RIEUL = '\u11AF';

  /** The final sound of hangul, whole syllables or letters; empty for any other character. */
  static Optional<FinalSound> ofHangul(int c) {
    if (Hangul.isSyllable(c)) {
      return Optional.of(
          switch (Hangul.tail((char) c)) {
            case Hangul.TAIL_NONE -> VOWEL;
            case Hangul.TAIL_RIEUL -> RIEUL;
            default -> CONSONANT;
          });
    }
    if (isIn(VOWEL_LETTERS, c)) {
      return Optional.of(VOWEL);
    }
    if (isIn(FINAL_LETTERS, c)) {
      return Optional.of(c == FINAL_RIEUL ? RIEUL : CONSONANT);
    }
    // Letters by themselves: 기역, 리을 and the others end in themselves, ㅏ in a vowel.
    if (c >= 'ㄱ' && c <= 'ㅎ') {
      return Optional.of(c == 'ㄹ' ? RIEUL : CONSONANT);
    }
    return c >= 'ㅏ' && c <= 'ㅣ' ? Optional.of(VOWEL) : Optional.empty();
  }

  private static boolean isIn(String ranges, int c) {
    return c >= ranges.charAt(0) && c <= ranges.charAt(1)
        || c >= ranges.charAt(2) && c <= ranges.charAt(3);
  }
}
