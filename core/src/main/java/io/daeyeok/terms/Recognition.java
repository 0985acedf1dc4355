package io.daeyeok.terms;

import java.util.List;

/**
 * All that was recognised in a text: the terms that count, and those that another one got the
 * better of.
 *
 * @param hits the terms that count, in order of start, the longer before the shorter
 * @param overlaps who lost to whom, in order of the losers; a loser that lies inside its winner is
 *     no hit
 */
public record Recognition(List<TermHit> hits, List<TermOverlap> overlaps) {

  /** Copies the lists. */
  public Recognition {
    hits = List.copyOf(hits);
    overlaps = List.copyOf(overlaps);
  }
}
