package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that are no words: signs, patterns, single letters, emoji, other scripts. */
class OddTermsTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.KOREAN, Locale.ENGLISH, Locale.FRENCH, Locale.JAPANESE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*", "[a-z]+", "(", "a(b", "\\d", "$1", "%s", "^", "|", "?", "C++", "C#", ".NET", "A.B",
            "·",
        "“”", "...", "-", "'", "🙂", "👩‍👩‍👧", "שלום", "가", "ㄱ", "漢", "１２", "á", "R&D", "100%",
            "가.나",
        "(주)", "~", "\\E", "a|b"
      })
  void areFoundWhereTheyStandAndNormalisedOnce(String odd) {
    String old = odd + "옛말";
    Termbase termbase =
        Termbase.of(
            List.of(
                Concept.of("ko", Term.of(odd, Locale.KOREAN)),
                Concept.of("en", Term.of(odd, Locale.ENGLISH)),
                Concept.of(
                    "new",
                    Term.of("새말", Locale.KOREAN),
                    Term.of(old, Locale.KOREAN, Status.DEPRECATED, TermKind.SYNONYM))));
    String text = "이 " + odd + "를 보고 " + odd + " 말했다";
    List<TermHit> hits = termbase.find(text, Locale.KOREAN);
    assertEquals(List.of(2, text.lastIndexOf(odd)), hits.stream().map(TermHit::start).toList());
    for (Locale language : LANGUAGES) {
      for (String around :
          List.of(text, odd + odd + odd, "x" + odd + "y", old + "을 " + old, "\uD800" + odd)) {
        assertHolds(termbase, language, around);
        assertHolds(termbase, language, Normalizer.normalize(around, Normalizer.Form.NFD));
      }
    }
  }

  private static void assertHolds(Termbase termbase, Locale language, String text) {
    for (TermHit hit : termbase.find(text, language, Grade.WEAK)) {
      assertEquals(text.substring(hit.start(), hit.end()), hit.text());
      assertTrue(!HitExplanation.of(text, hit).toString().isEmpty());
    }
    TermNormaliser normaliser = TermNormaliser.of(termbase, language);
    String once = normaliser.normalise(text).text();
    assertEquals(once, normaliser.normalise(once).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"인권", "인권결", "인권결의", "인권결의안", "인권결의안채", "인권결의안채택"})
  void amongTermsThatBeginOneAnotherTheWholeOneIsFound(String whole) {
    Termbase termbase =
        Concepts.termbase("ko", "인권", "인권결", "인권결의", "인권결의안", "인권결의안채", "인권결의안채택", "권결", "결의안");
    String text = "이는 " + whole + "에서도 왔다";
    assertEquals("INFLECTED " + whole, Concepts.show(termbase.find(text, Locale.KOREAN)));
  }
}
