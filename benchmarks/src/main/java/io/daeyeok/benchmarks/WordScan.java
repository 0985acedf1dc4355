package io.daeyeok.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What OmegaT does: the edit distance in words and punctuation to every unit, by the textbook's two
 * rows. It is spared the tokenising, which is done beforehand here, and two of the three passes.
 *
 * <p>Its points are the word percentage, so that it is the reference for lookups by that, too; for
 * the default score it is a rival that returns other hits.
 */
record WordScan(ScanTable table) implements Retrieval {

  @Override
  public List<Hit> find(String query, int atLeast, int limit) {
    int[] asked = table.query(query).words();
    Sequences words = table.words();
    int longest = 0;
    for (int unit = 0; unit < table.size(); unit++) {
      longest = Math.max(longest, words.end(unit) - words.start(unit));
    }
    int[] previous = new int[longest + 1];
    int[] current = new int[longest + 1];
    List<Hit> best = new ArrayList<>();
    Comparator<Hit> bestFirst =
        Comparator.comparingInt(Hit::points).reversed().thenComparingInt(Hit::unit);
    for (int unit = 0; unit < table.size(); unit++) {
      int from = words.start(unit);
      int length = words.end(unit) - from;
      int distance = distance(asked, words.numbers(), from, length, previous, current);
      int points = percent(Math.max(asked.length, length), distance);
      int cut = best.size() < limit ? atLeast : Math.max(atLeast, best.get(limit - 1).points() + 1);
      if (points >= cut) {
        best.add(new Hit(unit, points));
        best.sort(bestFirst);
        if (best.size() > limit) {
          best.remove(limit);
        }
      }
    }
    return best;
  }

  static int percent(int longer, int distance) {
    return longer == 0 ? 100 : (int) (100L * (longer - distance) / longer);
  }

  private static int distance(
      int[] asked, int[] numbers, int from, int length, int[] rowAbove, int[] rowHere) {
    int[] above = rowAbove;
    int[] here = rowHere;
    for (int j = 0; j <= length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= asked.length; i++) {
      here[0] = i;
      for (int j = 1; j <= length; j++) {
        int change = above[j - 1] + (asked[i - 1] == numbers[from + j - 1] ? 0 : 1);
        here[j] = Math.min(change, Math.min(above[j], here[j - 1]) + 1);
      }
      int[] done = above;
      above = here;
      here = done;
    }
    return above[length];
  }
}
