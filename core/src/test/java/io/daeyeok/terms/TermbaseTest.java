package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermbaseTest {
  private static final Concept ADOPTION =
      concept(
          "no-vote-adoption",
          "무투표 채택",
          "무표결 채택;ko-KR;ADMITTED;SYNONYM",
          "무투표채택;ko;ADMITTED;SPACING",
          "no-vote adoption;en",
          "adopted without a vote;en;ADMITTED;PREDICATE",
          "adoption without a vote;en-x-un",
          "no vote adoption;en;DEPRECATED;HYPHENATION",
          "voteless adoption;en;FORBIDDEN;SYNONYM");
  private static final Concept RUSSIA =
      concept("russia", "로씨야;ko-KP", "러시아", "로시아;ko;DEPRECATED", "Russia;en");
  private static final Concept CHARTER = concept("charter", "the Charter;en-x-un");
  private static final Termbase TERMBASE = Termbase.of(List.of(ADOPTION, RUSSIA, CHARTER));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "no-vote-adoption | ko | 무투표 채택, 무투표채택",
        "no-vote-adoption | ko-KR | 무투표 채택, 무표결 채택, 무투표채택",
        "no-vote-adoption | ko-KP | 무투표 채택, 무투표채택",
        "no-vote-adoption | en | no-vote adoption, adopted without a vote",
        "no-vote-adoption | en-x-un | adoption without a vote, no-vote adoption, adopted without a vote",
        "no-vote-adoption | fr | -",
        "russia | ko-KP | 로씨야, 러시아",
        "russia | ko-KR | 러시아",
        "russia | ko | 러시아",
        "charter | en | the Charter",
        "charter | en-US | -",
      })
  void translations(String id, String language, String expected) {
    List<Term> terms =
        Termbase.translations(TERMBASE.concept(id).orElseThrow(), Locale.forLanguageTag(language));
    assertEquals(
        expected == null ? "" : expected,
        String.join(", ", terms.stream().map(Term::text).toList()));
  }

  @Test
  void keepsConceptsInOrder() {
    assertEquals(List.of(ADOPTION, RUSSIA, CHARTER), TERMBASE.concepts());
    assertEquals(Optional.of(RUSSIA), TERMBASE.concept("russia"));
    assertEquals(Optional.empty(), TERMBASE.concept("Russia"));
  }

  @Test
  void refusesASharedId() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Termbase.of(List.of(RUSSIA, ADOPTION, RUSSIA)));
    assertTrue(refused.getMessage().contains("'russia'"), refused.getMessage());
  }

  @Test
  void anEmptyTermbaseFindsNothing() {
    Termbase empty = Termbase.of(List.of());
    assertEquals(List.of(), empty.find("유엔", Locale.KOREAN));
    assertEquals(List.of(), empty.search("유엔"));
    assertEquals(List.of(), TERMBASE.find("", Locale.KOREAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "채택 | draft-adoption, adoption, no-vote",
        "무투표채택 | no-vote",
        "無投票 | no-vote",
        "Adoption | adoption, no-vote",
        "NO VOTE | no-vote",
        "adopt | adoption, no-vote",
        "기권 | -",
        "' ' | -",
      })
  void searchPutsTheNearestFirst(String text, String expected) {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept("no-vote", "무투표 채택", "no-vote adoption;en"),
                concept("adoption", "채택하기", "adoption;en"),
                concept("draft-adoption", "채택")));
    assertEquals(
        expected == null ? "" : expected,
        String.join(", ", termbase.search(text).stream().map(Concept::id).toList()));
  }
}
