package io.daeyeok.check;

import io.daeyeok.text.Folding;
import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** What kind of character stands somewhere. */
final class Letters {
  private static final int HANGUL_FILLER = 0x3164;
  private static final int HALFWIDTH_FILLER = 0xFFA0;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  // Single spaces, the most there are, stay as they are.
  private static final Pattern RUN = Pattern.compile("\\s{2,}+|[\\s&&[^ ]]");

  private Letters() {}

  static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  static boolean hasHangul(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHangul(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Jamo by the half: what is left of text from a telex, or of a broken conversion. */
  static boolean isHalfWidthJamo(int c) {
    return c > HALFWIDTH_FILLER && c <= 0xFFDC;
  }

  static boolean isKana(int c) {
    UnicodeScript script = c < 0x3040 ? UnicodeScript.COMMON : UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }

  static boolean isHan(int c) {
    return c >= 0x2E80 && UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  static boolean isCyrillicOrGreek(int c) {
    if (c < 0x370 || c > 0x52F) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
  }

  /**
   * Characters that nobody sees: zero-width spaces and marks, soft hyphens, fillers, controls. The
   * joiners count only between letters of scripts that do not join, Latin and Hangul, since others
   * and emoji need them, and a byte order mark is a zero-width space where no file begins.
   */
  static boolean isInvisible(String text, int at) {
    char unit = text.charAt(at);
    if ((unit >= ' ' && unit < 0x7F) || isHangul(unit)) {
      return false;
    }
    int c = text.codePointAt(at);
    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
      return joinsNothing(text, at);
    }
    return c == HANGUL_FILLER
        || c == HALFWIDTH_FILLER
        || c == 0xAD
        || c == 0x115F
        || c == 0x1160
        || c == 0x200B
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x206F)
        || c == 0xFEFF
        || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
  }

  private static boolean joinsNothing(String text, int at) {
    return isPlain(at == 0 ? ' ' : text.codePointBefore(at))
        && isPlain(at + 1 < text.length() ? text.codePointAt(at + 1) : ' ');
  }

  private static boolean isPlain(int c) {
    return c < 0x250 || isHangul(c);
  }

  static String name(int c) {
    String name = Character.getName(c);
    return "U+%04X%s".formatted(c, name == null ? "" : " " + name);
  }

  /** A text as fingerprints and comparisons take it: NFC, white space in runs of one. */
  static String normal(String text) {
    String composed = Folding.nfc(text).strip();
    return hasRun(composed) ? RUN.matcher(composed).replaceAll(" ") : composed;
  }

  private static boolean hasRun(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && before == ' ')) {
        return true;
      }
      before = c;
    }
    return false;
  }
}
