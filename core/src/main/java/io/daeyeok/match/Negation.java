package io.daeyeok.match;

import io.daeyeok.text.Words;
import io.daeyeok.text.WritingSystem;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts the words of a segment that say no. Surface similarity hardly sees them: 표결 없이 채택 and 표결로
 * 채택, "was adopted" and "was not adopted" look alike and mean the opposite.
 *
 * <p>A sign for the translator, not an analysis: double negation counts twice, and a word of
 * negative meaning (거부, refuse) not at all.
 */
final class Negation {
  private static final Set<String> ENGLISH =
      Set.of(
          "no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without",
          "cannot");
  private static final Set<String> KOREAN_WORDS = Set.of("안", "못");
  // What stands inside an eojeol: 없이, 않았다, 못했다, 아니다, 말라.
  private static final List<String> KOREAN_STEMS =
      List.of("없", "않", "못하", "못한", "못했", "못할", "못함", "아니", "아닌", "아닐", "무투표");
  private static final Set<String> KOREAN_PROHIBITION =
      Set.of("말라", "말고", "말아야", "말아라", "말자", "마라", "마십시오", "마세요", "말도록", "말며");

  private Negation() {}

  static int count(String text, Locale language) {
    int count = 0;
    boolean korean = WritingSystem.of(language) == WritingSystem.KOREAN;
    boolean english = language.getLanguage().equals("en");
    if (!korean && !english) {
      return 0;
    }
    for (String word : Words.of(text)) {
      if (korean ? saysNoInKorean(word) : saysNoInEnglish(word)) {
        count++;
      }
    }
    return count;
  }

  private static boolean saysNoInEnglish(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ENGLISH.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t");
  }

  private static boolean saysNoInKorean(String word) {
    return KOREAN_WORDS.contains(word)
        || KOREAN_PROHIBITION.contains(word)
        || KOREAN_STEMS.stream().anyMatch(word::contains);
  }
}
