package io.daeyeok.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Systems of writing Korean in Latin letters. What they yield is a proposal: names of persons
 * follow their bearers, places their map, and neither can be read off the hangul.
 *
 * <p>Sound changes inside a word are those of 표준 발음법 and, for {@link #NORTH}, of its ㄹ that stays.
 * Two things are not in the letters: whether a compound puts in ㄴ (알약 allyak, 학여울 Hangnyeoul),
 * which comes from a list of common cases, and whether ㄱ, ㄷ, ㅂ and ㅎ merge, which they do here
 * before the suffix 히 and its forms (잡혀 japyeo) and not elsewhere (묵호 Mukho, but also 축하).
 *
 * <p>Text in any normalisation form is understood; what is not a hangul syllable passes through.
 * Cost is linear in the text. Immutable and thread-safe.
 */
public enum Romanisation {
  /** The Revised Romanization of the Republic of Korea (국어의 로마자 표기법, 2000). */
  REVISED("Revised Romanization", RevisedLetters::word),
  /** McCune-Reischauer (1939), with breves and apostrophes. */
  MCCUNE_REISCHAUER("McCune-Reischauer", McCuneReischauerLetters::word),
  /** McCune-Reischauer with breves, apostrophes and diaereses left out. */
  MCCUNE_REISCHAUER_PLAIN("McCune-Reischauer, plain", McCuneReischauerLetters::word),
  /** The national system of the DPRK (1992, 2002), with breves. */
  NORTH("DPRK", NorthernLetters::word),
  /** The same without breves, as its news agency writes. */
  NORTH_PLAIN("DPRK, plain", NorthernLetters::word);

  private static final Set<Character> UNITS = Set.of('도', '시', '군', '구', '읍', '면', '리', '동', '가');
  private static final String DIGITS = "영일이삼사오육칠팔구";

  /** Spelled by long habit and not by rule. */
  private static final Map<String, String> NORTHERN_HABITS =
      Map.of("평양", "Pyongyang", "서울", "Seoul");

  private static final Map<String, String> SOUTHERN_HABITS =
      Map.of("평양", "Pyongyang", "개성", "Kaesong", "독도", "Dokdo", "서울", "Seoul");

  private final String label;
  private final UnaryOperator<String> letters;

  Romanisation(String label, UnaryOperator<String> letters) {
    this.label = label;
    this.letters = letters;
  }

  /**
   * What to call the system to a reader.
   *
   * @return its name in English, such as {@code McCune-Reischauer, plain}
   */
  public String label() {
    return label;
  }

  /**
   * A word or text in lower case; each run of hangul is read as one word.
   *
   * @param text any text
   * @return the text with its hangul romanised
   */
  public String word(String text) {
    return eachRun(text, run -> plain(letters.apply(run)));
  }

  /**
   * A proper noun: as {@link #word}, each run of hangul with a capital.
   *
   * @param text a name, or several between spaces
   * @return the text with its hangul romanised
   */
  public String properNoun(String text) {
    return eachRun(text, run -> capitalised(word(run)));
  }

  /**
   * The name of an administrative unit, hyphenated before 도, 시, 군, 구, 읍, 면, 리, 동, 가: 충청북도
   * Chungcheongbuk-do, 종로 2가 Jongno 2(i)-ga. Whether a name ends in such a unit is for the caller
   * to know: 독도 is no province.
   *
   * @param text the names of units, between spaces
   * @return the names romanised; one of a single syllable, or that does not end in a unit, as a
   *     proper noun
   */
  public String place(String text) {
    StringBuilder out = new StringBuilder();
    for (String part : Folding.nfc(text).split("(?<= )|(?= )")) {
      out.append(unit(part));
    }
    return out.toString();
  }

  private String unit(String name) {
    int last = name.length() - 1;
    if (last < 1 || !UNITS.contains(name.charAt(last))) {
      return properNoun(name);
    }
    String stem = name.substring(0, last);
    String unit = name.substring(last);
    int digits = stem.length();
    while (digits > 0 && stem.charAt(digits - 1) >= '0' && stem.charAt(digits - 1) <= '9') {
      digits--;
    }
    if (digits < stem.length()) {
      String number = stem.substring(digits);
      String before = digits == 0 ? "" : properNoun(stem.substring(0, digits)) + " ";
      return before + number + reading(number) + "-" + word(unit);
    }
    return switch (this) {
      case REVISED -> properNoun(stem) + "-" + word(unit);
      case NORTH, NORTH_PLAIN ->
          properNoun(stem) + "-" + plain(NorthernLetters.unit(name.charAt(last)));
      // Sound changes and voicing cross the hyphen: 덕흥리 Tŏkhŭng-ni.
      case MCCUNE_REISCHAUER, MCCUNE_REISCHAUER_PLAIN ->
          isHangul(name)
              ? capitalised(plain(McCuneReischauerLetters.hyphenated(name, last)))
              : properNoun(stem) + "-" + word(unit);
    };
  }

  /** How a number of one or two digits is read, in brackets; longer ones explain themselves. */
  private String reading(String number) {
    if (number.length() > 2 || number.startsWith("0")) {
      return "";
    }
    StringBuilder hangul = new StringBuilder();
    int ten = number.length() == 2 ? number.charAt(0) - '0' : 0;
    int one = number.charAt(number.length() - 1) - '0';
    if (ten > 1) {
      hangul.append(DIGITS.charAt(ten));
    }
    if (ten > 0) {
      hangul.append('십');
    }
    if (one > 0) {
      hangul.append(DIGITS.charAt(one));
    }
    return "(" + word(hangul.toString()) + ")";
  }

  /**
   * A person's name in the shape of the system: Hong Gil-dong by {@link #REVISED}, Hong Kiltong by
   * {@link #MCCUNE_REISCHAUER}, Hong Kil Dong by {@link #NORTH}, which takes every syllable for
   * Sino-Korean. The family name is spelled by rule as well (김 Gim), which few families do; only 이
   * is Yi by {@link #MCCUNE_REISCHAUER}, as everywhere in its use.
   *
   * @param family the family name in hangul
   * @param given the given name in hangul; it may be empty
   * @return the name, family name first
   */
  public String person(String family, String given) {
    boolean mcCune = this == MCCUNE_REISCHAUER || this == MCCUNE_REISCHAUER_PLAIN;
    String name = mcCune && Folding.nfc(family).equals("이") ? "Yi" : properNoun(family);
    return given.isEmpty() ? name : name + " " + given(given);
  }

  /**
   * A given name in the shape of the system: Gil-dong, Kiltong, Kil Dong.
   *
   * @param given the given name in hangul
   * @return the name with its capitals
   */
  public String given(String given) {
    String name = Folding.nfc(given);
    if (!isHangul(name)) {
      return properNoun(name);
    }
    return switch (this) {
      case REVISED -> hyphenatedGiven(name);
      case MCCUNE_REISCHAUER, MCCUNE_REISCHAUER_PLAIN -> properNoun(name);
      case NORTH, NORTH_PLAIN -> plain(NorthernLetters.spellGivenName(name));
    };
  }

  /**
   * A given name as one word, which the systems prefer or allow: Gildong, Kiltong, Kildong.
   *
   * @param given the given name in hangul
   * @return the name with a capital
   */
  public String joinedGiven(String given) {
    String name = Folding.nfc(given);
    return this == REVISED && isHangul(name)
        ? capitalised(RevisedLetters.spell(Pronunciation.ofGivenName(name)))
        : properNoun(name);
  }

  private String hyphenatedGiven(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      out.append(i == 0 ? "" : "-").append(word(name.substring(i, i + 1)));
    }
    return capitalised(out.toString());
  }

  /**
   * A word with a hyphen where its letters could be read as other syllables, as the Revised
   * Romanization allows: 중앙 jung-ang, 세운 se-un. The other systems have marks of their own for that
   * and give what {@link #word} does.
   *
   * @param text any text
   * @return the text with its hangul romanised, in lower case
   */
  public String clearWord(String text) {
    return this == REVISED ? eachRun(text, RevisedLetters::clearWord) : word(text);
  }

  /**
   * The spelling that a place name has by long habit, where it is not that of the rule: 평양
   * Pyongyang.
   *
   * @param name the name in hangul
   * @return the customary spelling, or empty when the rule is followed or nothing else is known
   */
  public Optional<String> customary(String name) {
    String hangul = Folding.nfc(name);
    String habit =
        switch (this) {
          case NORTH, NORTH_PLAIN -> NORTHERN_HABITS.get(hangul);
          default -> SOUTHERN_HABITS.get(hangul);
        };
    return Optional.ofNullable(habit).filter(spelling -> !spelling.equals(properNoun(hangul)));
  }

  private String plain(String letters) {
    if (this == REVISED || this == MCCUNE_REISCHAUER || this == NORTH) {
      return letters;
    }
    return letters
        .replace('ŏ', 'o')
        .replace('ŭ', 'u')
        .replace('Ŏ', 'O')
        .replace('Ŭ', 'U')
        .replace('ë', 'e')
        .replace("'", "");
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static boolean isHangul(String text) {
    return !text.isEmpty() && text.chars().allMatch(Hangul::isSyllable);
  }

  private static String eachRun(String text, UnaryOperator<String> romanise) {
    String composed = Folding.nfc(text);
    StringBuilder out = new StringBuilder(composed.length() * 2);
    int start = -1;
    for (int i = 0; i <= composed.length(); i++) {
      boolean hangul = i < composed.length() && Hangul.isSyllable(composed.charAt(i));
      if (hangul && start < 0) {
        start = i;
      } else if (!hangul && start >= 0) {
        out.append(romanise.apply(composed.substring(start, i)));
        start = -1;
      }
      if (!hangul && i < composed.length()) {
        out.append(composed.charAt(i));
      }
    }
    return out.toString();
  }
}
