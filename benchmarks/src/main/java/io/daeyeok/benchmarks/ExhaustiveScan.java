package io.daeyeok.benchmarks;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Similarity;
import io.daeyeok.text.Segment;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Compares a query with every unit, in full and with nothing skipped: the reference that every
 * other answer is held to, and the rival that needs no index. Overlap and edit distance are
 * computed here anew, from the published formula; whatever is returned has been scored by the
 * library too, and the two must agree.
 */
record ExhaustiveScan(ScanTable table, IntFunction<Pair> pairs, Direction direction)
    implements Retrieval {

  @Override
  public List<Hit> find(String query, int atLeast, int limit) {
    Ranking ranking = new Ranking(direction, query, atLeast, limit);
    ScanTable.Numbered numbered = table.query(query);
    byte[] asked = new byte[table.gramBound()];
    for (int gram : numbered.grams()) {
      if (gram >= 0) {
        asked[gram] = 1;
      }
    }
    BitParallel distance = new BitParallel(numbered.units(), table.unitBound());
    int queryGrams = numbered.grams().length;
    int queryUnits = numbered.units().length;
    Sequences grams = table.grams();
    Sequences units = table.units();
    int[] gramNumbers = grams.numbers();
    for (int unit = 0; unit < table.size(); unit++) {
      int overlap = 0;
      int end = grams.end(unit);
      for (int i = grams.start(unit); i < end; i++) {
        overlap += asked[gramNumbers[i]];
      }
      int from = units.start(unit);
      int to = units.end(unit);
      int edits = distance.to(units.numbers(), from, to);
      int length = Math.max(queryUnits, to - from);
      int points = points(length, edits, overlap, queryGrams, end - grams.start(unit));
      if (points >= ranking.cut() || points >= Similarity.FUZZY_CAP) {
        offer(ranking, unit, points);
      }
    }
    return ranking.hits();
  }

  /** {@code floor(100 (L/3 + 2T/3))} in exact arithmetic. */
  static int points(long length, long edits, long overlap, long queryGrams, long storedGrams) {
    if (length == 0 || queryGrams == 0 || storedGrams == 0) {
      return length == 0 && queryGrams == 0 && storedGrams == 0 ? 100 : 0;
    }
    long weight = 3 * queryGrams + storedGrams;
    long scaled = 100 * ((length - edits) * weight + 8 * overlap * length);
    return (int) (scaled / (3 * length * weight));
  }

  private void offer(Ranking ranking, int unit, int points) {
    Pair pair = pairs.apply(unit);
    Segment source = Segment.of(direction.source(pair));
    String symbols = MatchKey.of(source, direction.from()).symbols();
    int library = ranking.similarity().points(symbols);
    boolean agree =
        library == points || (points >= Similarity.FUZZY_CAP && library == Similarity.FUZZY_CAP);
    if (!agree) {
      throw new WrongAnswerException(
          "unit "
              + unit
              + " '"
              + source.text()
              + "' has "
              + points
              + " points for '"
              + ranking.similarity().query().symbols()
              + "' by the formula, "
              + library
              + " by the library");
    }
    ranking.offer(unit, pair);
  }

  /** The answers to many queries, with all processors. */
  List<List<Hit>> findAll(List<String> queries, int atLeast, int limit) {
    return queries.parallelStream().map(query -> find(query, atLeast, limit)).toList();
  }
}
