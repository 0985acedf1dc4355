package io.daeyeok.match;

import io.daeyeok.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edit distance counts, as numbers: words, or characters. The words of one text are
 * numbered, and the words of others looked up among them; words that the first text does not have
 * share one number, for nothing is ever compared to them.
 */
final class Units {
  private final boolean words;
  private final Map<String, Integer> numbers;
  private final int[] units;

  private Units(boolean words, Map<String, Integer> numbers, int[] units) {
    this.words = words;
    this.numbers = numbers;
    this.units = units;
  }

  static Units words(String text) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> words = Words.of(text);
    int[] units = new int[words.size()];
    for (int i = 0; i < units.length; i++) {
      Integer known = numbers.putIfAbsent(words.get(i), numbers.size() + 1);
      units[i] = known == null ? numbers.size() : known;
    }
    return new Units(true, numbers, units);
  }

  static Units characters(String text) {
    return new Units(false, Map.of(), text.chars().toArray());
  }

  int[] own() {
    return units;
  }

  int[] of(String other) {
    if (!words) {
      return other.chars().toArray();
    }
    List<String> words = Words.of(other);
    int[] looked = new int[words.size()];
    for (int i = 0; i < looked.length; i++) {
      looked[i] = numbers.getOrDefault(words.get(i), 0);
    }
    return looked;
  }
}
