package io.daeyeok.memory;

import io.daeyeok.text.Rewording;
import io.daeyeok.text.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What to look for in a memory. Immutable: every method returns a changed copy.
 *
 * <p>Unless told otherwise: any target language, at least 70 points, at most 5 hits, no context, no
 * rewordings.
 */
public final class Lookup {
  private final Locale from;
  private final Optional<Locale> to;
  private final int atLeast;
  private final int limit;
  private final SegmentContext context;
  private final boolean byWords;
  private final BiFunction<Segment, Locale, List<Rewording>> rewordings;

  private Lookup(
      Locale from,
      Optional<Locale> to,
      int atLeast,
      int limit,
      SegmentContext context,
      boolean byWords,
      BiFunction<Segment, Locale, List<Rewording>> rewordings) {
    this.from = from;
    this.to = to;
    this.atLeast = atLeast;
    this.limit = limit;
    this.context = context;
    this.byWords = byWords;
    this.rewordings = rewordings;
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
    return new Lookup(
        language,
        Optional.empty(),
        70,
        5,
        SegmentContext.NONE,
        false,
        (segment, locale) -> List.of());
  }

  /**
   * Only units that have this language too.
   *
   * @param language the language wanted; a variant with exactly this tag is preferred to one of the
   *     same base language
   * @return the changed copy
   */
  public Lookup to(Locale language) {
    return new Lookup(from, Optional.of(language), atLeast, limit, context, byWords, rewordings);
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
    return new Lookup(from, to, points, limit, context, byWords, rewordings);
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
    return new Lookup(from, to, atLeast, hits, context, byWords, rewordings);
  }

  /**
   * Tells what stands around the query in its document, so that a hit from the same place scores
   * 101.
   *
   * @param around the source texts before and after the query, or its key
   * @return the changed copy
   */
  public Lookup inContext(SegmentContext around) {
    return new Lookup(
        from, to, atLeast, limit, Objects.requireNonNull(around, "context"), byWords, rewordings);
  }

  /**
   * Measures by the industry's word percentage instead of the score: for quotes and statistics. A
   * hit then has the percentage as its score, context does not count, and nothing reaches 101.
   *
   * @return the changed copy
   * @see io.daeyeok.match.WordPercentage
   */
  public Lookup byWords() {
    return new Lookup(from, to, atLeast, limit, context, true, rewordings);
  }

  /**
   * Looks the query up in other words too: for each unit the best score counts, of the query itself
   * and of its rewordings, these {@link io.daeyeok.match.Score#TERM_PENALTY} points lower. So
   * "adopted without a vote" finds "adopted by no-vote adoption", given a termbase:
   *
   * <pre>{@code
   * lookup.rewordedBy(termbase::rewordings)
   * }</pre>
   *
   * <p>Each rewording costs a lookup, though one that looks only for what is better than the hits
   * so far. Does not count {@link #byWords()}.
   *
   * @param source gives the rewordings of a segment of a language; called from the threads that
   *     look up
   * @return the changed copy
   */
  public Lookup rewordedBy(BiFunction<Segment, Locale, List<Rewording>> source) {
    return new Lookup(
        from, to, atLeast, limit, context, byWords, Objects.requireNonNull(source, "source"));
  }

  List<Rewording> rewordings(Segment segment) {
    return byWords ? List.of() : rewordings.apply(segment, from);
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
