package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class FoldingProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> korean =
        Arbitraries.strings().withCharRange('가', '힣').ofMinLength(1).ofMaxLength(4);
    Arbitrary<String> jamo =
        Arbitraries.strings()
            .withCharRange('\u1100', '\u11FF')
            .withCharRange('\u3131', '\u318E')
            .withCharRange('\uFFA1', '\uFFDC')
            .ofMaxLength(4);
    Arbitrary<String> noise =
        Arbitraries.of(
            " ", "\u00A0", "\u200B", "\u200D", "“", "》", "ㆍ", "…", "é", "e\u0301", "İ", "ﬁ", "人",
            "勞", "되여", "할까", "로씨야", "린디아", "\u0345", "\u0301", "Σ", "ς", "😀", "\uD800", "́", "㈜");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(5);
    return Arbitraries.oneOf(List.of(korean, jamo, noise, any))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Folding> foldings() {
    return Arbitraries.of(Fold.class)
        .set()
        .map((Set<Fold> folds) -> Folding.of(folds.toArray(new Fold[0])));
  }

  @Property
  void idempotent(@ForAll("texts") String text, @ForAll("foldings") Folding folding) {
    String once = folding.key(text);
    assertEquals(once, folding.key(once));
  }

  @Property
  void composed(@ForAll("texts") String text, @ForAll("foldings") Folding folding) {
    assertTrue(Normalizer.isNormalized(Folding.nfc(text), Normalizer.Form.NFC));
    assertEquals(Folding.nfc(folding.key(text)), folding.key(text));
  }

  @Property
  void canonicallyEquivalentTextsFoldAlike(
      @ForAll("texts") String text, @ForAll("foldings") Folding folding) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(folding.key(text), folding.key(decomposed));
  }

  @Property
  void offsetsAreMonotoneAndInside(
      @ForAll("texts") String text, @ForAll("foldings") Folding folding) {
    FoldedText folded = folding.fold(text);
    assertEquals(folding.key(text), folded.text());
    int start = 0;
    int end = 0;
    for (int i = 0; i < folded.text().length(); i++) {
      assertTrue(folded.originalStart(i) >= start);
      assertTrue(folded.originalEnd(i + 1) >= end);
      assertTrue(folded.originalStart(i) < folded.originalEnd(i + 1));
      start = folded.originalStart(i);
      end = folded.originalEnd(i + 1);
      assertTrue(end <= text.length());
      assertTrue(folded.indexOf(start) <= i);
      assertEquals(start, folded.originalStart(folded.indexOf(start)));
    }
    assertEquals(text.length(), folded.originalStart(folded.text().length()));
  }

  @Property
  void compositionAloneKeepsEveryCharacterReachable(@ForAll("texts") String text) {
    FoldedText folded = Folding.of().fold(text);
    int covered = 0;
    for (int i = 0; i < folded.text().length(); i++) {
      assertTrue(folded.originalStart(i) <= covered, "a gap in the map");
      covered = Math.max(covered, folded.originalEnd(i + 1));
    }
    assertEquals(text.length(), covered);
  }

  /** Plain texts are folded in place; behind a mark that is not plain, pass by pass. */
  @Property(tries = 300)
  void plainTextsFoldAsOthersDo(
      @ForAll @StringLength(max = 12) @CharRange(from = ' ', to = '~') String ascii,
      @ForAll @StringLength(max = 8) @CharRange(from = '가', to = '힣') String hangul) {
    String plain = "가" + ascii + " " + hangul + "되여 할까 기발 로씨야" + ascii;
    for (Folding folding :
        List.of(Folding.of(Fold.values()), Folding.forMatching(Locale.ENGLISH))) {
      FoldedText inPlace = folding.fold(plain);
      FoldedText rewritten = folding.fold("“" + plain);
      assertEquals("'" + inPlace.text(), rewritten.text());
      for (int i = 0; i <= inPlace.text().length(); i++) {
        assertEquals(inPlace.originalStart(i) + 1, rewritten.originalStart(i + 1));
        assertEquals(
            inPlace.indexOf(inPlace.originalStart(i)) + 1,
            rewritten.indexOf(rewritten.originalStart(i + 1)));
        if (i > 0) {
          assertEquals(inPlace.originalEnd(i) + 1, rewritten.originalEnd(i + 1));
        }
      }
      assertEquals(inPlace.text(), folding.key(plain));
    }
  }
}
