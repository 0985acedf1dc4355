package io.daeyeok.match;

import io.daeyeok.text.WritingSystem;

/**
 * How similar the key of one query is to the keys of many stored segments.
 *
 * <p>{@code S = L/3 + 2T/3}. {@code L = 1 - d/max} is the edit part: Levenshtein distance over the
 * greater length, in characters for Korean and scripts without spaces, in words and punctuation
 * elsewhere. {@code T = I / (0.75 Gq + 0.25 Gt)} is the overlap part: n-grams in common, each as
 * often as both have it, over the weighted n-gram counts of query and stored segment (the weights
 * of Bloodgood and Strauss, "Translation memory retrieval methods", EACL 2014). Scores are not
 * symmetric: a stored segment that holds all of the query and more is worth more than the reverse.
 *
 * <p>All arithmetic is exact: a score and the bounds an index prunes by never differ by rounding.
 * Immutable and thread-safe.
 */
public final class Similarity {
  /** What is similar but not equal scores at most this. */
  public static final int FUZZY_CAP = 94;

  private final MatchKey query;
  private final int gramLength;
  private final GramCounts grams;
  private final Units units;
  private final EditDistance distance;
  // Of a language with spaced words only.
  private final WordEdits wordEdits;
  // Made when a similar segment is met: what is the same for all of them.
  private volatile Own own;

  private Similarity(MatchKey query) {
    this.query = query;
    gramLength = MatchKey.gramLength(query.writingSystem());
    grams = new GramCounts(Grams.inOrder(query.symbols(), gramLength));
    boolean spaced = query.writingSystem() == WritingSystem.SPACED;
    units = spaced ? Units.words(query.symbols()) : Units.characters(query.symbols());
    wordEdits = spaced ? new WordEdits(query.symbols(), gramLength) : null;
    distance = new EditDistance(units.own());
  }

  /**
   * Prepares to compare one query with many stored segments.
   *
   * @param query the query's key
   * @return the comparison
   */
  public static Similarity to(MatchKey query) {
    return new Similarity(query);
  }

  /**
   * The query's key.
   *
   * @return the key given to {@link #to}
   */
  public MatchKey query() {
    return query;
  }

  /**
   * {@code floor(100 S)} for a stored segment, capped at {@link #FUZZY_CAP} unless the symbols are
   * equal.
   *
   * @param symbols the stored segment's {@link MatchKey#symbols()}, of the query's writing system
   * @return 100 for equal symbols, else 0 to {@link #FUZZY_CAP}
   */
  public int points(String symbols) {
    if (symbols.equals(query.symbols())) {
      return 100;
    }
    return Math.min(FUZZY_CAP, (int) parts(symbols).points());
  }

  /**
   * The same as {@link #points(String)} where the overlap is known already.
   *
   * @param symbols the stored segment's symbols
   * @param overlap {@link #overlap} of these symbols
   * @return 100 for equal symbols, else 0 to {@link #FUZZY_CAP}
   */
  public int points(String symbols, int overlap) {
    if (symbols.equals(query.symbols())) {
      return 100;
    }
    return Math.min(FUZZY_CAP, (int) parts(symbols, overlap).points());
  }

  /**
   * The n-grams that query and stored segment have in common, counted as often as both have them.
   *
   * @param symbols the stored segment's symbols
   * @return the size of the multiset intersection
   */
  public int overlap(String symbols) {
    return grams.overlap(symbols, gramLength, 0);
  }

  /**
   * The same as {@link #overlap(String)}, given up as soon as it cannot be enough.
   *
   * @param symbols the stored segment's symbols
   * @param least what is enough
   * @return the overlap when it is {@code least} or more, else some smaller number
   */
  public int overlap(String symbols, int least) {
    return grams.overlap(symbols, gramLength, least);
  }

