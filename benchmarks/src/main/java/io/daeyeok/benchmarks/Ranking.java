package io.daeyeok.benchmarks;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Score;
import io.daeyeok.match.Similarity;
import io.daeyeok.text.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best units for one query by Daeyeok's own score, whoever proposed them; in the order that a
 * lookup promises: by score, then by similarity before rounding, then by id.
 */
final class Ranking {
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt(Ranked::points)
          .thenComparingDouble(Ranked::similarity)
          .reversed()
          .thenComparingInt(Ranked::unit);

  private record Ranked(int unit, int points, double similarity) {}

  private final Direction direction;
  private final Similarity similarity;
  private final int atLeast;
  private final int limit;
  private final List<Ranked> best = new ArrayList<>();

  Ranking(Direction direction, String query, int atLeast, int limit) {
    this.direction = direction;
    this.similarity = Similarity.to(MatchKey.of(Segment.of(query), direction.from()));
    this.atLeast = atLeast;
    this.limit = limit;
  }

  Similarity similarity() {
    return similarity;
  }

  /** What has less before penalties cannot enter. */
  int cut() {
    return best.size() < limit ? atLeast : Math.max(atLeast, best.get(limit - 1).points());
  }

  void offer(int unit, Pair pair) {
    Segment source = Segment.of(direction.source(pair));
    Segment target = Segment.of(direction.target(pair));
    Score score = Score.of(similarity, MatchKey.of(source, direction.from()), target);
    if (score.points() < cut()) {
      return;
    }
    double exact = score.edit() / 3 + 2 * score.overlap() / 3;
    Ranked ranked = new Ranked(unit, score.points(), exact);
    int at = best.size();
    while (at > 0 && BEST_FIRST.compare(best.get(at - 1), ranked) > 0) {
      at--;
    }
    best.add(at, ranked);
    if (best.size() > limit) {
      best.remove(limit);
    }
  }

  List<Hit> hits() {
    return best.stream().map(ranked -> new Hit(ranked.unit(), ranked.points())).toList();
  }
}
