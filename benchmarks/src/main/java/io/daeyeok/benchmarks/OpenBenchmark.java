package io.daeyeok.benchmarks;

import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * From the path of a memory to the first answer, for writing as a user opens it. The first
 * iteration of a fork is that of a new Java process, which loads and interprets all code; the files
 * are in the page cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 10)
public class OpenBenchmark {
  @Param({"126000", "1000000"})
  int size;

  @Param({"ko"})
  String language;

  private Path folder;
  private TranslationMemory memory;
  private String query;
  private Lookup lookup;
  private int answered;

  /** Copies the memory, so that no other process holds it. */
  @Setup
  public void copy() throws IOException {
    Fixture fixture = Fixture.ofProperties(size);
    Direction direction = fixture.inputs().from(language);
    List<List<Hit>> answers = fixture.answers(direction);
    List<String> queries = fixture.queries(direction);
    for (int i = 0; i < answers.size() && answered == 0; i++) {
      answered = (int) answers.get(i).stream().filter(hit -> hit.points() >= 70).count();
      query = queries.get(i);
    }
    lookup = Lookup.from(direction.from()).to(direction.to()).limit(Fixture.LIMIT);
    folder = fixture.copyOfMemory("opened");
  }

  /** Opens and asks. */
  @Benchmark
  public void openToFirstAnswer() throws IOException {
    memory = TranslationMemory.open(folder);
    int hits = memory.lookup(query, lookup).size();
    if (hits != answered) {
      throw new WrongAnswerException(answered + " hits expected, found " + hits);
    }
  }

  /** Closes, off the clock. */
  @TearDown(Level.Iteration)
  public void close() throws IOException {
    memory.close();
  }

  /** Throws the copy away. */
  @TearDown
  public void delete() throws IOException {
    Folders.delete(folder);
  }
}
