package io.daeyeok.interchange;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A segment to be translated, with what a memory and a termbase have for it. Immutable.
 *
 * @param id identifies the segment in its document, or the empty string; one that XLIFF does not
 *     allow or that is not unique gives way to a number
 * @param source the segment
 * @param target its translation as far as there is one; an empty segment for none
 * @param matches the hits of a memory, best first
 * @param terms the terms in the source, with offsets into its text
 */
public record MatchedSegment(
    String id, Segment source, Segment target, List<FuzzyMatch> matches, List<TermHit> terms) {

  /** Checks that nothing is null and that the terms lie in the source. */
  public MatchedSegment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    matches = List.copyOf(matches);
    terms = List.copyOf(terms);
    for (TermHit hit : terms) {
      if (hit.end() > source.text().length()) {
        throw new IllegalArgumentException(
            "the term hit '%s' ends at %d, behind the end of its segment, %d"
                .formatted(hit.text(), hit.end(), source.text().length()));
      }
    }
  }

  /**
   * Looks a segment up. For many segments {@link TranslationMemory#lookupAll} is faster.
   *
   * @param source the segment, not yet translated
   * @param lookup languages, least score, limit
   * @param memory where to look for translations
   * @param termbase where to look for terms
   * @return the segment with the hits, under no id
   * @throws IOException if the memory cannot be read
   */
  public static MatchedSegment lookUp(
      Segment source, Lookup lookup, TranslationMemory memory, Termbase termbase)
      throws IOException {
    return new MatchedSegment(
        "",
        source,
        Segment.of(""),
        memory.lookup(source, lookup),
        termbase.find(source.text(), lookup.from()));
  }
}
