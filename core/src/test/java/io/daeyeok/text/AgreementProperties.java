package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AgreementProperties {
  private static final Agreement AGREEMENT = Agreement.standard();
  private static final List<String> WRAPPINGS = List.of("%s", "'%s'", "“%s”", "%s(UN)", "《%s(것)》");

  @Test
  void everySyllableEndsAsItsLettersDo() {
    for (char c = '가'; c <= '힣'; c++) {
      String syllable = Character.toString(c);
      String letters = Normalizer.normalize(syllable, Normalizer.Form.NFD);
      FinalSound expected =
          letters.length() < 3
              ? FinalSound.VOWEL
              : letters.charAt(2) == '\u11AF' ? FinalSound.RIEUL : FinalSound.CONSONANT;
      assertEquals(expected, AGREEMENT.endOf(syllable, 1).sound(), syllable);
      assertEquals(expected, AGREEMENT.endOf(letters, letters.length()).sound(), syllable);
    }
  }

  @Test
  void whatIsChosenIsVerifiedAfterEverySyllable() {
    for (char c = '가'; c <= '힣'; c++) {
      for (Particle particle : Particle.all()) {
        String before = Character.toString(c);
        String chosen = AGREEMENT.choose(particle, before);
        String other =
            chosen.equals(particle.afterVowel())
                ? particle.afterConsonant()
                : particle.afterVowel();
        assertTrue(AGREEMENT.verify(before + chosen, 1).orElseThrow().agrees(), before + chosen);
        ParticleCheck wrong = AGREEMENT.verify(before + other, 1).orElseThrow();
        assertEquals(wrong.agrees() ? other : chosen, wrong.expected());
        // Only the copula, which may keep its 이, is right in both shapes.
        assertTrue(!wrong.agrees() || other.startsWith("이") && Particles.isCopula(other), other);
      }
    }
  }

  @Property(tries = 300)
  void repickingThereAndBackRestores(
      @ForAll("words") String a,
      @ForAll("words") String b,
      @ForAll("particles") Particle particle) {
    String before = AGREEMENT.choose(particle, a);
    String there =
        AGREEMENT.repick(a + before, a.length(), b).map(ParticleCheck::expected).orElse(before);
    assertEquals(AGREEMENT.choose(particle, b), there);
    String back =
        AGREEMENT.repick(b + there, b.length(), a).map(ParticleCheck::expected).orElse(there);
    assertEquals(before, back);
  }

  @Property(tries = 300)
  void quotesAndBracketsChangeNothing(
      @ForAll("words") String word, @ForAll("particles") Particle particle) {
    String plain = AGREEMENT.choose(particle, word);
    for (String wrapping : WRAPPINGS) {
      assertEquals(plain, AGREEMENT.choose(particle, wrapping.formatted(word)));
    }
  }

  /** The name of a number, spelled out digit by digit with its units, as an independent oracle. */
  @Property(tries = 1000)
  void numbersEndAsTheyAreRead(@ForAll @LongRange(min = 0, max = 10_000_000_000_000_000L) long n) {
    assertNumber(n);
  }

  @Test
  void roundNumbersEndAsTheyAreRead() {
    for (long n = 1; n <= 10_000_000_000_000_000L; n *= 10) {
      for (int factor = 1; factor <= 9 && n <= 1_000_000_000_000_000L; factor++) {
        assertNumber(n * factor);
      }
      assertNumber(n);
    }
  }

  private static void assertNumber(long n) {
    String name = sino(n);
    FinalSound expected = AGREEMENT.endOf(name, name.length()).sound();
    assertEquals(expected, AGREEMENT.endOf(Long.toString(n), Long.toString(n).length()).sound());
    String grouped = String.format(java.util.Locale.ROOT, "%,d", n);
    assertEquals(expected, AGREEMENT.endOf(grouped, grouped.length()).sound(), grouped);
  }

  private static String sino(long n) {
    if (n == 0) {
      return "영";
    }
    String[] big = {"", "만", "억", "조", "경"};
    String[] small = {"", "십", "백", "천"};
    StringBuilder name = new StringBuilder();
    String digits = Long.toString(n);
    boolean group = false;
    for (int i = 0; i < digits.length(); i++) {
      int place = digits.length() - 1 - i;
      int digit = digits.charAt(i) - '0';
      if (digit > 0) {
        name.append("일이삼사오육칠팔구".charAt(digit - 1)).append(small[place % 4]);
        group = true;
      }
      if (place % 4 == 0 && group) {
        name.append(big[place / 4]);
        group = false;
      }
    }
    return name.toString();
  }

  @Property(tries = 500)
  void everyTextAndPlaceHasAnAnswer(
      @ForAll @From("texts") @StringLength(max = 60) String text, @ForAll int seed) {
    int place = Math.floorMod(seed, text.length() + 1);
    WordEnd end = AGREEMENT.endOf(text, place);
    assertTrue(end.end() <= place);
    assertTrue(Agreement.particleStart(text, place) >= place);
    Optional<ParticleCheck> check = AGREEMENT.verify(text, place);
    check.ifPresent(
        c -> {
          assertEquals(place, c.start());
          assertEquals(text.substring(place, c.end()), c.found());
          String mended = text.substring(0, place) + c.expected() + text.substring(c.end());
          AGREEMENT.verify(mended, place).ifPresent(again -> assertTrue(again.agrees(), mended));
        });
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('가', '힣').ofMinLength(1).ofMaxLength(4);
  }

  @Provide
  Arbitrary<Particle> particles() {
    return Arbitraries.of(Particle.all()).filter(p -> !p.afterConsonant().startsWith("이"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "을",
                "는",
                "이",
                "가",
                "으로",
                "(",
                ")",
                "'",
                "”",
                "<b>",
                "</b>",
                "%s",
                "{0}",
                "3",
                "km",
                "%",
                "UN",
                "Apple",
                " ",
                "을(를)",
                "이었다",
                "들",
                "결의",
                "\u1112\u1161\u11AB",
                "\uD800",
                "人"),
            Arbitraries.strings().all().ofMaxLength(2))
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
