package io.daeyeok.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Many texts as sequences of numbered tokens, whatever a token is. */
final class TokenTable {
  private final Function<String, List<String>> tokens;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Sequences sequences = new Sequences();

  TokenTable(List<String> texts, Function<String, List<String>> tokens) {
    this.tokens = tokens;
    for (List<String> text : texts.parallelStream().map(tokens).toList()) {
      int[] row = new int[text.size()];
      for (int i = 0; i < row.length; i++) {
        Integer known = numbers.putIfAbsent(text.get(i), numbers.size());
        row[i] = known == null ? numbers.size() - 1 : known;
      }
      sequences.add(row);
    }
  }

  /** A text's tokens as numbers, -1 for those that no text of the table has. */
  int[] numbered(String text) {
    return tokens.apply(text).stream().mapToInt(token -> numbers.getOrDefault(token, -1)).toArray();
  }

  int bound() {
    return numbers.size();
  }

  int size() {
    return sequences.count();
  }

  int length(int text) {
    return sequences.end(text) - sequences.start(text);
  }

  /** {@code 1 - d / max} of a text with each of the table. */
  double[] editSimilarities(String text) {
    int[] asked = numbered(text);
    BitParallel distance = new BitParallel(asked, bound());
    double[] similarities = new double[size()];
    for (int i = 0; i < similarities.length; i++) {
      int longer = Math.max(asked.length, length(i));
      int edits = distance.to(sequences.numbers(), sequences.start(i), sequences.end(i));
      similarities[i] = longer == 0 ? 0 : 1 - (double) edits / longer;
    }
    return similarities;
  }

  /**
   * How many tokens of a text each text of the table has too; each token must be there once, as
   * {@link #grams} makes them.
   */
  int[] overlaps(String text) {
    byte[] wanted = new byte[bound()];
    for (int number : numbered(text)) {
      if (number >= 0) {
        wanted[number] = 1;
      }
    }
    int[] overlaps = new int[size()];
    int[] all = sequences.numbers();
    for (int i = 0; i < overlaps.length; i++) {
      for (int at = sequences.start(i); at < sequences.end(i); at++) {
        overlaps[i] += wanted[all[at]];
      }
    }
    return overlaps;
  }

  /** Padded character n-grams, the second occurrence of one told from the first. */
  static List<String> grams(String text, int length) {
    String padded = "\u0002".repeat(length - 1) + text + "\u0002".repeat(length - 1);
    List<String> grams = new ArrayList<>();
    if (text.isEmpty()) {
      return grams;
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i + length <= padded.length(); i++) {
      String gram = padded.substring(i, i + length);
      grams.add(gram + seen.merge(gram, 1, Integer::sum));
    }
    return grams;
  }
}
