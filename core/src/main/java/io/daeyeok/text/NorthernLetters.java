package io.daeyeok.text;

import io.daeyeok.text.Pronunciation.Standard;
import io.daeyeok.text.Pronunciation.Syllable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The letters of the DPRK's national system (1992, revised 2002; UNGEGN working paper 46 of 1994
 * and its follow-ups). ㄱ ㄷ ㅂ are voiced between vowels and behind ㄴ ㄹ ㅁ ㅇ; ㅈ is j everywhere. The
 * revision of 2012 writes ㅚ oi, which news from the North does not follow: Choe, Hoeryong.
 */
final class NorthernLetters {
  private static final Map<Character, String> VOWELS =
      Letters.of(
          "ㅏ a ㅐ ae ㅑ ya ㅒ yae ㅓ ŏ ㅔ e ㅕ yŏ ㅖ ye ㅗ o ㅘ wa ㅙ wae ㅚ oe ㅛ yo ㅜ u ㅝ wŏ ㅞ we ㅟ wi ㅠ yu ㅡ ŭ"
              + " ㅢ ŭi ㅣ i");
  private static final Map<Character, String> LEADS =
      Letters.of(
          "ㄱ k ㄲ kk ㄴ n ㄷ t ㄸ tt ㄹ r ㅁ m ㅂ p ㅃ pp ㅅ s ㅆ ss ㅈ j ㅉ jj ㅊ ch ㅋ kh ㅌ th ㅍ ph ㅎ h");
  private static final Map<Character, String> VOICED = Letters.of("ㄱ g ㄷ d ㅂ b");
  private static final Map<Character, String> TAILS = Letters.of("ㄱ k ㄴ n ㄷ t ㄹ l ㅁ m ㅂ p ㅇ ng");

  /** ㄴㄹ and ㄴㄴ are ll in these by long usage, and stay apart elsewhere: 은률 Ŭnryul. */
  private static final List<String> LATERAL = List.of("천리", "한라", "전라", "신라");

  /** Phyŏngan without the hyphen that Pang-ŏ has. */
  private static final String PYONGAN = "평안";

  /** Rivers and peaks are voiced whatever stands before: 압록강 Amrokgang, 삿갓봉 Satkatbong. */
  private static final Set<Syllable> GENERIC = Set.of(Syllable.of('강'), Syllable.of('봉'));

  private NorthernLetters() {}

  static String word(String word) {
    String known = word.replace("한나산", "한라산");
    boolean lateral = LATERAL.stream().anyMatch(known::startsWith);
    String letters =
        spell(Pronunciation.of(known, lateral ? Standard.SOUTH : Standard.NORTH), lateral);
    return known.startsWith(PYONGAN) ? letters.replaceFirst("-", "") : letters;
  }

  /** A unit behind its hyphen, spelled alike whatever stands before: -do, -gun, -dong. */
  static String unit(char unit) {
    Syllable syllable = Syllable.of(unit);
    return lead(syllable.lead(), Pronunciation.NONE, false)
        + VOWELS.get(syllable.vowel())
        + TAILS.getOrDefault(syllable.tail(), "");
  }

  private static String spell(List<Syllable> syllables, boolean lateral) {
    StringBuilder out = new StringBuilder();
    char before = Pronunciation.NONE;
    for (int i = 0; i < syllables.size(); i++) {
      Syllable syllable = syllables.get(i);
      boolean generic = i > 1 && i + 1 == syllables.size() && GENERIC.contains(syllable);
      String lead = lead(syllable.lead(), generic ? Pronunciation.NONE : before, i == 0);
      String vowel = VOWELS.get(syllable.vowel());
      // n-g is not ng, and ng-a not n-ga.
      if (before == 'ㄴ' && lead.equals("g")
          || before == 'ㅇ' && lead.isEmpty() && "yw".indexOf(vowel.charAt(0)) < 0) {
        out.append('-');
      }
      out.append(lateral && before == 'ㄹ' && lead.equals("r") ? "l" : lead)
          .append(vowel)
          .append(TAILS.getOrDefault(syllable.tail(), ""));
      before = syllable.tail();
    }
    return out.toString();
  }

  private static String lead(char lead, char before, boolean first) {
    boolean voiced = !first && " ㄴㄹㅁㅇ".indexOf(before) >= 0;
    return voiced && VOICED.containsKey(lead) ? VOICED.get(lead) : LEADS.getOrDefault(lead, "");
  }

  /** Every syllable a word of its own: the first voiceless, the others voiced as inside a word. */
  static String spellGivenName(String name) {
    StringBuilder out = new StringBuilder();
    char before = Pronunciation.NONE;
    for (int i = 0; i < name.length(); i++) {
      Syllable syllable = Pronunciation.of(name.substring(i, i + 1), Standard.NORTH).get(0);
      String letters =
          lead(syllable.lead(), before, i == 0)
              + VOWELS.get(syllable.vowel())
              + TAILS.getOrDefault(syllable.tail(), "");
      out.append(i == 0 ? "" : " ")
          .append(Character.toUpperCase(letters.charAt(0)))
          .append(letters, 1, letters.length());
      before = syllable.tail();
    }
    return out.toString();
  }
}
