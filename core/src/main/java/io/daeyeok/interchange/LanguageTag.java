package io.daeyeok.interchange;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Language codes as files spell them: in any case, with hyphen or underscore, with two letters or
 * three ({@code EN_us}, {@code KOR}).
 */
final class LanguageTag {
  private static final Map<String, String> TWO_LETTERS = new HashMap<>();

  static {
    for (String language : Locale.getISOLanguages()) {
      try {
        TWO_LETTERS.put(Locale.forLanguageTag(language).getISO3Language(), language);
      } catch (MissingResourceException e) {
        // A language without a three-letter code needs no mapping.
        continue;
      }
    }
    TWO_LETTERS.put("ger", "de");
    TWO_LETTERS.put("fre", "fr");
    TWO_LETTERS.put("chi", "zh");
  }

  private LanguageTag() {}

  /** The language of a code, empty when it is none. */
  static Optional<Locale> parse(String code) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(code.strip().replace('_', '-')).build();
      String base = locale.getLanguage();
      if (base.isEmpty()) {
        return Optional.empty();
      }
      String shorter = TWO_LETTERS.get(base);
      return Optional.of(
          shorter == null
              ? locale
              : new Locale.Builder().setLocale(locale).setLanguage(shorter).build());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** A language that a list of languages has, by its whole tag or else by its base language. */
  static Optional<Locale> among(Iterable<Locale> languages, Locale wanted) {
    Locale sameBase = null;
    for (Locale language : languages) {
      if (language.equals(wanted)) {
        return Optional.of(language);
      }
      if (sameBase == null && language.getLanguage().equals(wanted.getLanguage())) {
        sameBase = language;
      }
    }
    return Optional.ofNullable(sameBase);
  }

  /** Whether a code is a language that is known, and not just well-formed as any word is. */
  static Optional<Locale> known(String code) {
    return parse(code)
        .filter(
            locale ->
                TWO_LETTERS.containsValue(locale.getLanguage())
                    || TWO_LETTERS.containsKey(locale.getLanguage()));
  }
}
