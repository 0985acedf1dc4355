package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static io.daeyeok.terms.Concepts.termbase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitExplanationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "ko | 결의 | 새 결의 채택 | exact: as listed, at the start of a word, before the end of the word",
        "ko | 결의 | '결의'를 | exact: as listed, at the start of a word, before the end of the word",
        "ko | 결의 | 결의에서는 | inflected: as listed, at the start of a word, before the particle 에서는",
        "ko | 채택 | 채택이었다 | inflected: as listed, at the start of a word, before the copula 이었다",
        "ko | 채택 | 채택됐다. | inflected: as listed, at the start of a word, before the verb 됐다",
        "ko | 구조 | 구조대가 | compound: as listed, at the start of a word, inside a word before 대가",
        "ko | 결의안 | 인권결의안 | compound: as listed, inside a word after 인권, before the end of the word",
        "ko | 노동당 | 로동당은 | inflected: in another spelling or form of 노동당, at the start of a word, before the particle 은",
        "ko | 인권 | 人權을 | inflected: in the other script of 인권, at the start of a word, before the particle 을",
        "ko | 무투표 채택 | 무투표채택 | exact: with other spaces or hyphens of 무투표 채택, at the start of a word, before the end of the word",
        "ko | UN | ＵＮ의 | inflected: in another shape of UN, at the start of a word, before the particle 의",
        "en | resolution | two Resolutions | inflected: in another shape of resolution, at the start of a word, before the ending s",
        "en | resolution | a resolution's text | inflected: as listed, at the start of a word, before the ending 's",
        "en | policy | all policies | inflected: in another spelling or form of policy, at the start of a word, before the end of the word",
        "en | forced labor | forced labour | exact: in another spelling or form of forced labor, at the start of a word, before the end of the word",
        "en | UN | UN-led | compound: as listed, at the start of a word, before a hyphen and led",
        "en | UN | non-UN | compound: as listed, behind a hyphen after non-, before the end of the word",
      })
  void saysWhatStandsAround(String language, String term, String text, String expected) {
    TermHit hit = termbase(language, term).find(text, Locale.forLanguageTag(language)).get(0);
    assertEquals(expected, HitExplanation.of(text, hit).toString());
  }

  @Test
  void decomposedTextIsExplainedAlike() {
    String text = Normalizer.normalize("결의에서는", Normalizer.Form.NFD);
    TermHit hit = termbase("ko", "결의").find(text, Locale.KOREAN).get(0);
    HitExplanation explanation = HitExplanation.of(text, hit);
    assertEquals(HitExplanation.Spelling.AS_LISTED, explanation.spelling());
    assertEquals(HitExplanation.Right.PARTICLE, explanation.right());
    assertEquals("에서는", Normalizer.normalize(explanation.after(), Normalizer.Form.NFC));
  }

  @Test
  void aHitOfAnotherTextIsRefused() {
    Termbase termbase = Termbase.of(List.of(concept("x", "결의")));
    TermHit hit = termbase.find("새 결의", Locale.KOREAN).get(0);
    assertThrows(IllegalArgumentException.class, () -> HitExplanation.of("결의", hit));
  }
}
