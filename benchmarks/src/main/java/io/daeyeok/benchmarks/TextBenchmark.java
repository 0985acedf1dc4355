package io.daeyeok.benchmarks;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Score;
import io.daeyeok.match.Similarity;
import io.daeyeok.match.WordPercentage;
import io.daeyeok.text.Folding;
import io.daeyeok.text.SearchAnalysis;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of an import and a lookup, on texts of 20 to 120 characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextBenchmark {
  @Param({"ko", "en"})
  String language;

  private final SearchAnalysis analysis = new SearchAnalysis();
  private Direction direction;
  private Folding folding;
  private List<String> texts;
  private List<Comparison> comparisons;

  /** A query, prepared, and a stored text to compare it with. */
  private record Comparison(
      Segment query,
      Similarity similarity,
      WordPercentage percentage,
      Segment stored,
      String symbols) {}

  /** Prepares neighbours in the list of queries for each other. */
  @Setup
  public void prepare() throws IOException {
    Fixture fixture = Fixture.ofProperties(1000);
    direction = fixture.inputs().from(language);
    folding = Folding.forMatching(direction.from());
    texts = fixture.queries(direction);
    comparisons = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Segment query = Segment.of(texts.get(i));
      Segment stored = Segment.of(texts.get((i + 1) % texts.size()));
      comparisons.add(
          new Comparison(
              query,
              Similarity.to(MatchKey.of(query, direction.from())),
              WordPercentage.to(query.text()),
              stored,
              MatchKey.of(stored, direction.from()).symbols()));
    }
  }

  /** Folds a text for matching. */
  @Benchmark
  public Object folding(Cursor cursor) {
    return folding.key(cursor.next(texts));
  }

  /** Finds placeables, masks and folds. */
  @Benchmark
  public Object matchKey(Cursor cursor) {
    return MatchKey.of(Segment.of(cursor.next(texts)), direction.from());
  }

  /** Analyses for concordance: Nori, or English stems. */
  @Benchmark
  public Object searchAnalysis(Cursor cursor) {
    return analysis.terms(Folding.nfc(cursor.next(texts)), direction.from());
  }

  /** Edit distance and overlap of a prepared query with folded symbols. */
  @Benchmark
  public int similarity(Cursor cursor) {
    Comparison comparison = cursor.next(comparisons);
    return comparison.similarity.points(comparison.symbols);
  }

  /** The word percentage of a prepared query for a text as it stands. */
  @Benchmark
  public int wordPercentage(Cursor cursor) {
    Comparison comparison = cursor.next(comparisons);
    return comparison.percentage.percent(comparison.stored.text());
  }

  /** The whole score with reasons. */
  @Benchmark
  public Object score(Cursor cursor) {
    Comparison comparison = cursor.next(comparisons);
    return Score.of(
        comparison.similarity, MatchKey.of(comparison.stored, direction.from()), comparison.stored);
  }

  /** Frees the dictionaries. */
  @TearDown
  public void close() {
    analysis.close();
  }
}
