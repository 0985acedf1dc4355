package io.daeyeok.benchmarks;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Termbase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Terms taken from texts by frequency: words, the beginnings of Korean words, and two or three
 * words together. Each is a concept of its own.
 */
final class MinedTerms {
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int SHORTEST = 2;
  private static final int LONGEST_BEGINNING = 6;
  private static final int MOST_WORDS = 3;

  private final Locale language;
  private final Map<String, Integer> frequencies = new LinkedHashMap<>();

  private MinedTerms(Locale language) {
    this.language = language;
  }

  /** A termbase of so many terms, or of all that there are. */
  static Termbase in(List<String> texts, Locale language, int size) {
    MinedTerms mined = new MinedTerms(language);
    texts.forEach(mined::count);
    return mined.termbase(size);
  }

  private void count(String text) {
    String[] words = GAPS.split(text);
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() < SHORTEST) {
        continue;
      }
      StringBuilder together = new StringBuilder(words[i]);
      for (int j = i + 1; j <= i + MOST_WORDS; j++) {
        frequencies.merge(together.toString(), 1, Integer::sum);
        if (j == words.length) {
          break;
        }
        together.append(' ').append(words[j]);
      }
      if (language.getLanguage().equals("ko")) {
        int longest = Math.min(LONGEST_BEGINNING, words[i].length() - 1);
        for (int length = SHORTEST; length <= longest; length++) {
          frequencies.merge(words[i].substring(0, length), 1, Integer::sum);
        }
      }
    }
  }

  private Termbase termbase(int size) {
    List<Concept> concepts = new ArrayList<>();
    frequencies.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(size)
        .forEach(
            entry ->
                concepts.add(Concept.of("c" + concepts.size(), Term.of(entry.getKey(), language))));
    return Termbase.of(concepts);
  }
}
