package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.Agreement;
import io.daeyeok.text.FinalSound;
import io.daeyeok.text.Particle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermNormaliserProperties {
  private static final List<Locale> VARIETIES =
      List.of(
          Locale.KOREAN,
          Locale.KOREA,
          Locale.forLanguageTag("ko-KP"),
          Locale.ENGLISH,
          Locale.US,
          Locale.forLanguageTag("en-x-un"));
  private static final Termbase TERMBASE = TermNormaliserTest.TERMBASE;

  @Property(tries = 500)
  void normalisingTwiceChangesNothingMore(
      @ForAll("texts") String text, @ForAll("normalisers") TermNormaliser normaliser) {
    Normalisation once = normaliser.normalise(text);
    Normalisation twice = normaliser.normalise(once.text());
    assertEquals(once.text(), twice.text());
    assertEquals(List.of(), twice.edits());
  }

  @Property(tries = 500)
  void theEditsAreTheDifference(
      @ForAll("texts") String text, @ForAll("normalisers") TermNormaliser normaliser) {
    Normalisation result = normaliser.normalise(text);
    StringBuilder changed = new StringBuilder();
    int copied = 0;
    for (TermEdit edit : result.edits()) {
      assertTrue(edit.start() >= copied);
      assertEquals(text.substring(edit.start(), edit.end()), edit.from());
      assertTrue(!edit.from().equals(edit.to()));
      changed.append(text, copied, edit.start()).append(edit.to());
      copied = edit.end();
    }
    assertEquals(changed.append(text.substring(copied)).toString(), result.text());
    for (TermEdit suggestion : result.suggestions()) {
      assertEquals(text.substring(suggestion.start(), suggestion.end()), suggestion.from());
    }
  }

  @Property(tries = 300)
  void aTextWithoutTermsStaysAsItIs(
      @ForAll("noise") String text, @ForAll("normalisers") TermNormaliser normaliser) {
    Normalisation result = normaliser.normalise(text);
    assertEquals(text, result.text());
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(decomposed, normaliser.normalise(decomposed).text());
  }

  @Property(tries = 300)
  void theParticleAgreesWithTheNewTerm(
      @ForAll("particles") Particle particle, @ForAll("pairs") List<String> pair) {
    Termbase termbase =
        Termbase.of(
            List.of(Concepts.concept("x", pair.get(0), pair.get(1) + ";ko;DEPRECATED;SYNONYM")));
    String before = Agreement.standard().choose(particle, pair.get(1));
    String after = Agreement.standard().choose(particle, pair.get(0));
    String normalised =
        TermNormaliser.of(termbase, Locale.KOREAN).normalise(pair.get(1) + before + " 말").text();
    assertEquals(pair.get(0) + after + " 말", normalised);
    assertEquals(after, Agreement.agreeing(before, soundOf(pair.get(0))));
  }

  private static FinalSound soundOf(String word) {
    return Agreement.standard().endOf(word, word.length()).sound();
  }

  @Provide
  Arbitrary<TermNormaliser> normalisers() {
    return Arbitraries.of(VARIETIES)
        .flatMap(
            variety ->
                Arbitraries.of(
                    TermNormaliser.of(TERMBASE, variety),
                    TermNormaliser.of(TermNormaliserTest.VERBS, variety),
                    TermNormaliser.of(TERMBASE, variety).keepingQuotations()));
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> terms = new ArrayList<>();
    for (Termbase termbase : List.of(TERMBASE, TermNormaliserTest.VERBS)) {
      termbase.concepts().forEach(c -> c.terms().forEach(term -> terms.add(term.text())));
    }
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.of(terms)),
            net.jqwik.api.Tuple.of(
                3,
                Arbitraries.of(
                    "은", "을", "이", "라고", "으로", "했다", "됐다고", "하는", "들에게", "이었다", "s", "'s", "ed",
                    "a", "An", "the", "The", ".", "!", "\n", "'", "“", "”", "(", ")", "-", "  ",
                    "UN", "북한", "유엔")),
            net.jqwik.api.Tuple.of(4, Arbitraries.just(" ")));
    return parts.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings()
        .withCharRange('가', '각')
        .withCharRange('0', 'z')
        .withChars(' ', '\n', '\'', '“', '”', '\uD800', '\u0301', '\u1161', '%', '은', '을')
        .ofMaxLength(60)
        .filter(
            text -> VARIETIES.stream().allMatch(v -> TERMBASE.find(text, v, Grade.WEAK).isEmpty()));
  }

  @Provide
  Arbitrary<Particle> particles() {
    return Arbitraries.of(Particle.all());
  }

  @Provide
  Arbitrary<List<String>> pairs() {
    return Arbitraries.of("결의서", "채택문", "평양말", "새서울", "무투표 채택")
        .list()
        .ofSize(2)
        .filter(pair -> !pair.get(0).equals(pair.get(1)));
  }
}
