package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The regular spellings of an English term: American and British, and the inflected forms in which
 * the term itself changes. Endings that are merely added (votes) are left to the recogniser.
 */
final class EnglishSpellings {
  private static final int SHORTEST = 5;

  private static final List<String> IZE =
      List.of("ize", "izes", "ized", "izing", "ization", "izations", "izer", "izers");
  private static final List<String> ISE =
      List.of("ise", "ises", "ised", "ising", "isation", "isations", "iser", "isers");
  private static final List<String> OR =
      List.of(
          "labor",
          "favor",
          "honor",
          "neighbor",
          "color",
          "behavior",
          "harbor",
          "rumor",
          "endeavor",
          "vigor",
          "armor",
          "humor");
  private static final List<String> OUR =
      List.of(
          "labour",
          "favour",
          "honour",
          "neighbour",
          "colour",
          "behaviour",
          "harbour",
          "rumour",
          "endeavour",
          "vigour",
          "armour",
          "humour");
  private static final Map<String, String> AMERICAN_TO_BRITISH = new LinkedHashMap<>();
  private static final Map<String, String> BRITISH_TO_AMERICAN = new LinkedHashMap<>();

  static {
    String[] pairs = {
      "defense", "defence", "offense", "offence", "license", "licence", "center", "centre",
      "theater", "theatre", "program", "programme", "judgment", "judgement", "catalog", "catalogue"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      for (String plural : List.of("", "s")) {
        AMERICAN_TO_BRITISH.put(pairs[i] + plural, pairs[i + 1] + plural);
        BRITISH_TO_AMERICAN.put(pairs[i + 1] + plural, pairs[i] + plural);
      }
    }
  }

  private EnglishSpellings() {}

  /** The term as given first, then with all words American, with all British, without repeats. */
  static Collection<String> uninflected(String term) {
    String american = everyWord(term, EnglishSpellings::american);
    String british = everyWord(term, EnglishSpellings::british);
    if (american.equals(term) && british.equals(term)) {
      return List.of(term);
    }
    return new LinkedHashSet<>(List.of(term, american, british));
  }

  /** The inflected forms that are not the term with an ending added to it. */
  static List<String> inflected(String term, boolean predicate) {
    int space = term.indexOf(' ');
    List<String> forms = new ArrayList<>();
    if (predicate && space > 0) {
      // In “adopt without a vote” the verb stands first.
      String verb = term.substring(0, space);
      if (!isInflectedVerb(verb)) {
        List<String> verbs = new ArrayList<>(regularVerbForms(verb));
        verbs.addAll(doubled(verb));
        verbs.addAll(IrregularVerbs.pastOf(verb));
        verbs.forEach(form -> forms.add(form + term.substring(space)));
      }
      return forms;
    }
    if (endsInConsonantY(term) && !predicate) {
      forms.add(stem(term) + "ies");
    }
    for (String ending : List.of("man", "sis")) {
      // spokesman, spokesmen; analysis, analyses
      if (term.length() > ending.length() + 1 && term.endsWith(ending)) {
        forms.add(term.substring(0, term.length() - 2) + "e" + term.substring(term.length() - 1));
      }
    }
    if (predicate) {
      for (String form : regularVerbForms(term)) {
        if (!form.startsWith(term)) {
          forms.add(form);
        }
      }
      forms.addAll(doubled(term));
      forms.addAll(IrregularVerbs.pastOf(term));
    }
    return forms;
  }

  private static List<String> regularVerbForms(String verb) {
    if (endsInConsonantY(verb)) {
      return List.of(stem(verb) + "ies", stem(verb) + "ied", verb + "ing");
    }
    if (verb.endsWith("e")) {
      String stem = verb.endsWith("ee") ? verb : stem(verb);
      return List.of(verb + "s", verb + "d", stem + "ing");
    }
    return List.of(verb + (takesEs(verb) ? "es" : "s"), verb + "ed", verb + "ing");
  }

  /** Whether the plural of a word is formed with -es. */
  static boolean takesEs(String word) {
    return word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh")
        || word.endsWith("o");
  }

  /**
   * The forms that double the last consonant: admitted, planning. Which verbs do depends on their
   * stress; those that do not have forms here that nobody writes.
   */
  private static List<String> doubled(String verb) {
    int length = verb.length();
    if (length < 3
        || "aeiouwxyhs".indexOf(verb.charAt(length - 1)) >= 0
        || "aeiou".indexOf(verb.charAt(length - 2)) < 0
        || "aeiou".indexOf(verb.charAt(length - 3)) >= 0) {
      return List.of();
    }
    String stem = verb + verb.charAt(length - 1);
    return List.of(stem + "ed", stem + "ing");
  }

  private static boolean isInflectedVerb(String verb) {
    return verb.endsWith("ed") || verb.endsWith("ing") || verb.endsWith("s");
  }

  private static boolean endsInConsonantY(String word) {
    return word.length() > 2
        && word.endsWith("y")
        && "aeiou ".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  private static String stem(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static String everyWord(String term, UnaryOperator<String> spell) {
    StringBuilder spelled = null;
    int start = 0;
    int copied = 0;
    for (int i = 0; i <= term.length(); i++) {
      if (i < term.length() && Character.isLetter(term.charAt(i))) {
        continue;
      }
      if (i - start >= SHORTEST) {
        String word = term.substring(start, i);
        String other = spell.apply(word);
        if (!other.equals(word)) {
          spelled = spelled == null ? new StringBuilder() : spelled;
          spelled.append(term, copied, start).append(other);
          copied = i;
        }
      }
      start = i + 1;
    }
    return spelled == null ? term : spelled.append(term, copied, term.length()).toString();
  }

  private static String american(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int u = lower.contains("our") ? endOfPrefix(lower, OUR) - 2 : -1;
    if (u >= 0) {
      return word.substring(0, u) + word.substring(u + 1);
    }
    int s = lower.contains("is") ? startOfSuffix(lower, ISE) + 1 : 0;
    if (s > 0) {
      return word.substring(0, s) + 'z' + word.substring(s + 1);
    }
    return replaced(word, lower, BRITISH_TO_AMERICAN);
  }

  private static String british(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int r = lower.contains("or") ? endOfPrefix(lower, OR) - 1 : -1;
    if (r >= 0) {
      return word.substring(0, r) + 'u' + word.substring(r);
    }
    int z = lower.contains("iz") ? startOfSuffix(lower, IZE) + 1 : 0;
    if (z > 0) {
      return word.substring(0, z) + 's' + word.substring(z + 1);
    }
    return replaced(word, lower, AMERICAN_TO_BRITISH);
  }

  private static int endOfPrefix(String word, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix)) {
        return prefix.length();
      }
    }
    return -1;
  }

  private static int startOfSuffix(String word, List<String> suffixes) {
    for (String suffix : suffixes) {
      if (word.length() > suffix.length() + 2 && word.endsWith(suffix)) {
        return word.length() - suffix.length();
      }
    }
    return -1;
  }

  private static String replaced(String word, String lower, Map<String, String> other) {
    String spelling = other.get(lower);
    return spelling == null ? word : word.charAt(0) + spelling.substring(1);
  }
}
