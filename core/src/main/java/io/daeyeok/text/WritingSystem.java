package io.daeyeok.text;

import java.util.Locale;
import java.util.Set;

/** How a language separates its words, which decides how its text is compared. */
public enum WritingSystem {
  /** Hangul: words are spaced, but spacing varies so much that it is treated as noise. */
  KOREAN,
  /** No spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan. */
  UNSPACED,
  /** Words between spaces. */
  SPACED;

  private static final Set<String> UNSPACED_LANGUAGES =
      Set.of("zh", "ja", "th", "lo", "km", "my", "bo", "yue");

  /**
   * The writing system of a language.
   *
   * @param language any locale; its base language decides
   * @return the writing system, {@link #SPACED} for a language not known
   */
  public static WritingSystem of(Locale language) {
    String base = language.getLanguage();
    if (base.equals("ko")) {
      return KOREAN;
    }
    return UNSPACED_LANGUAGES.contains(base) ? UNSPACED : SPACED;
  }
}
