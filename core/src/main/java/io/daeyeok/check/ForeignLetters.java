package io.daeyeok.check;

/** Which letters cannot be meant in a language. */
final class ForeignLetters {
  private ForeignLetters() {}

  /**
   * Whether the letter at an offset cannot be meant: kana or halves of Hangul in Korean, Hangul in
   * English, and a Cyrillic or Greek letter that touches a Latin one.
   */
  static boolean isForeign(String text, int at, String language) {
    int c = text.codePointAt(at);
    if (c < 0x370) {
      return false;
    }
    if (Letters.isCyrillicOrGreek(c)) {
      return touchesLatin(text, at, c);
    }
    return switch (language) {
      case "ko" -> Letters.isKana(c) || Letters.isHalfWidthJamo(c) || isLoneJamo(text, at);
      case "en" -> Letters.isHangul(c) || Letters.isKana(c) || Letters.isHan(c);
      default -> false;
    };
  }

  /** A single letter between syllables, 결ㅇ의, is a slip; ㅋㅋ and ㄱ. are what people write. */
  private static boolean isLoneJamo(String text, int at) {
    char c = text.charAt(at);
    return c >= 0x3131
        && c <= 0x3163
        && at > 0
        && at + 1 < text.length()
        && Letters.isHangul(text.charAt(at - 1))
        && Letters.isHangul(text.charAt(at + 1));
  }

  private static boolean touchesLatin(String text, int at, int c) {
    // A Greek letter before a Latin one is a unit or a symbol: μm, Δt.
    boolean isCyrillic = c >= 0x400;
    boolean before = at > 0 && Letters.isLatin(text.codePointBefore(at));
    boolean after = at + 1 < text.length() && Letters.isLatin(text.codePointAt(at + 1));
    return isCyrillic ? before || after : before && after;
  }
}
