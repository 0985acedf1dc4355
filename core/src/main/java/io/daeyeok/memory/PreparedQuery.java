package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Score;
import io.daeyeok.match.Similarity;
import io.daeyeok.text.Segment;
import java.util.Locale;

/** A query folded once and compared with many. */
record PreparedQuery(Segment segment, Locale language, Similarity similarity) {

  static PreparedQuery of(Segment segment, Locale language) {
    return new PreparedQuery(segment, language, Similarity.to(MatchKey.of(segment, language)));
  }

  /** The score of a stored pair whose source has these symbols in the index. */
  Score score(Segment source, String symbols, Segment target) {
    return Score.of(similarity, MatchKey.of(source, language, symbols), target);
  }
}
