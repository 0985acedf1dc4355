package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecognitionProperties {
  private static final List<String> TERMS =
      List.of(
          "법",
          "당",
          "인권",
          "외무성",
          "대사",
          "대사관",
          "이사회",
          "강제북송",
          "유엔 인권이사회",
          "북한인권결의안",
          "보편적 정례인권검토",
          "제3위원회",
          "2397호",
          "UN",
          "ICC 회부",
          "로동당",
          "서울");
  private static final List<String> TAILS =
      List.of(
          "은", "는", "이", "가", "을", "를", "과", "와", "의", "에", "에서", "에게", "도", "만", "까지", "부터", "마다",
          "처럼", "보다", "조차", "밖에", "으로", "로", "으로서", "로써", "으로부터", "이나", "나", "이라도", "라도", "이란",
          "이며", "든지", "이랑", "이여", "이고", "에서는", "에게서도", "으로부터의", "들", "들은", "들에게", "들에게서까지도", "이다",
          "이었다", "이라고");
  private static final List<String> SHORT =
      TERMS.stream().filter(term -> term.matches("[가-힣]{2,3}")).toList();
  private static final List<List<String>> COMPONENTS =
      List.of(
          List.of("유엔", "인권이사회"),
          List.of("유엔", "북한인권특별보고관"),
          List.of("보편적", "정례인권검토"),
          List.of("강제송환", "금지", "원칙"),
          List.of("북한", "인권", "결의안"));

  private static final Termbase TERMBASE = termbase();

  private static Termbase termbase() {
    List<Concept> concepts = new ArrayList<>();
    for (String term : TERMS) {
      concepts.add(
          concept(term, term, "人權" + concepts.size() + ";zh", "policy UN;en", "vote;en-GB"));
    }
    return Termbase.of(concepts);
  }

  @Provide
  Arbitrary<String> terms() {
    return Arbitraries.of(TERMS);
  }

  @Provide
  Arbitrary<String> shortTerms() {
    return Arbitraries.of(SHORT);
  }

  @Provide
  Arbitrary<String> tails() {
    return Arbitraries.of(TAILS);
  }

  @Provide
  Arbitrary<List<String>> components() {
    return Arbitraries.of(COMPONENTS);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            List.of(
                Arbitraries.of(TERMS),
                Arbitraries.of(TAILS),
                Arbitraries.of(" ", "  ", ".", "'", "(", ")", "-", "\n", "votes", "UN's", "人權0"),
                Arbitraries.strings().withCharRange('가', '힣').ofMaxLength(3)));
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\uD83D", "\uDE00", "😀", "\u200B", "\u0301", "ᄋ", "ᆫ", "㈜", "ﬁ", "\u00A0", "人", "로씨야",
            "바다가", "\u0000", "１２", "1,", "İ");
    return Arbitraries.oneOf(List.of(texts(), odd, Arbitraries.strings().all().ofMaxLength(4)))
        .list()
        .ofMaxSize(8)
        .map(list -> String.join("", list));
  }

  @Property
  void aTermWithAnyParticleIsFoundOnce(@ForAll("terms") String term, @ForAll("tails") String tail) {
    String text = "어제 " + term + tail + " 보았다";
    List<TermHit> hits = TERMBASE.find(text, Locale.KOREAN);
    assertEquals(1, hits.size(), text);
    TermHit hit = hits.get(0);
    assertEquals(term, hit.text());
    assertEquals(3, hit.start());
    assertEquals(Grade.INFLECTED, hit.grade());
  }

  @Property
  void decomposedTextHasTheSameFinds(@ForAll("texts") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<TermHit> expected = TERMBASE.find(composed, Locale.KOREAN, Grade.WEAK);
    List<TermHit> found = TERMBASE.find(decomposed, Locale.KOREAN, Grade.WEAK);
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals(expected.get(i).concept(), found.get(i).concept());
      assertEquals(expected.get(i).grade(), found.get(i).grade());
      assertEquals(decomposedLength(composed, expected.get(i).start()), found.get(i).start());
      assertEquals(decomposedLength(composed, expected.get(i).end()), found.get(i).end());
    }
  }

  private static int decomposedLength(String text, int end) {
    return Normalizer.normalize(text.substring(0, end), Normalizer.Form.NFD).length();
  }

  @Property
  void spacesBetweenComponentsKeepTheFind(
      @ForAll("components") List<String> components,
      @ForAll boolean first,
      @ForAll boolean second,
      @ForAll("tails") String tail) {
    Termbase termbase = Termbase.of(List.of(concept("x", String.join(" ", components))));
    StringBuilder term = new StringBuilder(components.get(0));
    for (int i = 1; i < components.size(); i++) {
      term.append((i == 1 ? first : second) ? " " : "").append(components.get(i));
    }
    List<TermHit> hits = termbase.find("이 " + term + tail + " 보았다", Locale.KOREAN);
    assertEquals(1, hits.size());
    assertEquals(term.toString(), hits.get(0).text());
  }

  @Property
  void aSpaceInsideAShortTermHidesIt(
      @ForAll("shortTerms") String term, @ForAll boolean early, @ForAll("tails") String tail) {
    int at = early ? 1 : term.length() - 1;
    String text = term.substring(0, at) + " " + term.substring(at) + tail;
    Termbase termbase = Termbase.of(List.of(concept("x", term)));
    assertEquals(List.of(), termbase.find("이 " + text, Locale.KOREAN, Grade.WEAK));
  }

  @Property
  void offsetsAreInsideAnyTextAndOnCodePoints(@ForAll("anything") String text) {
    for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH, Locale.CHINESE)) {
      int before = 0;
      for (TermHit hit : TERMBASE.find(text, language, Grade.WEAK)) {
        assertTrue(hit.start() >= before && hit.start() < hit.end());
        assertEquals(text.substring(hit.start(), hit.end()), hit.text());
        assertFalse(splitsPair(text, hit.start()) || splitsPair(text, hit.end()));
        before = hit.start();
      }
    }
  }

  @Property
  void noFindLiesInsideALongerOne(@ForAll("anything") String text) {
    List<TermHit> hits = TERMBASE.find(text, Locale.KOREAN);
    for (TermHit inner : hits) {
      for (TermHit outer : hits) {
        boolean longer = outer.end() - outer.start() > inner.end() - inner.start();
        assertFalse(longer && outer.start() <= inner.start() && inner.end() <= outer.end());
      }
    }
  }

  @Property
  void everythingRecognisedIsAHitOrLost(@ForAll("texts") String text) {
    List<TermHit> hits = TERMBASE.find(text, Locale.KOREAN, Grade.WEAK);
    Recognition recognition = TERMBASE.recognise(text, Locale.KOREAN, Grade.WEAK);
    assertEquals(hits, recognition.hits());
    for (TermOverlap overlap : recognition.overlaps()) {
      assertTrue(hits.contains(overlap.winner()));
    }
    // Each term alone has the finds that it has among the others, hidden ones included.
    for (String term : TERMS) {
      for (TermHit alone : Concepts.termbase("ko", term).find(text, Locale.KOREAN)) {
        assertTrue(
            hits.stream().anyMatch(hit -> isSameFind(hit, alone))
                || recognition.overlaps().stream()
                    .anyMatch(overlap -> isSameFind(overlap.loser(), alone)),
            alone.toString());
      }
    }
  }

  private static boolean isSameFind(TermHit hit, TermHit other) {
    return hit.start() == other.start()
        && hit.end() == other.end()
        && hit.concept().id().equals(other.concept().id());
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
