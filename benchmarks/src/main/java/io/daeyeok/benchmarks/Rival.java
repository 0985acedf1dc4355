package io.daeyeok.benchmarks;

import java.io.IOException;

/** The ways to search that are compared. */
public enum Rival {
  /** The library's lookup, through its public API. */
  DAEYEOK("Daeyeok"),
  /** The library's lookup by word percentage. */
  DAEYEOK_WORDS("Daeyeok by words"),
  /** Every unit compared in full, bit-parallel, on the heap. */
  EXHAUSTIVE("exhaustive bit-parallel scan"),
  /** Every unit compared by words, as OmegaT does; returns hits by its own percentage. */
  WORDS("word-level scan"),
  /** Lucene's best 100 by BM25, ranked anew. */
  BM25("Lucene BM25 top 100 + rerank"),
  /** Lucene's minimum-should-match, every match compared in full. */
  SHOULD_MATCH("Lucene minShouldMatch + verify");

  private final String title;

  Rival(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether its answers must be those of scoring every unit by the default score. */
  boolean lossless() {
    return this == DAEYEOK || this == EXHAUSTIVE || this == SHOULD_MATCH;
  }

  boolean isDaeyeok() {
    return this == DAEYEOK || this == DAEYEOK_WORDS;
  }

  Retrieval open(Fixture fixture, Direction direction) throws IOException {
    return switch (this) {
      case DAEYEOK -> DaeyeokRetrieval.open(fixture.memory(), direction, false);
      case DAEYEOK_WORDS -> DaeyeokRetrieval.open(fixture.memory(), direction, true);
      case EXHAUSTIVE ->
          new ExhaustiveScan(fixture.scanTable(direction), fixture.catalogue()::at, direction);
      case WORDS -> new WordScan(fixture.scanTable(direction));
      case BM25 -> new Bm25Rerank(GramIndex.open(fixture.gramIndex(direction)), direction);
      case SHOULD_MATCH ->
          new ShouldMatchVerify(GramIndex.open(fixture.gramIndex(direction)), direction);
    };
  }
}
