package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import java.util.List;
import java.util.Locale;

/** Words of one Korea in a text of the other, outside quotations. */
abstract class VarietyRule extends BitextRule {
  private final Locale foreign;
  private final Locale own;

  VarietyRule(String id, Locale foreign, Locale own) {
    super(id, Severity.WARNING);
    this.foreign = foreign;
    this.own = own;
  }

  @Override
  final UnitCheck open(Settings settings) {
    return (unit, out) -> {
      for (Side side : unit.sides()) {
        if (side.language().equals(own)) {
          check(side, unit, out);
        }
      }
    };
  }

  private void check(Side side, Unit unit, Sighting.Sink out) {
    boolean[] taken = new boolean[side.text().length() + 1];
    for (TermHit hit : side.hits()) {
      if (isForeign(hit)
          && isMeant(hit.concept(), side, unit)
          && !side.quotations().contain(hit.start(), hit.end())) {
        List<Term> better = Termbase.translations(hit.concept(), own);
        if (!better.isEmpty() && !better.get(0).text().equals(hit.text())) {
          java.util.Arrays.fill(taken, hit.start(), hit.end(), true);
          report(side, hit.start(), hit.end(), better.get(0).text(), out);
        }
      }
    }
    for (SpellingDifferences.Difference found : SpellingDifferences.in(side.text(), foreign)) {
      if (!taken[found.start()] && !side.quotations().contain(found.start(), found.end())) {
        report(side, found.start(), found.end(), found.other(), out);
      }
    }
  }

  private void report(Side side, int start, int end, String instead, Sighting.Sink out) {
    out.add(
        sighting(
            side,
            start,
            end,
            "'%s' is the %s form in %s text; write '%s'"
                .formatted(
                    side.text().substring(start, end),
                    foreign.getCountry().equals("KP") ? "Northern" : "Southern",
                    own.toLanguageTag(),
                    instead),
            instead));
  }

  /** Whether the term is one of the other Korea and of no other variety of the concept. */
  private boolean isForeign(TermHit hit) {
    return hit.grade().compareTo(Grade.INFLECTED) <= 0
        && hit.term().variety().equals(foreign)
        && hit.term().kind() != TermKind.SPACING
        && hit.term().status().compareTo(Status.ADMITTED) <= 0
        && hit.text().equals(hit.term().text())
        && !isOwn(hit.concept(), hit.text());
  }

  /** 공화국 is a name of the North, and of any republic: the other language tells which. */
  private static boolean isMeant(Concept concept, Side side, Unit unit) {
    return unit.sides().stream()
        .filter(other -> other != side)
        .anyMatch(
            other ->
                other.hits().stream().anyMatch(hit -> hit.concept().id().equals(concept.id())));
  }

  private boolean isOwn(Concept concept, String text) {
    return concept.terms().stream()
        .anyMatch(term -> term.text().equals(text) && Varieties.covers(term.variety(), own));
  }
}
