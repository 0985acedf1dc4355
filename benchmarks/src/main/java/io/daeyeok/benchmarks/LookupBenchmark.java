package io.daeyeok.benchmarks;

import java.io.IOException;
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

/**
 * One lookup, end to end: the time of each is a sample, so that p50 and p99 are over queries.
 * Before the clock starts, lossless ways are held to the exhaustive scan.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class LookupBenchmark {
  // Lucene's minimum-should-match and a scan by words may take a second a query.
  private static final int CHECKED_OF_SLOW = 20;

  // The table of a scan by words takes 500 bytes a unit on the heap of a fork.
  private static final int MOST_SCANNED = 2_000_000;

  @Param({"126000", "1000000"})
  int size;

  @Param({"ko", "en"})
  String language;

  @Param({"70", "50"})
  int atLeast;

  @Param Rival rival;

  private Retrieval retrieval;
  private List<String> queries;

  /** Opens the memory and checks answers. */
  @Setup
  public void open() throws IOException {
    Fixture fixture = Fixture.ofProperties(size);
    Direction direction = fixture.inputs().from(language);
    queries = fixture.queries(direction);
    retrieval = rival.open(fixture, direction);
    if (rival == Rival.DAEYEOK_WORDS && size > MOST_SCANNED) {
      return;
    }
    if (rival == Rival.DAEYEOK_WORDS) {
      try (Retrieval scan = Rival.WORDS.open(fixture, direction)) {
        for (String query : queries.subList(0, CHECKED_OF_SLOW)) {
          require(query, scan.find(query, atLeast, Fixture.LIMIT));
        }
      }
    } else if (rival.lossless() && rival != Rival.EXHAUSTIVE) {
      int checked = rival == Rival.DAEYEOK ? Fixture.CHECKED : CHECKED_OF_SLOW;
      List<List<Hit>> answers = fixture.answers(direction);
      for (int i = 0; i < checked; i++) {
        require(
            queries.get(i),
            answers.get(i).stream().filter(hit -> hit.points() >= atLeast).toList());
      }
    }
  }

  private void require(String query, List<Hit> right) throws IOException {
    Recall.requireEqual(query, right, retrieval.find(query, atLeast, Fixture.LIMIT));
  }

  /** Looks the next query up. */
  @Benchmark
  public Object lookup(Cursor cursor) throws IOException {
    return retrieval.find(cursor.next(queries), atLeast, Fixture.LIMIT);
  }

  /** Closes the memory. */
  @TearDown
  public void close() throws IOException {
    retrieval.close();
  }
}
