package io.daeyeok.benchmarks;

import java.util.HashMap;
import java.util.Map;

/**
 * Sentence chrF2 (Popović 2015): how much of a right translation is in a translation found, by
 * character n-grams of orders 1 to 6, spaces ignored. Precision and recall are averaged over the
 * orders that both texts are long enough for (effective order), and recall weighs four times as
 * much as precision (beta 2), as in sacreBLEU.
 */
final class Chrf {
  private static final int ORDERS = 6;
  private static final double BETA_SQUARED = 4;

  private Chrf() {}

  /** 0 to 100. */
  static double of(String found, String right) {
    int[] hypothesis = characters(found);
    int[] reference = characters(right);
    double precision = 0;
    double recall = 0;
    int orders = 0;
    for (int order = 1; order <= ORDERS; order++) {
      int inFound = hypothesis.length - order + 1;
      int inRight = reference.length - order + 1;
      if (inFound <= 0 || inRight <= 0) {
        break;
      }
      Map<String, Integer> left = new HashMap<>();
      for (int i = 0; i < inRight; i++) {
        left.merge(new String(reference, i, order), 1, Integer::sum);
      }
      int common = 0;
      for (int i = 0; i < inFound; i++) {
        String gram = new String(hypothesis, i, order);
        int count = left.getOrDefault(gram, 0);
        if (count > 0) {
          common++;
          left.put(gram, count - 1);
        }
      }
      precision += (double) common / inFound;
      recall += (double) common / inRight;
      orders++;
    }
    if (orders == 0 || precision + recall == 0) {
      return 0;
    }
    precision /= orders;
    recall /= orders;
    return 100 * (1 + BETA_SQUARED) * precision * recall / (BETA_SQUARED * precision + recall);
  }

  private static int[] characters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .toArray();
  }
}
