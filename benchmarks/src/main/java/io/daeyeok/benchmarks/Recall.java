package io.daeyeok.benchmarks;

import java.util.List;

/** How many of the right hits were found. */
final class Recall {
  private long expected;
  private long found;
  private long queries;
  private long bestFound;

  void add(List<Hit> right, List<Hit> answer) {
    if (right.isEmpty()) {
      return;
    }
    queries++;
    expected += right.size();
    found += right.stream().filter(answer::contains).count();
    if (!answer.isEmpty() && answer.get(0).points() >= right.get(0).points()) {
      bestFound++;
    }
  }

  /** The share of the right hits that was found; 1 when there was nothing to find. */
  double share() {
    return expected == 0 ? 1 : (double) found / expected;
  }

  /** The share of queries with a hit whose best score was found. */
  double bestShare() {
    return queries == 0 ? 1 : (double) bestFound / queries;
  }

  long queries() {
    return queries;
  }

  long expected() {
    return expected;
  }

  static void requireEqual(String query, List<Hit> right, List<Hit> answer) {
    if (!right.equals(answer)) {
      throw new WrongAnswerException(
          "for '" + query + "' every unit scored gives " + right + ", the answer was " + answer);
    }
  }
}
