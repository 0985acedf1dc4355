package io.daeyeok.memory;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static java.util.Locale.JAPANESE;
import static java.util.Locale.KOREAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConcordanceTest {
  private final TranslationMemory memory = TranslationMemory.inMemory();

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private void store(Locale language, String... texts) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    int count = Units.all(memory).size();
    for (String text : texts) {
      units.add(TranslationUnit.of(language, text, FRENCH, "x" + count++));
    }
    memory.addAll(Units.source(units), Duplicates.KEEP);
  }

  /** The texts found, in order, with what was found in brackets. */
  private List<String> find(String query, Concordance concordance) throws IOException {
    List<String> found = new ArrayList<>();
    for (ConcordanceHit hit : memory.concordance(query, concordance)) {
      StringBuilder marked = new StringBuilder(hit.variant().text());
      for (int i = hit.spans().size() - 1; i >= 0; i--) {
        marked.insert(hit.spans().get(i).end(), "]").insert(hit.spans().get(i).start(), "[");
      }
      found.add(marked.toString());
    }
    return found;
  }

  private List<String> korean(String query) throws IOException {
    return find(query, Concordance.in(KOREAN));
  }

  private List<String> english(String query) throws IOException {
    return find(query, Concordance.in(ENGLISH));
  }

  @Nested
  class Korean {
    @Test
    void spacingParticlesAndEndingsDoNotMatter() throws IOException {
      store(
          KOREAN,
          "결의안은 무투표 채택을 앞두고 있다.",
          "무투표채택을 지지한다.",
          "결의안이 무투표로 채택됐다.",
          "결의안이 무투표로 어제 채택되었다.",
          "결의안이 표결로 채택됐다.",
          "결의안은 무투표로 부결됐다.");
      assertEquals(
          List.of(
              "[무투표채택]을 지지한다.",
              "결의안은 [무투표 채택]을 앞두고 있다.",
              "결의안이 [무투표]로 [채택]됐다.",
              "결의안이 [무투표]로 어제 [채택]되었다."),
          korean("무투표 채택"));
      assertEquals(korean("무투표 채택").subList(0, 2), korean("무투표채택").subList(0, 2));
    }

    @Test
    void aShortWordDoesNotReachAcrossASpace() throws IOException {
      store(
          KOREAN,
          "강력한 국제 공조",
          "강력한\u00a0국제 공조",
          "강력한\n국제 공조",
          "한국 정부",
          "대한국제법학회",
          "강력한 국제 공조와 한국 정부");
      assertEquals(List.of("[한국] 정부", "대[한국]제법학회", "강력한 국제 공조와 [한국] 정부"), korean("한국"));
      assertEquals(6, memory.concordance("한국", Concordance.in(KOREAN).substring()).size());
    }

    @Test
    void noneOfSeveralShortWordsReachesAcrossASpace() throws IOException {
      store(KOREAN, "강력한 국제 공조를 제안", "한국이 먼저 제안");
      assertEquals(List.of("[한국]이 먼저 [제안]"), korean("한국 제안"));
    }

    /** One that reaches across a space can overlap one that does not. */
    @Test
    void whatReachesAcrossASpaceHidesNothing() throws IOException {
      store(KOREAN, "그 한 한한 것");
      assertEquals(List.of("그 한 [한한] 것"), korean("한한"));
    }

    @Test
    void negationIsNotLost() throws IOException {
      store(KOREAN, "표결로 채택됐다.", "표결 없이 채택됐다.", "표결없이 채택한다.");
      assertEquals(List.of("[표결 없이 채택]됐다.", "[표결없이 채택]한다."), sorted(korean("표결 없이 채택")));
      store(KOREAN, "채택하지 않았다.", "채택했다.");
      assertEquals(List.of("[채택하지 않았다]."), korean("채택하지 않았다"));
    }

    /** A zero-width space between two words is nothing once it is folded. */
    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void invisibleCharactersAreNoWords() throws IOException {
      store(KOREAN, "결의안을 무투표로 채택했다.");
      assertEquals(List.of("결의안을 [무투표]로 [채택]했다."), korean("무투표 \u200b 채택"));
      assertEquals(List.of(), korean("\u200b"));
    }

    @Test
    void theNorthSpellingIsFound() throws IOException {
      store(KOREAN, "로동신문에 실린 글", "노동신문에 실린 글", "《로동 신문》");
      assertEquals(List.of("[노동신문]에 실린 글", "[로동신문]에 실린 글", "《[로동 신문]》"), sorted(korean("노동신문")));
    }

    @Test
    void offsetsAreThoseOfTheStoredTextWhateverItsForm() throws IOException {
      String decomposed = Normalizer.normalize("결의안의 무투표 채택을", Normalizer.Form.NFD);
      store(KOREAN, decomposed);
      String found = Normalizer.normalize("무투표 채택", Normalizer.Form.NFD);
      int start = decomposed.indexOf(found);
      assertEquals(
          List.of(new ConcordanceHit.Span(start, start + found.length())),
          memory.concordance("무투표 채택", Concordance.in(KOREAN)).get(0).spans());
      assertEquals(1, memory.concordance(found, Concordance.in(KOREAN)).size());
      ConcordanceHit inflected = memory.concordance("결의안 채택", Concordance.in(KOREAN)).get(0);
      assertEquals(2, inflected.spans().size());
      assertEquals(new ConcordanceHit.Span(0, 8), inflected.spans().get(0));
    }

    @Test
    void maskedNumbersAreFound() throws IOException {
      store(KOREAN, "결의 12건을 채택했다.", "결의 13건을 채택했다.", "2024년 3월 5일 채택", "<b>2024</b>년");
      assertEquals(List.of("결의 [12건]을 채택했다."), korean("12건"));
      assertEquals(List.of("<b>[2024]</b>년", "[2024]년 3월 5일 채택"), sorted(korean("2024")));
      assertEquals(List.of("[2024년 3월 5일] 채택"), korean("2024년 3월 5일"));
    }

    @Test
    void aSyllableIsFound() throws IOException {
      store(KOREAN, "표결", "투표", "결의");
      assertEquals(List.of("[표]결", "투[표]"), sorted(korean("표")));
    }

    @Test
    void otherLanguagesAreNotSearched() throws IOException {
      store(KOREAN, "UN 총회");
      store(ENGLISH, "UN General Assembly");
      assertEquals(List.of("[UN] 총회"), korean("UN"));
      assertEquals(List.of("[UN] General Assembly"), english("un"));
    }

    @Test
    void bothKindsOfKoreanAreSearchedInEither() throws IOException {
      store(Locale.forLanguageTag("ko-KP"), "녀성 대표");
      store(Locale.forLanguageTag("ko-KR"), "여성 대표");
      assertEquals(
          List.of("[녀성] 대표", "[여성] 대표"),
          sorted(find("여성", Concordance.in(Locale.forLanguageTag("ko-KR")))));
    }
  }

  @Nested
  class English {
    @Test
    void inflectionDoesNotMatter() throws IOException {
      store(ENGLISH, "It was adopted.", "to adopt it", "Adopting a text", "It was adapted.");
      assertEquals(
          List.of("It was [adopted].", "[Adopting] a text", "to [adopt] it"),
          sorted(english("adopt")));
      assertEquals(3, english("adopts").size());
    }

    @Test
    void aPhraseComesBeforeItsWordsHoweverLong() throws IOException {
      store(
          ENGLISH,
          "A vote without it",
          "The text was, to the surprise of all, adopted without a vote.",
          "vote it without");
      assertEquals(
          List.of(
              "The text was, to the surprise of all, adopted [without a vote].",
              "[A vote without] it"),
          english("without a vote"));
    }

    @Test
    void aPhraseIsNotLostBehindManyShorterTexts() throws IOException {
      store(
          ENGLISH,
          "vote a 1 without",
          "vote a 2 without",
          "vote a 3 without",
          "The long text about it was in the end adopted without a vote at all.");
      assertEquals(
          List.of("The long text about it was in the end adopted [without a vote] at all."),
          find("without a vote", Concordance.in(ENGLISH).limit(1)));
    }

    @Test
    void aPhraseStaysOneWhenItsWordsComeAgain() throws IOException {
      store(ENGLISH, "vote x roll call", "A roll call vote is a vote by roll call.");
      assertEquals(
          List.of("A [roll call vote] is a [vote] by [roll call].", "[vote] x [roll call]"),
          english("roll call vote"));
    }

    @Test
    void oneWordThatComesTwiceIsNoLess() throws IOException {
      store(ENGLISH, "a vote on a vote", "the result of that very long vote");
      assertEquals(
          List.of("a [vote] on a [vote]", "the result of that very long [vote]"), english("vote"));
    }

    @Test
    void everyWordMustBeThere() throws IOException {
      store(ENGLISH, "adopted by vote", "adopted without a vote");
      assertEquals(List.of("adopted [without] a [vote]"), english("without vote"));
    }

    @Test
    void numbersAreFound() throws IOException {
      store(ENGLISH, "on 5 March 2024", "on 5 March 2023");
      assertEquals(List.of("on 5 March [2024]"), english("2024"));
    }

    @Test
    void substringsAreFoundInsideWords() throws IOException {
      store(ENGLISH, "re-adopted “texts”", "Adoption", "it adapts");
      Concordance substring = Concordance.in(ENGLISH).substring();
      assertEquals(List.of("[Adopt]ion", "re-[adopt]ed “texts”"), find("ADOPT", substring));
      assertEquals(List.of("re-adopted [“texts”]"), find("\"texts\"", substring));
      assertEquals(List.of(), find("adopted it", substring));
    }
  }

  @Nested
  class Japanese {
    @Test
    void textIsFoundByCharacters() throws IOException {
      store(JAPANESE, "決議は無投票で採択された。", "決議は採択された。", "無 投票");
      assertEquals(
          List.of("[無 投票]", "決議は[無投票]で採択された。"), sorted(find("無投票", Concordance.in(JAPANESE))));
      assertEquals(List.of("決議は[採]択された。", "決議は無投票で[採]択された。"), find("採", Concordance.in(JAPANESE)));
    }

    @Test
    void chineseIsFoundToo() throws IOException {
      store(Locale.CHINESE, "决议未经表决获得通过。", "决议获得通过。");
      assertEquals(List.of("决议[未经表决]获得通过。"), find("未经表决", Concordance.in(Locale.CHINESE)));
    }
  }

  @Test
  void theShortestTextsComeFirstUpToTheLimit() throws IOException {
    store(KOREAN, "아주 길고 긴 문장 속의 표결", "표결", "조금 긴 표결");
    memory.add(TranslationUnit.of(KOREAN, "표결", FRENCH, "vote").withId("0"));
    assertEquals(List.of("[표결]", "[표결]", "조금 긴 [표결]"), find("표결", Concordance.in(KOREAN).limit(3)));
    assertEquals("0", memory.concordance("표결", Concordance.in(KOREAN).limit(1)).get(0).unit().id());
    assertThrows(IllegalArgumentException.class, () -> Concordance.in(KOREAN).limit(0));
  }

  @Test
  void whatWasDeletedOrChangedIsNotFound() throws IOException {
    memory.add(Units.unit("a", "표결", "vote"));
    memory.add(Units.unit("b", "표결 결과", "result"));
    memory.delete("a");
    memory.update(Units.unit("b", "투표 결과", "result"));
    assertEquals(List.of(), korean("표결"));
    assertEquals(List.of("[투표] 결과"), korean("투표"));
  }

  @Test
  void aHitKnowsItsUnitAndSide() throws IOException {
    memory.add(Units.unit("a", "표결", "vote"));
    ConcordanceHit hit = memory.concordance("vote", Concordance.in(ENGLISH)).get(0);
    assertEquals("a", hit.unit().id());
    assertEquals(ENGLISH, hit.variant().language());
    assertTrue(hit.unit().variants().contains(hit.variant()));
  }

  private static List<String> sorted(List<String> list) {
    return list.stream().sorted().toList();
  }
}
