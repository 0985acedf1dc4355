package io.daeyeok.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What one method found for each query: the score it gave to its best row, and the quality of that
 * row's translation. Queries of equal score are taken in every order at once: each counts as the
 * mean of them.
 */
final class Outcome {
  private final double[] scores;
  private final double[] quality;
  private final int[] order;

  Outcome(double[] scores, double[] quality) {
    this.scores = scores.clone();
    this.quality = quality.clone();
    order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  double score(int query) {
    return scores[query];
  }

  double quality(int query) {
    return quality[query];
  }

  int size() {
    return scores.length;
  }

  /** The mean quality of the share of queries that scored best. */
  double at(double coverage) {
    int wanted = (int) Math.round(coverage * size());
    double[] means = prefixMeans(ones(size()));
    return means[wanted - 1];
  }

  /** The mean quality of the best so many, averaged over all so many. */
  double auc() {
    return auc(ones(size()));
  }

  private double auc(int[] weights) {
    return Arrays.stream(prefixMeans(weights)).average().orElse(0);
  }

  private static int[] ones(int size) {
    int[] ones = new int[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** The mean quality of the best 1, 2, 3... when each query counts so often. */
  private double[] prefixMeans(int[] weights) {
    double[] means = new double[Arrays.stream(weights).sum()];
    int done = 0;
    double sum = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      double groupSum = 0;
      int group = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        groupSum += weights[order[to]] * quality[order[to]];
        group += weights[order[to]];
        to++;
      }
      for (int i = 1; i <= group; i++) {
        means[done + i - 1] = (sum + groupSum * i / group) / (done + i);
      }
      done += group;
      sum += groupSum;
      from = to;
    }
    return means;
  }

  /** Spearman's rank correlation of score and quality. */
  double rankCorrelation() {
    double[] x = ranks(scores);
    double[] y = ranks(quality);
    double mean = (size() + 1) / 2.0;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < size(); i++) {
      xy += (x[i] - mean) * (y[i] - mean);
      xx += (x[i] - mean) * (x[i] - mean);
      yy += (y[i] - mean) * (y[i] - mean);
    }
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }

  /** Ranks from 1, equal values sharing the mean of theirs. */
  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /** A difference with its 95 % interval. */
  record Difference(double value, double low, double high) {}

  /** How much greater this AUC is than another over the same queries, by paired bootstrap. */
  Difference aucOver(Outcome other, int resamples, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] differences = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      int[] weights = new int[size()];
      for (int i = 0; i < size(); i++) {
        weights[random.nextInt(size())]++;
      }
      differences[r] = auc(weights) - other.auc(weights);
    }
    Arrays.sort(differences);
    return new Difference(
        auc() - other.auc(),
        differences[(int) (0.025 * resamples)],
        differences[(int) (0.975 * resamples)]);
  }
}
