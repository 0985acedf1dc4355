package io.daeyeok.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Languages as a user names them, and as a text shows them. */
final class Languages {
  private Languages() {}

  static Locale parse(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      // Said below, as for a tag without a language.
    }
    throw new TypeConversionException(
        "'" + tag + "' is no language; name one by its tag, such as ko, ko-KP or en");
  }

  /** Korean when there is hangul in a text, English otherwise. */
  static Locale of(String text) {
    boolean hangul =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    return hangul ? Locale.KOREAN : Locale.ENGLISH;
  }

  /** English for Korean, Korean for all else. */
  static Locale opposite(Locale language) {
    return language.getLanguage().equals("ko") ? Locale.ENGLISH : Locale.KOREAN;
  }
}
