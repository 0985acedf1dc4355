package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.daeyeok.match.MatchKey;
import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class ConcordanceProperties {
  private static int searches;
  private static int withHits;

  @Property(tries = 25)
  void aSearchForCharactersIsTheScanOfEveryText(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int changes) throws IOException {
    Scenario scenario = new Scenario(seed);
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      for (int i = 0; i < changes; i++) {
        scenario.change(memory);
      }
      List<TranslationUnit> units = Units.all(memory);
      for (int i = 0; i < 15; i++) {
        Locale language = scenario.lookup().from();
        String query = piece(scenario, language, units);
        int limit = 1 + scenario.random().nextInt(30);
        List<ConcordanceHit> found =
            memory.concordance(query, Concordance.in(language).substring().limit(limit));
        assertEquals(scan(units, query, language, limit), found, query);
        searches++;
        withHits += found.isEmpty() ? 0 : 1;
      }
    }
  }

  /** Fewer hits are the first of more, and every span is a place in the text. */
  @Property(tries = 25)
  void aSearchForWordsIsCutAtItsLimit(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int changes) throws IOException {
    Scenario scenario = new Scenario(seed);
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      for (int i = 0; i < changes; i++) {
        scenario.change(memory);
      }
      List<TranslationUnit> units = Units.all(memory);
      for (int i = 0; i < 15; i++) {
        Locale language = scenario.lookup().from();
        String query = piece(scenario, language, units);
        Concordance words = Concordance.in(language).limit(10_000);
        List<ConcordanceHit> all = memory.concordance(query, words);
        int limit = 1 + scenario.random().nextInt(10);
        assertEquals(
            all.subList(0, Math.min(limit, all.size())),
            memory.concordance(query, words.limit(limit)),
            query);
        all.forEach(hit -> assertInPlace(hit));
      }
    }
  }

  private static void assertInPlace(ConcordanceHit hit) {
    assertTrue(!hit.spans().isEmpty());
    int last = 0;
    for (ConcordanceHit.Span span : hit.spans()) {
      assertTrue(last <= span.start() && span.start() < span.end(), hit.toString());
      last = span.end();
    }
    assertTrue(last <= hit.variant().text().length());
  }

  private static String piece(Scenario scenario, Locale language, List<TranslationUnit> units) {
    Random random = scenario.random();
    String text = scenario.segment(language).text();
    if (!units.isEmpty() && random.nextInt(3) > 0) {
      TranslationUnit unit = units.get(random.nextInt(units.size()));
      text = unit.variant(language).orElse(unit.source()).text();
    }
    int start = random.nextInt(text.length() + 1);
    int length = 1 + random.nextInt(random.nextBoolean() ? 4 : 30);
    return text.substring(start, Math.min(text.length(), start + length));
  }

  private static List<ConcordanceHit> scan(
      List<TranslationUnit> units, String query, Locale language, int limit) {
    Folding folding = Folding.forMatching(language);
    String key = folding.key(Folding.nfc(query).strip());
    List<ConcordanceHit> hits = new ArrayList<>();
    if (key.isEmpty()) {
      return hits;
    }
    for (TranslationUnit unit : units) {
      for (Variant variant : unit.variants()) {
        if (variant.language().getLanguage().equals(language.getLanguage())) {
          List<ConcordanceHit.Span> spans = spans(folding.fold(variant.text()), key);
          if (!spans.isEmpty()) {
            hits.add(new ConcordanceHit(unit, variant, spans));
          }
        }
      }
    }
    hits.sort(
        Comparator.comparingInt(ConcordanceProperties::size)
            .thenComparing(hit -> hit.unit().id())
            .thenComparing(hit -> hit.variant().language().toLanguageTag()));
    return hits.subList(0, Math.min(limit, hits.size()));
  }

  private static List<ConcordanceHit.Span> spans(FoldedText folded, String key) {
    List<ConcordanceHit.Span> spans = new ArrayList<>();
    int from = 0;
    for (int at = folded.text().indexOf(key); at >= 0; at = folded.text().indexOf(key, from)) {
      from = at + key.length();
      int start = folded.originalStart(at);
      int end = folded.originalEnd(from);
      // A character that folds to several (… to ...) can end one place and begin the next.
      int last = spans.size() - 1;
      if (last >= 0 && start < spans.get(last).end()) {
        start = spans.remove(last).start();
      }
      spans.add(new ConcordanceHit.Span(start, end));
    }
    return spans;
  }

  private static int size(ConcordanceHit hit) {
    return MatchKey.of(hit.variant().segment(), hit.variant().language()).gramCount();
  }

  @AfterContainer
  static void manySearchesHadHits() {
    assumeTrue(searches > 0, "only another property ran");
    assertTrue(withHits > searches / 3, withHits + " of " + searches + " had hits");
  }
}
