package io.daeyeok.text;

import io.daeyeok.text.Pronunciation.Standard;
import io.daeyeok.text.Pronunciation.Syllable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The letters of the Revised Romanization (2000, chapter 2). */
final class RevisedLetters {
  private static final Map<Character, String> VOWELS =
      Letters.of(
          "ㅏ a ㅐ ae ㅑ ya ㅒ yae ㅓ eo ㅔ e ㅕ yeo ㅖ ye ㅗ o ㅘ wa ㅙ wae ㅚ oe ㅛ yo ㅜ u ㅝ wo ㅞ we ㅟ wi"
              + " ㅠ yu ㅡ eu ㅢ ui ㅣ i");
  private static final Map<Character, String> LEADS =
      Letters.of("ㄱ g ㄲ kk ㄴ n ㄷ d ㄸ tt ㄹ r ㅁ m ㅂ b ㅃ pp ㅅ s ㅆ ss ㅈ j ㅉ jj ㅊ ch ㅋ k ㅌ t ㅍ p ㅎ h");
  private static final Map<Character, String> TAILS = Letters.of("ㄱ k ㄴ n ㄷ t ㄹ l ㅁ m ㅂ p ㅇ ng");
  private static final Set<String> DIGRAPHS = Set.of("ae", "eo", "eu", "oe", "ui");

  private RevisedLetters() {}

  static String word(String word) {
    return spell(Pronunciation.of(word, Standard.SOUTH));
  }

  static String clearWord(String word) {
    return spell(Pronunciation.of(word, Standard.SOUTH), true);
  }

  static String spell(List<Syllable> syllables) {
    return spell(syllables, false);
  }

  private static String spell(List<Syllable> syllables, boolean clear) {
    StringBuilder out = new StringBuilder();
    char before = Pronunciation.NONE;
    for (Syllable syllable : syllables) {
      String lead = LEADS.getOrDefault(syllable.lead(), "");
      String next =
          (before == 'ㄹ' && syllable.lead() == 'ㄹ' ? "l" : lead) + VOWELS.get(syllable.vowel());
      if (clear && out.length() > 0 && isUnclear(out, before, next)) {
        out.append('-');
      }
      out.append(next).append(TAILS.getOrDefault(syllable.tail(), ""));
      before = syllable.tail();
    }
    return out.toString();
  }

  /** ng could be read as ㅇ or as ㄴ and ㄱ; two vowels as one. */
  private static boolean isUnclear(CharSequence before, char tail, String next) {
    char first = next.charAt(0);
    boolean vowel = "aeiou".indexOf(first) >= 0;
    return tail == 'ㅇ' && vowel
        || tail == 'ㄴ' && first == 'g'
        || tail == Pronunciation.NONE
            && DIGRAPHS.contains("" + before.charAt(before.length() - 1) + first);
  }
}
