package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import io.daeyeok.text.VarietyChange;
import io.daeyeok.text.VarietyRule;
import io.daeyeok.text.VarietySpelling;
import java.util.List;
import java.util.Locale;

/** Words of one Korea in a text of the other, outside quotations. */
abstract class ForeignForm extends BitextRule {
  private final Locale foreign;
  private final Locale own;

  ForeignForm(String id, Locale foreign, Locale own) {
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
    for (VarietyChange change : VarietySpelling.changes(side.text(), own)) {
      int start = start(change, side.text());
      if (!taken[change.start()]
          && isMistaken(change, side.text())
          && !side.quotations().contain(start, change.end())) {
        String instead = side.text().substring(start, change.start()) + change.to();
        report(side, start, change.end(), instead, out);
      }
    }
  }

  /** An ending is shown with the syllable that it goes by: 되여. */
  private static int start(VarietyChange change, String text) {
    boolean ending = change.rule() == VarietyRule.VOWEL_HARMONY && change.start() > 0;
    return change.start() - (ending && Letters.isHangul(text.charAt(change.start() - 1)) ? 1 : 0);
  }

  /**
   * Whether the spelling is of the other Korea and no usual slip at home: many in the South leave
   * out the ㅅ of 최댓값, or write 이였다. Spaces and quotation marks are set otherwise at home too, and
   * words are for the termbase.
   */
  private boolean isMistaken(VarietyChange change, String text) {
    boolean north = own.getCountry().equals("KP");
    return change.certain()
        && switch (change.rule()) {
          case LOAN_WORD, INITIAL_SOUND, QUESTION_ENDING -> true;
          case SAI_SIOT -> north;
          case VOWEL_HARMONY ->
              north || change.start() > 0 && text.charAt(change.start() - 1) == '되';
          case LEXICON, SELF_NAMING, SURNAME, SPACING, QUOTATION_MARKS -> false;
        };
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
