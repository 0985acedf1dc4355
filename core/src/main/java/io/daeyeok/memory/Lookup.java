package io.daeyeok.memory;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What to look for in a memory. Immutable: every method returns a changed copy.
 *
 * <p>Unless told otherwise: any target language, at least 70 points, at most 5 hits, no context.
 */
public final class Lookup {
  private final Locale from;
  private final Optional<Locale> to;
  private final int atLeast;
  private final int limit;
  private final SegmentContext context;
  private final boolean byWords;

  private Lookup(
      Locale from,
      Optional<Locale> to,
      int atLeast,
      int limit,
      SegmentContext context,
      boolean byWords) {
    this.from = from;
    this.to = to;
    this.atLeast = atLeast;
    this.limit = limit;
    this.context = context;
    this.byWords = byWords;
  }

  /**
   * A lookup of segments of one language.
   *
   * @param language the language of the query; stored variants of the same base language match,
   *     whatever their region
   * @return the lookup
   */
  public static Lookup from(Locale language) {
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("a lookup needs the language of its query");
    }
    return new Lookup(language, Optional.empty(), 70, 5, SegmentContext.NONE, false);
  }

  /**
   * Only units that have this language too.
   *
   * @param language the language wanted; a variant with exactly this tag is preferred to one of the
   *     same base language
   * @return the changed copy
   */
  public Lookup to(Locale language) {
    return new Lookup(from, Optional.of(language), atLeast, limit, context, byWords);
  }

  /**
   * Only hits with a score of at least this.
   *
   * @param points 1 to 101. Below 50 a lookup has to look at much of the memory
   * @return the changed copy
   */
  public Lookup atLeast(int points) {
    if (points < 1 || points > 101) {
      throw new IllegalArgumentException("a score is from 1 to 101, not " + points);
    }
    return new Lookup(from, to, points, limit, context, byWords);
  }

  /**
   * Only the best hits.
   *
   * @param hits how many at most, 1 or more
   * @return the changed copy
   */
  public Lookup limit(int hits) {
    if (hits < 1) {
      throw new IllegalArgumentException("a lookup returns at least 1 hit, not " + hits);
    }
    return new Lookup(from, to, atLeast, hits, context, byWords);
  }

  /**
   * Tells what stands around the query in its document, so that a hit from the same place scores
   * 101.
   *
   * @param around the source texts before and after the query, or its key
   * @return the changed copy
   */
  public Lookup inContext(SegmentContext around) {
    return new Lookup(from, to, atLeast, limit, Objects.requireNonNull(around, "context"), byWords);
  }

  /**
   * Measures by the industry's word percentage instead of the score: for quotes and statistics. A
   * hit then has the percentage as its score, context does not count, and nothing reaches 101.
   *
   * @return the changed copy
   * @see io.daeyeok.match.WordPercentage
   */
  public Lookup byWords() {
    return new Lookup(from, to, atLeast, limit, context, true);
  }

  /**
   * Whether hits are measured by the word percentage.
   *
   * @return true after {@link #byWords()}
   */
  public boolean isByWords() {
    return byWords;
  }

  /**
   * The language of the query.
   *
   * @return the language
   */
  public Locale from() {
    return from;
  }

  /**
   * The language wanted.
   *
   * @return the language, empty for any
   */
  public Optional<Locale> to() {
    return to;
  }

  /**
   * The least score.
   *
   * @return 1 to 101
   */
  public int atLeast() {
    return atLeast;
  }

  /**
   * The most hits.
   *
   * @return 1 or more
   */
  public int limit() {
    return limit;
  }

  /**
   * What stands around the query.
   *
   * @return the context, {@link SegmentContext#NONE} when not told
   */
  public SegmentContext context() {
    return context;
  }
}
