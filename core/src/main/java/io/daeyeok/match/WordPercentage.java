package io.daeyeok.match;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Words;
import java.util.List;

/**
 * The industry's word-based fuzzy percentage, for quotes and statistics: {@code floor(100 (max - d)
 * / max)}, d being the edit distance in words and punctuation and max the greater number of them.
 * Width, quotation marks, case and runs of spaces do not count; numbers do.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordPercentage {
  private static final Folding NOISE =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACE_RUNS);

  private final Units words;
  private final EditDistance distance;

  private WordPercentage(String query) {
    words = Units.words(NOISE.key(query));
    distance = new EditDistance(words.own());
  }

  /**
   * Prepares to compare one query with many stored texts.
   *
   * @param query the query's text
   * @return the comparison
   */
  public static WordPercentage to(String query) {
    return new WordPercentage(query);
  }

  /**
   * The words and punctuation marks that the percentage counts.
   *
   * @param text any text
   * @return the words in order, less the noise that does not count
   */
  public static List<String> words(String text) {
    return Words.of(NOISE.key(text));
  }

  /**
   * The percentage for one stored text.
   *
   * @param source the stored text
   * @return 0 to 100; 100 when the words are the same, also for two texts without words
   */
  public int percent(String source) {
    int[] other = words.of(NOISE.key(source));
    int max = Math.max(words.own().length, other.length);
    return max == 0 ? 100 : (int) (100L * (max - distance.to(other)) / max);
  }
}
