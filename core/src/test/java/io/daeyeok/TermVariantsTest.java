package io.daeyeok;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.KOREAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.match.Reason;
import io.daeyeok.match.Score;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A memory finds what says the same with another term, when a termbase tells it how. */
class TermVariantsTest {
  private static final Locale NORTH = Locale.forLanguageTag("ko-KP");
  private static final Termbase TERMBASE =
      Termbase.of(
          List.of(
              Concept.of(
                  "no-vote-adoption",
                  Term.of("무투표 채택", KOREAN),
                  Term.of("표결 없이 채택", Locale.KOREA, Status.ADMITTED, TermKind.PREDICATE),
                  Term.of("no-vote adoption", ENGLISH),
                  Term.of("adopted without a vote", ENGLISH, Status.ADMITTED, TermKind.PREDICATE)),
              Concept.of(
                  "member-state",
                  Term.of("회원국", KOREAN),
                  Term.of("성원국", NORTH),
                  Term.of("member state", ENGLISH)),
              Concept.of("foreign-ministry", Term.of("외교부", Locale.KOREA), Term.of("외무성", NORTH))));

  private static List<FuzzyMatch> lookUp(
      String stored, Locale language, String query, boolean reword) throws IOException {
    Locale other = language.equals(ENGLISH) ? KOREAN : ENGLISH;
    Lookup lookup = Lookup.from(language).to(other).atLeast(30);
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      memory.add(TranslationUnit.of(language, stored, other, "…"));
      return memory.lookup(query, reword ? lookup.rewordedBy(TERMBASE::rewordings) : lookup);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The resolution was adopted without a vote. | The resolution was adopted by no-vote adoption. | 98",
        "en | The text was adopted by no-vote adoption. | The text was adopted without a vote. | 98",
        "en | The text was adopted by a no-vote adoption. | The text was adopted without a vote. | 92",
        "en | No-vote adoption followed. | No vote adoption followed. | 97",
        "ko | 결의안은 표결 없이 채택됐다. | 결의안은 무투표 채택됐다. | 98",
        "ko | 회원국들이 서명했다. | 성원국들이 서명했다. | 98",
        "ko-KP | 외교부 대변인은 회원국에 요구했다. | 외무성 대변인은 성원국에 요구했다. | 98",
      })
  void otherTermsOfAConceptAreFound(String language, String stored, String query, int least)
      throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    FuzzyMatch plain = lookUp(stored, locale, query, false).get(0);
    FuzzyMatch reworded = lookUp(stored, locale, query, true).get(0);
    assertTrue(reworded.score() >= Math.max(least, plain.score()), reworded.toString());
    assertTrue(reworded.score() < 100);
    int missing = reworded.reasons().stream().mapToInt(Reason::points).sum();
    assertEquals(100 - reworded.score(), missing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 회원국들이 서명했다. | 성원국들이 서명했다.",
        "en | The resolution was adopted without a vote. | The resolution was adopted by no-vote adoption.",
      })
  void theReasonNamesTheTerms(String language, String stored, String query) throws IOException {
    FuzzyMatch hit = lookUp(stored, Locale.forLanguageTag(language), query, true).get(0);
    Reason reason = hit.reasons().get(hit.reasons().size() - 1);
    assertEquals(Reason.Kind.TERM_VARIANT, reason.kind());
    assertEquals(Score.TERM_PENALTY, reason.points());
    assertTrue(reason.detail().contains(" → "), reason.detail());
  }

  @ParameterizedTest
  @CsvSource({"회원국들이 서명했다.", "결의안이 무투표 채택됐다."})
  void whatIsThereAsWordedCostsNothing(String text) throws IOException {
    assertEquals(100, lookUp(text, KOREAN, text, true).get(0).score());
  }
}
