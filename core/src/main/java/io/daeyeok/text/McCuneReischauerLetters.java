package io.daeyeok.text;

import io.daeyeok.text.Pronunciation.Standard;
import io.daeyeok.text.Pronunciation.Syllable;
import java.util.List;
import java.util.Map;

/**
 * The letters of McCune-Reischauer (Transactions of the Korea Branch of the Royal Asiatic Society
 * 29, 1939). ㄱ ㄷ ㅂ ㅈ are voiced between voiced sounds, but ㄷ and ㅈ not after ㄹ, where Sino-Korean
 * words tense them: 발달 paltal, 물질 mulchil.
 */
final class McCuneReischauerLetters {
  private static final Map<Character, String> VOWELS =
      Letters.of(
          "ㅏ a ㅐ ae ㅑ ya ㅒ yae ㅓ ŏ ㅔ e ㅕ yŏ ㅖ ye ㅗ o ㅘ wa ㅙ wae ㅚ oe ㅛ yo ㅜ u ㅝ wŏ ㅞ we ㅟ wi ㅠ yu ㅡ ŭ"
              + " ㅢ ŭi ㅣ i");
  private static final Map<Character, String> LEADS =
      Letters.of(
          "ㄱ k ㄲ kk ㄴ n ㄷ t ㄸ tt ㄹ r ㅁ m ㅂ p ㅃ pp ㅅ s ㅆ ss ㅈ ch ㅉ tch ㅊ ch' ㅋ k' ㅌ t' ㅍ p' ㅎ h");
  private static final Map<Character, String> VOICED = Letters.of("ㄱ g ㄷ d ㅂ b ㅈ j");
  private static final Map<Character, String> TAILS = Letters.of("ㄱ k ㄴ n ㄷ t ㄹ l ㅁ m ㅂ p ㅇ ng");

  private McCuneReischauerLetters() {}

  static String word(String word) {
    return spell(Pronunciation.of(word, Standard.SOUTH), -1);
  }

  /** With a hyphen before one of the syllables. */
  static String hyphenated(String word, int syllable) {
    return spell(Pronunciation.of(word, Standard.SOUTH), syllable);
  }

  private static String spell(List<Syllable> syllables, int hyphen) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables.size(); i++) {
      Syllable syllable = syllables.get(i);
      char before = i == 0 ? Pronunciation.NONE : syllables.get(i - 1).tail();
      char after = i + 1 < syllables.size() ? syllables.get(i + 1).lead() : Pronunciation.NONE;
      if (i == hyphen) {
        out.append('-');
      } else if (before == 'ㄴ' && syllable.lead() == 'ㄱ') {
        // ng is ㅇ
        out.append('\'');
      }
      out.append(lead(syllable, i == 0, before))
          .append(vowel(syllable, i == 0 ? syllable : syllables.get(i - 1), i == 0))
          .append(tail(syllable.tail(), after));
    }
    return out.toString();
  }

  private static String lead(Syllable syllable, boolean first, char before) {
    char lead = syllable.lead();
    if (!first && isVoiced(lead, before)) {
      return VOICED.get(lead);
    }
    if (lead == 'ㄹ' && before == 'ㄹ') {
      return "l";
    }
    if (lead == 'ㅅ' && syllable.vowel() == 'ㅟ') {
      return "sh";
    }
    return LEADS.getOrDefault(lead, "");
  }

  private static boolean isVoiced(char lead, char before) {
    return switch (lead) {
      case 'ㄱ', 'ㅂ' -> " ㄴㄹㅁㅇ".indexOf(before) >= 0;
      case 'ㄷ', 'ㅈ' -> " ㄴㅁㅇ".indexOf(before) >= 0;
      default -> false;
    };
  }

  /** 에 behind 아 or 오 keeps its distance: 회사에 hoesaë. */
  private static String vowel(Syllable syllable, Syllable previous, boolean first) {
    boolean apart =
        !first
            && syllable.vowel() == 'ㅔ'
            && syllable.lead() == 'ㅇ'
            && previous.tail() == Pronunciation.NONE
            && "ㅏㅑㅘㅗㅛ".indexOf(previous.vowel()) >= 0;
    return apart ? "ë" : VOWELS.get(syllable.vowel());
  }

  private static String tail(char tail, char next) {
    if (tail == 'ㄹ' && next == 'ㅎ') {
      return "r";
    }
    if (tail == 'ㄷ' && (next == 'ㅅ' || next == 'ㅆ')) {
      return next == 'ㅅ' ? "s" : "";
    }
    return TAILS.getOrDefault(tail, "");
  }
}
