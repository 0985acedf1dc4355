package io.daeyeok.terms;

import io.daeyeok.text.Romanisation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A Korean name in Latin letters, as its parts were written.
 *
 * @param families the Southern family names that the family part can stand for
 * @param given the letters of the given name in lower case, without separators
 */
record LatinName(Set<String> families, String given) {
  private static final int MAX_WORDS = 4;
  private static final int MAX_LENGTH = 60;

  /**
   * The ways to read a name: family name first, and last where a comma or nothing better says so.
   * Hyphens, case, apostrophes and diacritics make no difference.
   */
  static List<LatinName> readings(String name) {
    List<LatinName> readings = new ArrayList<>();
    if (name.length() > MAX_LENGTH) {
      return readings;
    }
    int comma = name.indexOf(',');
    if (comma >= 0) {
      String before = name.substring(0, comma);
      String after = name.substring(comma + 1);
      add(before, after, readings);
      add(after, before, readings);
      return readings;
    }
    String[] words = name.strip().split("[\\s\\u00A0]+");
    if (words.length == 1 && words[0].indexOf('-') > 0) {
      words = words[0].split("-", 2);
    }
    if (words.length < 2 || words.length > MAX_WORDS) {
      return readings;
    }
    add(words[0], rest(words, 1, words.length), readings);
    // 남궁 and its like are also written in two words.
    if (words.length > 2) {
      add(words[0] + words[1], rest(words, 2, words.length), readings);
    }
    add(words[words.length - 1], rest(words, 0, words.length - 1), readings);
    return readings;
  }

  private static String rest(String[] words, int from, int to) {
    return String.join("", List.of(words).subList(from, to));
  }

  private static void add(String family, String given, List<LatinName> readings) {
    Set<String> families = Surnames.spelled(letters(family));
    String letters = letters(given);
    if (!families.isEmpty() && !letters.isEmpty()) {
      readings.add(new LatinName(families, letters));
    }
  }

  /** The letters of a given name in hangul as the systems spell it. */
  static Set<String> ofSystems(String given) {
    Set<String> spellings = new LinkedHashSet<>();
    for (Romanisation system : Romanisation.values()) {
      spellings.add(letters(system.given(given)));
      spellings.add(letters(system.joinedGiven(given)));
    }
    return spellings;
  }

  /**
   * The letters of a text in lower case without marks: {@code P'yŏng-yang} as {@code pyongyang}.
   */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
