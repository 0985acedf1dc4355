/**
 * How alike are two segments, and why not 100?
 *
 * <p>{@link io.daeyeok.match.MatchKey} is a segment as it is compared, {@link
 * io.daeyeok.match.Similarity} the number in it, {@link io.daeyeok.match.Score} the points a
 * translator sees with the reasons for every point that is missing, {@link io.daeyeok.match.Diff}
 * what to mark. The score of a pair depends on nothing but the pair: not on the rest of the memory,
 * the index, the clock or the locale.
 *
 * <p>Every type is immutable and thread-safe unless it says otherwise. No method accepts or returns
 * null.
 */
package io.daeyeok.match;
