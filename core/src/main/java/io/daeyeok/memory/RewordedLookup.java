package io.daeyeok.memory;

import io.daeyeok.match.Score;
import io.daeyeok.text.Rewording;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.List;

/**
 * A lookup of a segment and of its rewordings: for each unit the best of its score for the segment
 * and its scores for the rewordings, these less a penalty. As lossless as the single lookups: what
 * is not among the best hits of any of them is not among the best of all.
 */
final class RewordedLookup {
  interface Single {
    List<FuzzyMatch> of(Segment segment, Lookup lookup) throws IOException;
  }

  private RewordedLookup() {}

  static List<FuzzyMatch> of(Segment segment, Lookup lookup, Single single) throws IOException {
    BestHits best = new BestHits(lookup);
    single.of(segment, lookup).forEach(best::offer);
    Lookup elsewhere = lookup.inContext(SegmentContext.NONE);
    for (Rewording rewording : lookup.rewordings(segment)) {
      int least = best.cut() + Score.TERM_PENALTY;
      if (least > 100) {
        break;
      }
      for (FuzzyMatch hit : single.of(rewording.segment(), elsewhere.atLeast(least))) {
        best.offer(hit.reworded(rewording.detail()));
      }
    }
    return best.list();
  }
}
