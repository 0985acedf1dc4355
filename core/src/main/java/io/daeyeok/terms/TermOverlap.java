package io.daeyeok.terms;

import java.util.Objects;

/**
 * Two terms that claim the same stretch of a text, and the one that decides what it means there.
 *
 * <p>The longer one wins, so 대사관 (embassy) wins over the 대사 (ambassador) inside it. Of two terms
 * that merely touch one another, the longer wins too, and of equally long ones the first; both are
 * then hits all the same. Of two concepts that only read alike once North and South spell alike
 * (로력, 노력), the one spelled as in the text wins.
 *
 * @param winner the term that decides
 * @param loser the other one
 */
public record TermOverlap(TermHit winner, TermHit loser) {

  /** Checks that nothing is null and that the two share a place. */
  public TermOverlap {
    Objects.requireNonNull(winner, "winner");
    Objects.requireNonNull(loser, "loser");
    if (winner.start() >= loser.end() || loser.start() >= winner.end()) {
      throw new IllegalArgumentException(
          "'" + winner.text() + "' and '" + loser.text() + "' do not overlap");
    }
  }
}
