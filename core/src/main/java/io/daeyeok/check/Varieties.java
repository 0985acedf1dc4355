package io.daeyeok.check;

import java.util.Locale;

/** Which varieties of a language speak of one another. */
final class Varieties {
  private Varieties() {}

  /** Whether some text can be in both: one is the language as such, or they are the same. */
  static boolean meet(Locale a, Locale b) {
    return a.getLanguage().equals(b.getLanguage()) && (isPlain(a) || isPlain(b) || a.equals(b));
  }

  /** Whether what is said of a variety holds for a text. */
  static boolean covers(Locale variety, Locale text) {
    return variety.getLanguage().equals(text.getLanguage())
        && (isPlain(variety)
            || variety.equals(text)
            || (!variety.getCountry().isEmpty()
                && variety.getCountry().equals(text.getCountry())
                && !variety.hasExtensions()));
  }

  static boolean isPlain(Locale locale) {
    return locale.getCountry().isEmpty() && !locale.hasExtensions();
  }
}
