package io.daeyeok.memory;

import java.util.ArrayList;
import java.util.List;

/** The best hits so far, one for a unit, and the score that a further one must reach. */
final class BestHits {
  private final int limit;
  private final int atLeast;
  private final List<FuzzyMatch> hits = new ArrayList<>();

  BestHits(Lookup lookup) {
    limit = lookup.limit();
    atLeast = lookup.atLeast();
  }

  /**
   * What scores less than this cannot enter; what scores as much can, by its similarity or date.
   */
  int cut() {
    return hits.size() < limit ? atLeast : Math.max(atLeast, hits.get(hits.size() - 1).score());
  }

  void offer(FuzzyMatch hit) {
    if (hit.score() < cut()) {
      return;
    }
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).unit().id().equals(hit.unit().id())) {
        if (FuzzyMatch.BEST_FIRST.compare(hit, hits.get(i)) >= 0) {
          return;
        }
        hits.remove(i);
        break;
      }
    }
    int at = 0;
    while (at < hits.size() && FuzzyMatch.BEST_FIRST.compare(hits.get(at), hit) <= 0) {
      at++;
    }
    if (at < limit) {
      hits.add(at, hit);
    }
    if (hits.size() > limit) {
      hits.remove(limit);
    }
  }

  List<FuzzyMatch> list() {
    return List.copyOf(hits);
  }
}
