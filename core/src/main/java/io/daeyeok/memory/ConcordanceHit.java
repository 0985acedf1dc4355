package io.daeyeok.memory;

import java.util.List;

/**
 * A stored text that contains what was searched for.
 *
 * @param unit the unit
 * @param variant its side that was searched
 * @param spans where the words are, ascending, never empty and never overlapping
 */
public record ConcordanceHit(TranslationUnit unit, Variant variant, List<Span> spans) {

  /**
   * A stretch of the variant's text.
   *
   * @param start UTF-16 offset of its first unit in the text as stored
   * @param end UTF-16 offset behind its last unit
   */
  public record Span(int start, int end) {}

  /** Copies the spans. */
  public ConcordanceHit {
    spans = List.copyOf(spans);
  }
}
