package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short notations for concepts and finds. */
final class Concepts {
  private Concepts() {}

  /** Terms are written {@code form[;variety[;status[;kind]]]}; Korean and preferred if not said. */
  static Concept concept(String id, String... terms) {
    return concept(id, false, terms);
  }

  static Concept strict(String id, String... terms) {
    return concept(id, true, terms);
  }

  private static Concept concept(String id, boolean strict, String... terms) {
    List<Term> list = new ArrayList<>();
    for (String term : terms) {
      String[] parts = term.split(";");
      list.add(
          Term.of(
              parts[0],
              Locale.forLanguageTag(parts.length > 1 ? parts[1] : "ko"),
              parts.length > 2 ? Status.valueOf(parts[2]) : Status.PREFERRED,
              parts.length > 3 ? TermKind.valueOf(parts[3]) : TermKind.MAIN));
    }
    return new Concept(id, "", "noun", "", "", "", "high", strict, list);
  }

  /**
   * A termbase in which each term is a concept of its own; {@code !} before it makes that strict.
   */
  static Termbase termbase(String language, String... terms) {
    List<Concept> concepts = new ArrayList<>();
    for (String term : terms) {
      boolean strict = term.startsWith("!");
      String text = strict ? term.substring(1) : term;
      concepts.add(concept(text, strict, text + ";" + language));
    }
    return Termbase.of(concepts);
  }

  /** The finds as {@code GRADE text, GRADE text}. */
  static String show(List<TermHit> hits) {
    return String.join(", ", hits.stream().map(hit -> hit.grade() + " " + hit.text()).toList());
  }
}
