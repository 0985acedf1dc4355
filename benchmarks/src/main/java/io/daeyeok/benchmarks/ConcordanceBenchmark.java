package io.daeyeok.benchmarks;

import io.daeyeok.memory.Concordance;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

/** Two neighbouring words of a stored text, looked for in all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class ConcordanceBenchmark {
  private static final int QUERIES = 500;
  private static final int CHECKED = 100;

  @Param({"126000", "1000000"})
  int size;

  @Param({"ko", "en"})
  String language;

  @Param({"false", "true"})
  boolean substring;

  private final List<String> queries = new ArrayList<>();
  private TranslationMemory memory;
  private Concordance concordance;

  /** Opens the memory; every query must be found. */
  @Setup
  public void open() throws IOException {
    Fixture fixture = Fixture.ofProperties(size);
    Direction direction = fixture.inputs().from(language);
    concordance = Concordance.in(direction.from());
    concordance = substring ? concordance.substring() : concordance;
    SplittableRandom random = fixture.units().random(3L << 40);
    while (queries.size() < QUERIES) {
      String[] words = direction.source(fixture.units().part(random)).split(" ");
      if (words.length > 3) {
        int at = random.nextInt(words.length - 1);
        queries.add(words[at] + " " + words[at + 1]);
      }
    }
    memory = TranslationMemory.openReadOnly(fixture.memory());
    // A query of stop words or punctuation has no hits by words.
    int found = 0;
    for (String query : queries.subList(0, CHECKED)) {
      found += memory.concordance(query, concordance).isEmpty() ? 0 : 1;
    }
    if (found < CHECKED * 9 / 10) {
      throw new WrongAnswerException(found + " of " + CHECKED + " stored phrases were found");
    }
  }

  /** Searches for the next phrase. */
  @Benchmark
  public Object search(Cursor cursor) throws IOException {
    return memory.concordance(cursor.next(queries), concordance);
  }

  /** Closes the memory. */
  @TearDown
  public void close() throws IOException {
    memory.close();
  }
}
