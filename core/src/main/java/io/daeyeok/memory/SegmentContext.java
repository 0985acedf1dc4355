package io.daeyeok.memory;

import java.util.Objects;

/**
 * What stood around a segment in its document: the source texts before and after it, or the key of
 * a software string. A lookup that gives the same context turns a 100 % match into a 101 % one.
 *
 * @param previous source text of the segment before, or the empty string
 * @param next source text of the segment after, or the empty string
 * @param key identifier of the string in its file, or the empty string
 */
public record SegmentContext(String previous, String next, String key) {

  /** No context is known. */
  public static final SegmentContext NONE = new SegmentContext("", "", "");

  /** Checks that nothing is null. */
  public SegmentContext {
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(key, "key");
  }

  /**
   * The context of running text.
   *
   * @param previous source text of the segment before, or the empty string
   * @param next source text of the segment after, or the empty string
   * @return the context
   */
  public static SegmentContext between(String previous, String next) {
    return new SegmentContext(previous, next, "");
  }

  /**
   * Whether nothing is known.
   *
   * @return true when every part is empty
   */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
