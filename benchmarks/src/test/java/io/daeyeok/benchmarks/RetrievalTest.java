package io.daeyeok.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Similarity;
import io.daeyeok.match.WordPercentage;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalTest {
  private static final int SIZE = 800;

  @TempDir static Path folder;
  private static Fixture fixture;

  @BeforeAll
  static void prepare() throws IOException {
    fixture = new Fixture(SampleText.inputs(), SampleText.units(), SIZE, folder.resolve("fixture"));
  }

  private List<String> queries(Direction direction) {
    return Queries.of(fixture.units(), direction, SIZE, 30);
  }

  @Test
  void losslessRivalsAgree() throws IOException {
    for (Direction direction : SampleText.inputs().directions()) {
      try (Retrieval scan = Rival.EXHAUSTIVE.open(fixture, direction);
          Retrieval daeyeok = Rival.DAEYEOK.open(fixture, direction);
          Retrieval shouldMatch = Rival.SHOULD_MATCH.open(fixture, direction)) {
        int found = 0;
        for (String query : queries(direction)) {
          for (int atLeast : new int[] {50, 70, 95}) {
            List<Hit> expected = scan.find(query, atLeast, 5);
            assertEquals(expected, daeyeok.find(query, atLeast, 5), query);
            assertEquals(expected, shouldMatch.find(query, atLeast, 5), query);
            found += expected.size();
          }
        }
        assertTrue(found > 100, "too few hits to tell: " + found);
      }
    }
  }

  @Test
  void lookupByWordsIsAScanByWords() throws IOException {
    for (Direction direction : SampleText.inputs().directions()) {
      try (Retrieval scan = Rival.WORDS.open(fixture, direction);
          Retrieval daeyeok = Rival.DAEYEOK_WORDS.open(fixture, direction)) {
        int found = 0;
        for (String query : queries(direction)) {
          for (int atLeast : new int[] {50, 70}) {
            List<Hit> expected = scan.find(query, atLeast, 5);
            assertEquals(expected, daeyeok.find(query, atLeast, 5), query);
            found += expected.size();
          }
        }
        assertTrue(found > 50, "too few hits to tell: " + found);
      }
    }
  }

  @Test
  void bm25ReturnsTrueScores() throws IOException {
    for (Direction direction : SampleText.inputs().directions()) {
      try (Retrieval scan = Rival.EXHAUSTIVE.open(fixture, direction);
          Retrieval bm25 = Rival.BM25.open(fixture, direction)) {
        Recall recall = new Recall();
        for (String query : queries(direction).subList(0, 10)) {
          List<Hit> all = scan.find(query, 1, SIZE);
          List<Hit> some = bm25.find(query, 50, 5);
          assertTrue(all.containsAll(some), query);
          recall.add(scan.find(query, 50, 5), some);
        }
        assertTrue(recall.share() > 0.5, "recall " + recall.share());
      }
    }
  }

  /** Each unit's points by the formula and by the library, and its word percentage. */
  @Test
  void scansComputeWhatTheLibraryDoes() throws IOException {
    for (Direction direction : SampleText.inputs().directions()) {
      ScanTable table = fixture.scanTable(direction);
      for (String query : queries(direction).subList(0, 10)) {
        Similarity similarity = Similarity.to(MatchKey.of(Segment.of(query), direction.from()));
        WordPercentage percentage = WordPercentage.to(query);
        ScanTable.Numbered asked = table.query(query);
        BitParallel units = new BitParallel(asked.units(), table.unitBound());
        for (int unit = 0; unit < SIZE; unit++) {
          String text = direction.source(fixture.catalogue().at(unit));
          String symbols = MatchKey.of(Segment.of(text), direction.from()).symbols();
          if (!symbols.equals(similarity.query().symbols())) {
            Sequences stored = table.units();
            int edits = units.to(stored.numbers(), stored.start(unit), stored.end(unit));
            int points =
                ExhaustiveScan.points(
                    Math.max(asked.units().length, stored.end(unit) - stored.start(unit)),
                    edits,
                    similarity.overlap(symbols),
                    similarity.query().gramCount(),
                    table.grams().end(unit) - table.grams().start(unit));
            assertEquals(similarity.points(symbols), Math.min(94, points), text);
          }
          int words = percentage.percent(text);
          if (words >= 50) {
            List<Hit> hits = new WordScan(table).find(query, 50, SIZE);
            assertTrue(hits.contains(new Hit(unit, words)), text);
            unit += 20;
          }
        }
      }
    }
  }

  @Test
  void aWrongAnswerIsRefused() {
    List<Hit> right = List.of(new Hit(3, 80), new Hit(4, 75));
    Recall.requireEqual("a query", right, right);
    assertThrows(
        WrongAnswerException.class,
        () -> Recall.requireEqual("a query", right, List.of(new Hit(3, 80))));
  }

  @Test
  void recallCountsHitsAndBestHits() {
    Recall recall = new Recall();
    recall.add(List.of(new Hit(3, 80), new Hit(4, 75)), List.of(new Hit(3, 80), new Hit(9, 70)));
    recall.add(List.of(new Hit(5, 90), new Hit(6, 90)), List.of());
    recall.add(List.of(), List.of());
    assertEquals(0.25, recall.share());
    assertEquals(0.5, recall.bestShare());
  }
}