  /**
   * The least n-gram overlap with which a stored segment of a given size can reach a score,
   * whatever else is in it. An index may skip all that has less, and nothing else.
   *
   * @param gramCount the stored segment's n-gram count
   * @param points the score to reach, 0 to 100; from 95 up only equal symbols reach it
   * @return the least overlap, or a number greater than the query's n-gram count when no segment of
   *     this size can reach the score
   */
  public int leastOverlap(int gramCount, int points) {
    int smaller = Math.min(grams.total(), gramCount);
    int unreachable = grams.total() + 1;
    if (!reachable(smaller, gramCount, points)) {
      return unreachable;
    }
    int low = 0;
    int high = smaller;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reachable(middle, gramCount, points)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean reachable(int overlap, int gramCount, int points) {
    int greater = Math.max(grams.total(), gramCount);
    if (points > FUZZY_CAP) {
      return grams.total() == gramCount && overlap == greater;
    }
    if (greater == 0) {
      return true;
    }
    if (query.writingSystem() == WritingSystem.SPACED) {
      // Of the other text's words only this is known: L is greatest when it has as many more as
      // there are edits.
      int edits = wordEdits.atLeast(overlap);
      return enough(Math.max(1, wordEdits.words() + edits), edits, overlap, gramCount, points);
    }
    // Ukkonen's lemma: one edit of a character costs at most n of the padded n-grams.
    int edits = (greater - overlap + gramLength - 1) / gramLength;
    int length = Math.max(1, greater - gramLength + 1);
    return enough(length, Math.min(edits, length), overlap, gramCount, points);
  }

  private boolean enough(long length, long edits, long overlap, int gramCount, int points) {
    return Parts.scaled(length, edits, overlap, grams.total(), gramCount)
        >= points * Parts.scale(length, grams.total(), gramCount);
  }

  /** The query in its own spelling, and how often it says no. */
  private record Own(String spelling, GramCounts grams, int negations) {}

  private Own own() {
    if (own == null) {
      String spelling = query.ownSpelling();
      own =
          new Own(
              spelling,
              new GramCounts(Grams.inOrder(spelling, gramLength)),
              Negation.count(query.composed(), query.language()));
    }
    return own;
  }

  String ownSpelling() {
    return own().spelling;
  }

  /** The n-grams in common when both are spelled as they are. */
  int overlapInOwnSpelling(String ownSpelling) {
    return own().grams.overlap(ownSpelling, gramLength, 0);
  }

  int negations() {
    return own().negations;
  }

  /** The two parts of the score of a stored segment with other symbols. */
  Parts parts(String symbols) {
    return parts(symbols, overlap(symbols));
  }

  private Parts parts(String symbols, int overlap) {
    int[] other = units.of(symbols);
    return new Parts(
        Math.max(units.own().length, other.length),
        distance.to(other),
        overlap,
        grams.total(),
        Grams.count(symbols.length(), gramLength));
  }

  /**
   * Edit distance over a length, and n-gram overlap of two counts. With {@code W = 3 Gq + Gt},
   * {@code 100 S = 100 ((length - edits) W + 8 overlap length) / (3 length W)}.
   */
  record Parts(int length, int edits, int overlap, int queryGrams, int gramCount) {

    double edit() {
      return length == 0 ? 1 : 1 - (double) edits / length;
    }

    double shared() {
      long weight = 3L * queryGrams + gramCount;
      return weight == 0 ? 1 : 4.0 * overlap / weight;
    }

    long points() {
      if (length == 0 || gramCount == 0 || queryGrams == 0) {
        return 0;
      }
      return scaled(length, edits, overlap, queryGrams, gramCount)
          / scale(length, queryGrams, gramCount);
    }

    static long scaled(long length, long edits, long overlap, int queryGrams, int gramCount) {
      return 100 * ((length - edits) * (3L * queryGrams + gramCount) + 8 * overlap * length);
    }

    static long scale(long length, int queryGrams, int gramCount) {
      return 3 * length * (3L * queryGrams + gramCount);
    }
  }
}
