package io.daeyeok.terms;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The little English grammar that replacing a term needs: articles, plurals, capitals. */
final class EnglishGrammar {
  /** Words after which the head of a term does not come: adoption “without” a vote. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "on", "in", "by", "for", "to", "with", "without", "from", "against", "at",
          "between", "over", "under", "toward", "towards", "into", "as");

  // Sounds that spelling hides: a “you” and a “won” under a vowel letter, a vowel behind a silent
  // h.
  private static final List<String> CONSONANT_SOUNDS =
      List.of(
          "uni", "unanim", "use", "usu", "uti", "ura", "uku", "eu", "ewe", "one", "once", "ubi");
  private static final List<String> VOWEL_SOUNDS =
      List.of("hour", "honest", "honor", "honour", "heir");
  private static final List<String> NEGATED = List.of("unin", "unim");
  private static final String VOWEL_NAMES = "AEFHILMNORSX";

  /** Heads of names that take the article: the Security Council, the United Nations. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "nations",
          "kingdom",
          "states",
          "emirates",
          "union",
          "council",
          "commission",
          "committee",
          "assembly",
          "ministry",
          "party",
          "office",
          "organization",
          "organisation",
          "secretariat",
          "court",
          "republic",
          "government",
          "army",
          "agency",
          "federation");

  private EnglishGrammar() {}

  /** {@code a} or {@code an}, by the sound with which a word begins. */
  static String indefiniteArticle(String word) {
    String letters = leadingLetters(word);
    if (letters.isEmpty()) {
      return word.startsWith("8") || word.matches("1[18](?!\\d).*") ? "an" : "a";
    }
    boolean acronym = letters.length() == 1 || letters.equals(letters.toUpperCase(Locale.ROOT));
    if (acronym) {
      return VOWEL_NAMES.indexOf(letters.charAt(0)) >= 0 ? "an" : "a";
    }
    String lower = letters.toLowerCase(Locale.ROOT);
    if (VOWEL_SOUNDS.stream().anyMatch(lower::startsWith)) {
      return "an";
    }
    boolean hidden =
        CONSONANT_SOUNDS.stream().anyMatch(lower::startsWith)
            && NEGATED.stream().noneMatch(lower::startsWith);
    return "aeiou".indexOf(lower.charAt(0)) >= 0 && !hidden ? "an" : "a";
  }

  private static String leadingLetters(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  /** The plural: of the head, where a preposition follows it (adoptions without a vote). */
  static String plural(String term) {
    int end = headEnd(term);
    int start = term.lastIndexOf(' ', end - 1) + 1;
    return term.substring(0, start) + pluralWord(term.substring(start, end)) + term.substring(end);
  }

  /** Whether the plural is the term with nothing but an ending added. */
  static boolean endsInHead(String term) {
    return headEnd(term) == term.length();
  }

  /** Whether the head of a term has the form of a plural already: human rights, hostile forces. */
  static boolean isPlural(String term) {
    String head = term.substring(0, headEnd(term));
    return head.endsWith("s")
        && !head.endsWith("ss")
        && !head.endsWith("us")
        && !head.endsWith("is");
  }

  private static int headEnd(String term) {
    int start = 0;
    for (int i = 0; i <= term.length(); i++) {
      if (i == term.length() || term.charAt(i) == ' ') {
        if (start > 0 && PREPOSITIONS.contains(term.substring(start, i))) {
          return start - 1;
        }
        start = i + 1;
      }
    }
    return term.length();
  }

  private static String pluralWord(String word) {
    int last = word.length() - 1;
    if (last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
      return word.substring(0, last) + "ies";
    }
    if (word.endsWith("man") && !word.endsWith("human") && !Character.isUpperCase(word.charAt(0))) {
      return word.substring(0, last - 1) + "en";
    }
    return word + (EnglishSpellings.takesEs(word) ? "es" : "s");
  }

  /** Whether a name needs the definite article: the Republic of Korea, but South Korea. */
  static boolean takesDefiniteArticle(String name) {
    if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
      return false;
    }
    String head = name.substring(name.lastIndexOf(' ', headEnd(name) - 1) + 1, headEnd(name));
    return name.indexOf(' ') >= 0 && WITH_ARTICLE.contains(head.toLowerCase(Locale.ROOT));
  }

  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A term in the capitals of the one it replaces: all of it, every word, or the first letter. */
  static String capitalisedAs(String term, String found, String listed, boolean sentenceStart) {
    if (found.length() > 1
        && found.equals(found.toUpperCase(Locale.ROOT))
        && !found.equals(listed)
        && found.chars().anyMatch(Character::isUpperCase)) {
      return term.toUpperCase(Locale.ROOT);
    }
    if (isTitle(found) && !isTitle(listed) && !isTitle(term)) {
      return titled(term);
    }
    boolean capital =
        Character.isUpperCase(found.codePointAt(0))
            && (sentenceStart || !Character.isUpperCase(listed.codePointAt(0)));
    return capital ? capitalised(term) : term;
  }

  /** Whether each of several words begins with a capital, short words aside. */
  private static boolean isTitle(String text) {
    String[] words = text.split("[ -]");
    int capitals = 0;
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals++;
      } else if (!isSmall(word)) {
        return false;
      }
    }
    return capitals > 1;
  }

  private static String titled(String term) {
    StringBuilder titled = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= term.length(); i++) {
      if (i == term.length() || term.charAt(i) == ' ' || term.charAt(i) == '-') {
        String word = term.substring(start, i);
        titled.append(start > 0 && isSmall(word) ? word : capitalised(word));
        titled.append(term, i, Math.min(term.length(), i + 1));
        start = i + 1;
      }
    }
    return titled.toString();
  }

  private static boolean isSmall(String word) {
    return PREPOSITIONS.contains(word) || Set.of("a", "an", "the", "and", "or", "").contains(word);
  }
}
