package io.daeyeok.text;

import java.text.Normalizer;
import java.util.Optional;

/** How the word that ends at a place in a text is read, be it hangul, Latin, a number or a unit. */
final class LastWord {
  static final int MAX_LENGTH = 64;

  private static final String CURRENCIES = "$€£¥₩";
  private static final FinalSound[] CURRENCY_SOUNDS = {
    FinalSound.VOWEL, FinalSound.VOWEL, FinalSound.VOWEL, FinalSound.CONSONANT, FinalSound.CONSONANT
  };

  private final String text;
  private final Readings readings;

  LastWord(String text, Readings readings) {
    this.text = text;
    this.readings = readings;
  }

  WordEnd endingAt(int end) {
    Optional<FinalSound> listed = listed(end);
    if (listed.isPresent()) {
      return new WordEnd(listed.get(), WordEnd.Kind.LISTED, true, end);
    }
    int c = text.codePointBefore(end);
    Optional<FinalSound> hangul = FinalSound.ofHangul(c);
    if (hangul.isPresent()) {
      return new WordEnd(hangul.get(), WordEnd.Kind.HANGUL, true, end);
    }
    Optional<FinalSound> unit = unit(end);
    if (unit.isPresent()) {
      return new WordEnd(unit.get(), WordEnd.Kind.UNIT, true, end);
    }
    if (Character.isDigit(c)) {
      return number(end);
    }
    if (isLatin(c)) {
      return latin(end);
    }
    if (isHanja(c)) {
      FinalSound sound = FinalSound.ofHangul(Hanja.reading(c)).orElse(FinalSound.UNKNOWN);
      return new WordEnd(sound, WordEnd.Kind.HANJA, false, end);
    }
    return nothing(end);
  }

  static WordEnd nothing(int end) {
    return new WordEnd(FinalSound.UNKNOWN, WordEnd.Kind.OTHER, false, end);
  }

  /** By the list, as a whole with its digits, hyphens and points, then by its last letters. */
  private Optional<FinalSound> listed(int end) {
    int start = end;
    while (start > 0 && end - start < MAX_LENGTH && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    Optional<FinalSound> whole = readings.listed(text.substring(start, end));
    return whole.isPresent() ? whole : readings.listed(text.substring(latinStart(end), end));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || "-.+#&/".indexOf(c) >= 0;
  }

  private Optional<FinalSound> unit(int end) {
    int start = end;
    while (start > 0 && end - start < MAX_LENGTH && isUnitPart(text.charAt(start - 1))) {
      start--;
    }
    int digit = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    boolean spaced = digit < start;
    boolean behindNumber = digit > 0 && Character.isDigit(text.charAt(digit - 1));
    String symbol = text.substring(start, end);
    // A sign says what it is anywhere; “A” and “s” only right behind a number.
    boolean sign = symbol.equals("%") || symbol.equals("％") || symbol.startsWith("°");
    if (start == end || !(sign || behindNumber && (!spaced || symbol.length() > 1))) {
      return Optional.empty();
    }
    return Readings.unit(symbol);
  }

  private static boolean isUnitPart(char c) {
    return Character.isLetter(c) && FinalSound.ofHangul(c).isEmpty()
        || "%％‰°/²³Ω".indexOf(c) >= 0
        || c >= '\u3371' && c <= '\u33DF'
        || c == '℃'
        || c == '℉';
  }

  private WordEnd number(int end) {
    int start = end;
    int point = -1;
    while (start > 0 && end - start < MAX_LENGTH) {
      char c = text.charAt(start - 1);
      boolean joint =
          (c == ',' || c == '.') && start > 1 && Character.isDigit(text.charAt(start - 2));
      if (!Character.isDigit(c) && !joint) {
        break;
      }
      if (c == '.' && point < 0) {
        point = start;
      }
      start--;
    }
    // Behind the point digits are read one by one, and 0 as 영.
    String digits = text.substring(point < 0 ? start : end - 1, end).replace(",", "");
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    int currency = CURRENCIES.indexOf(before);
    if (currency >= 0) {
      return new WordEnd(CURRENCY_SOUNDS[currency], WordEnd.Kind.NUMBER, false, end);
    }
    return new WordEnd(Readings.number(digits), WordEnd.Kind.NUMBER, !isName(start), end);
  }

  /**
   * Whether a number belongs to a name or a fraction (MP3, G7, F-16, 1/3), read in ways of its own.
   */
  private boolean isName(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if ((before == '-' || before == '/') && start > 1) {
      char further = text.charAt(start - 2);
      return isLatin(further) || before == '/' && Character.isDigit(further);
    }
    return isLatin(before);
  }

  private WordEnd latin(int end) {
    int start = latinStart(end);
    String word = plain(text.substring(start, end));
    if (word.isEmpty()) {
      return nothing(end);
    }
    if (Readings.isAcronym(word) && !isInIdentifier(start)) {
      FinalSound sound = Readings.letter(word.charAt(word.length() - 1));
      return new WordEnd(sound, WordEnd.Kind.ACRONYM, true, end);
    }
    FinalSound sound =
        Readings.hasVowel(word)
            ? Readings.latinWord(word)
            : Readings.letter(word.charAt(word.length() - 1));
    return new WordEnd(sound, WordEnd.Kind.LATIN_WORD, false, end);
  }

  /**
   * GTK_THEME and frei0r are identifiers, and how their last letters are read is anyone's guess.
   */
  private boolean isInIdentifier(int start) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    return before == '_' || Character.isDigit(before) && Character.isLowerCase(text.charAt(start));
  }

  private int latinStart(int end) {
    int start = end;
    while (start > 0
        && end - start < MAX_LENGTH
        && (isLatin(text.charAt(start - 1))
            || Character.getType(text.charAt(start - 1)) == Character.NON_SPACING_MARK)) {
      start--;
    }
    return start;
  }

  /** Letters without accents and width, as the rules of spelling know them. */
  private static String plain(String letters) {
    String decomposed = Normalizer.normalize(letters, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < 0x80 && Character.isLetter(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  static boolean isLatin(int c) {
    return Character.isLetter(c)
        && (c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  static boolean isHanja(int c) {
    return Hanja.reading(c) != c;
  }
}
