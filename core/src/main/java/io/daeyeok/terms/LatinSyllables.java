package io.daeyeok.terms;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which Latin letters people write for a Korean syllable, whatever the system: 정 is jeong, jung,
 * chung, chong, jong. Broader than any system, since bearers of a name follow none.
 */
final class LatinSyllables {
  private static final List<String> NOTHING = List.of("");
  private static final Map<Character, List<String>> LEADS =
      table(
          """
          ᄀ g k gh
          ᄁ kk gg g k
          ᄂ n
          ᄃ d t
          ᄄ tt dd d t
          ᄅ r l n rh
          ᄆ m
          ᄇ b p
          ᄈ pp bb b p
          ᄉ s sh
          ᄊ ss s
          ᄋ
          ᄌ j ch z
          ᄍ jj tch j
          ᄎ ch c
          ᄏ k kh
          ᄐ t th
          ᄑ p ph f
          ᄒ h
          """);
  private static final Map<Character, List<String>> VOWELS =
      table(
          """
          ᅡ a ah
          ᅢ ae ai e
          ᅣ ya yah
          ᅤ yae yai
          ᅥ eo o u uh ou oh
          ᅦ e eh ei
          ᅧ yeo yo yu you yuh yoh u
          ᅨ ye yeh e ae
          ᅩ o oh
          ᅪ wa oa
          ᅫ wae wai
          ᅬ oe oi oy we
          ᅭ yo yoh
          ᅮ u oo ou woo wu
          ᅯ wo weo
          ᅰ we
          ᅱ wi wee ui
          ᅲ yu yoo you yoou u
          ᅳ eu u oo
          ᅴ ui eui ee i
          ᅵ i ee yi ie y
          """);
  private static final Map<Character, List<String>> TAILS =
      table(
          """
          ᆨ k g ck c
          ᆫ n
          ᆮ t d
          ᆯ l r ll
          ᆷ m
          ᆸ p b
          ᆺ t
          ᆻ t
          ᆼ ng
          ᆽ t
          ᆾ t
          ᇀ t
          ᇁ p
          """);

  // After these the North has kept ㄹ or ㄴ where the South writes ㅇ.
  private static final String IOTATED = "ᅣᅤᅧᅨᅭᅲᅵ";
  private static final List<String> ONCE_LIQUID = List.of("", "r", "l", "n");
  private static final int MAX_SYLLABLES = 3;
  private static final int MAX_LETTERS = 8;
  private static final int MAX_PART = 4;
  private static final Set<String> ALL_LEADS = all(LEADS);
  private static final Set<String> ALL_VOWELS = all(VOWELS);
  private static final Set<String> ALL_TAILS = all(TAILS);

  private LatinSyllables() {}

  private static Map<Character, List<String>> table(String rows) {
    Map<Character, List<String>> table = new HashMap<>();
    rows.lines()
        .map(line -> line.split(" "))
        .forEach(
            cells ->
                table.put(
                    cells[0].charAt(0),
                    cells.length == 1 ? NOTHING : List.of(cells).subList(1, cells.length)));
    return table;
  }

  private static Set<String> all(Map<Character, List<String>> table) {
    return table.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the letters, all of them, can be a spelling of the syllables. */
  static boolean spell(String letters, String hangul) {
    return spell(letters, 0, Normalizer.normalize(hangul, Normalizer.Form.NFD), 0);
  }

  // jamo is decomposed: a lead, a vowel and perhaps a tail for each syllable.
  private static boolean spell(String letters, int at, String jamo, int syllable) {
    if (syllable >= jamo.length()) {
      return at == letters.length();
    }
    if (syllable + 1 >= jamo.length() || !VOWELS.containsKey(jamo.charAt(syllable + 1))) {
      return false;
    }
    char vowel = jamo.charAt(syllable + 1);
    int next = syllable + 2;
    boolean closed = next < jamo.length() && !LEADS.containsKey(jamo.charAt(next));
    List<String> tails = closed ? TAILS.getOrDefault(jamo.charAt(next), List.of()) : NOTHING;
    for (String lead : leads(jamo.charAt(syllable), vowel)) {
      if (!letters.startsWith(lead, at)) {
        continue;
      }
      int behindLead = at + lead.length();
      for (String sound : VOWELS.get(vowel)) {
        if (!letters.startsWith(sound, behindLead)) {
          continue;
        }
        int behindVowel = behindLead + sound.length();
        for (String tail : tails) {
          if (letters.startsWith(tail, behindVowel)
              && spell(letters, behindVowel + tail.length(), jamo, closed ? next + 1 : next)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<String> leads(char lead, char vowel) {
    if (IOTATED.indexOf(vowel) >= 0 && "ᄅᄂᄋ".indexOf(lead) >= 0) {
      return ONCE_LIQUID;
    }
    return LEADS.getOrDefault(lead, List.of());
  }

  /** Whether the letters can be one to three Korean syllables at all. */
  static boolean isKorean(String letters) {
    return !letters.isEmpty()
        && letters.length() <= MAX_SYLLABLES * MAX_LETTERS
        && isKorean(letters, 0, MAX_SYLLABLES);
  }

  private static boolean isKorean(String letters, int at, int left) {
    if (at == letters.length()) {
      return true;
    }
    if (left == 0) {
      return false;
    }
    int limit = letters.length();
    for (int vowel = at; vowel <= Math.min(limit, at + MAX_PART); vowel++) {
      if (!ALL_LEADS.contains(letters.substring(at, vowel))) {
        continue;
      }
      for (int tail = vowel + 1; tail <= Math.min(limit, vowel + MAX_PART); tail++) {
        if (!ALL_VOWELS.contains(letters.substring(vowel, tail))) {
          continue;
        }
        for (int next = tail; next <= Math.min(limit, tail + MAX_PART); next++) {
          if ((next == tail || ALL_TAILS.contains(letters.substring(tail, next)))
              && isKorean(letters, next, left - 1)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * The class of the first consonant, in which all spellings of a name agree: ㄱ with its aspirate
   * and tense sisters, and ㄴ ㄹ ㅇ together.
   */
  static char initialClass(String letters) {
    if (letters.isEmpty()) {
      return 'o';
    }
    return switch (letters.charAt(0)) {
      case 'g', 'k' -> 'k';
      case 'd' -> 't';
      // tch is ㅉ
      case 't' -> letters.startsWith("tch") ? 'c' : 't';
      case 'b', 'p', 'f' -> 'p';
      case 'j', 'c', 'z' -> 'c';
      case 's' -> 's';
      case 'm' -> 'm';
      case 'h' -> 'h';
      default -> 'o';
    };
  }
}
