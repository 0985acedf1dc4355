package io.daeyeok.benchmarks;

import java.io.IOException;

/**
 * The ways to search that are compared. A lookup by word percentage goes here as one more, to be
 * held to {@link WordScan}, once the library's {@code Lookup} can ask for it.
 */
public enum Rival {
  /** The library's lookup, through its public API. */
  DAEYEOK("Daeyeok"),
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

  /** Whether its answers must be those of scoring every unit. */
  boolean lossless() {
    return this == DAEYEOK || this == EXHAUSTIVE || this == SHOULD_MATCH;
  }

  Retrieval open(Fixture fixture, Direction direction) throws IOException {
    return switch (this) {
      case DAEYEOK -> DaeyeokRetrieval.open(fixture.memory(), direction);
      case EXHAUSTIVE ->
          new ExhaustiveScan(fixture.scanTable(direction), fixture.catalogue()::at, direction);
      case WORDS -> new WordScan(fixture.scanTable(direction));
      case BM25 -> new Bm25Rerank(GramIndex.open(fixture.gramIndex(direction)), direction);
      case SHOULD_MATCH ->
          new ShouldMatchVerify(GramIndex.open(fixture.gramIndex(direction)), direction);
    };
  }
}
