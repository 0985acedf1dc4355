package io.daeyeok.text;

/**
 * Arithmetic on the 11,172 precomposed Hangul syllables (The Unicode Standard, section 3.12):
 * {@code syllable = AC00 + (lead * 21 + vowel) * 28 + tail}.
 */
final class Hangul {
  static final int FIRST = 0xAC00;
  static final int LAST = 0xD7A3;

  static final int LEAD_NIEUN = 2;
  static final int LEAD_RIEUL = 5;
  static final int LEAD_IEUNG = 11;
  static final int TAIL_NONE = 0;
  static final int TAIL_NIEUN = 4;
  static final int TAIL_RIEUL = 8;
  static final int TAIL_SSANGSIOT = 20;
  static final int VOWEL_EO = 4;
  static final int VOWEL_YEO = 6;

  private static final int VOWELS = 21;
  private static final int TAILS = 28;

  private Hangul() {}

  static boolean isSyllable(int c) {
    return c >= FIRST && c <= LAST;
  }

  static int lead(char syllable) {
    return (syllable - FIRST) / (VOWELS * TAILS);
  }

  static int vowel(char syllable) {
    return (syllable - FIRST) / TAILS % VOWELS;
  }

  static int tail(char syllable) {
    return (syllable - FIRST) % TAILS;
  }

  static char syllable(int lead, int vowel, int tail) {
    return (char) (FIRST + (lead * VOWELS + vowel) * TAILS + tail);
  }

  /** ㄹ as ㅇ before ㅑㅒㅕㅖㅛㅠㅣ, else as ㄴ; ㄴ as ㅇ before ㅕㅛㅠㅣ; other syllables as they are. */
  static char initialSound(char c) {
    if (!isSyllable(c)) {
      return c;
    }
    int lead = lead(c);
    int vowel = vowel(c);
    if (lead == LEAD_RIEUL) {
      return syllable(isIotated(vowel) ? LEAD_IEUNG : LEAD_NIEUN, vowel, tail(c));
    }
    // 6 ㅕ, 12 ㅛ, 17 ㅠ, 20 ㅣ
    if (lead == LEAD_NIEUN && (vowel == 6 || vowel == 12 || vowel == 17 || vowel == 20)) {
      return syllable(LEAD_IEUNG, vowel, tail(c));
    }
    return c;
  }

  /** An open syllable in ㅣ ㅐ ㅔ ㅚ ㅟ ㅢ, after which the North writes 여 where the South writes 어. */
  static boolean takesNorthernYeo(char c) {
    if (!isSyllable(c) || tail(c) != TAIL_NONE) {
      return false;
    }
    return switch (vowel(c)) {
      case 1, 5, 11, 16, 19, 20 -> true;
      default -> false;
    };
  }

  // 2 ㅑ, 3 ㅒ, 6 ㅕ, 7 ㅖ, 12 ㅛ, 17 ㅠ, 20 ㅣ
  private static boolean isIotated(int vowel) {
    return switch (vowel) {
      case 2, 3, 6, 7, 12, 17, 20 -> true;
      default -> false;
    };
  }
}
