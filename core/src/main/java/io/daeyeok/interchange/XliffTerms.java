package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Term hits as marks in a segment, with what a translator is to write for them. */
final class XliffTerms {
  /** What a mark of XLIFF 1 says of its term. */
  static final String COMMENT = XliffCodes.PREFIX + "comment";

  // At one place marks end, then the segment's own codes stand, then marks begin.
  private static final int END = 0;
  private static final int OWN = 1;
  private static final int BEGIN = 2;

  private record Placed(InlineCode code, int rank, int order) {}

  private XliffTerms() {}

  /** The id of the mark of a hit, by its place in the list. */
  static String markId(int hit) {
    return "term" + (hit + 1);
  }

  /** The terms to write for a concept in a language: preferred ones first, never a deprecated. */
  static List<String> translations(Concept concept, Locale language) {
    return concept.terms().stream()
        .filter(term -> term.variety().getLanguage().equals(language.getLanguage()))
        .filter(term -> term.status() == Status.PREFERRED || term.status() == Status.ADMITTED)
        .sorted(
            Comparator.comparing((Term term) -> !term.variety().equals(language))
                .thenComparing(Term::status))
        .map(Term::text)
        .distinct()
        .toList();
  }

  /** A segment with a mark of type {@code term} around each hit, its own codes left in order. */
  static Segment marked(Segment segment, List<TermHit> hits, Locale target) {
    List<Placed> placed = new ArrayList<>();
    segment.codes().forEach(code -> placed.add(new Placed(code, OWN, placed.size())));
    for (int i = 0; i < hits.size(); i++) {
      TermHit hit = hits.get(i);
      String id = markId(i);
      SortedMap<String, String> said = new TreeMap<>();
      said.put(COMMENT, String.join(" / ", translations(hit.concept(), target)));
      placed.add(
          new Placed(
              new InlineCode(hit.start(), Kind.HIGHLIGHT_OPEN, id, "term", "", said), BEGIN, i));
      placed.add(
          new Placed(new InlineCode(hit.end(), Kind.HIGHLIGHT_CLOSE, id, "term", ""), END, -i));
    }
    placed.sort(
        Comparator.comparingInt((Placed each) -> each.code().position())
            .thenComparingInt(Placed::rank)
            .thenComparingInt(Placed::order));
    return new Segment(segment.text(), placed.stream().map(Placed::code).toList());
  }
}
