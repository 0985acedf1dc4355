package io.daeyeok.benchmarks;

import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Writes single units to a copy of a memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class WritingBenchmark {
  @Param({"126000", "1000000"})
  int size;

  @Param({"ko"})
  String language;

  private final AtomicInteger next = new AtomicInteger();
  private Fixture fixture;
  private TranslationMemory memory;
  private Direction direction;
  private Lookup exact;
  private Path folder;

  /** Opens a copy. */
  @Setup
  public void open() throws IOException {
    fixture = Fixture.ofProperties(size);
    direction = fixture.inputs().from(language);
    exact = Lookup.from(direction.from()).to(direction.to()).atLeast(100).limit(100);
    // Takes seconds, which are no part of an add.
    fixture.catalogue();
    folder = fixture.copyOfMemory("written");
    memory = TranslationMemory.open(folder);
  }

  /** Adds a unit, durably. */
  @Benchmark
  public Object add() throws IOException {
    return memory.add(fixture.further(next.getAndIncrement()));
  }

  /** Adds a unit and finds it with the next lookup. */
  @Benchmark
  public void addAndFind() throws IOException {
    TranslationUnit unit = furtherSentence();
    String id = memory.add(unit).id();
    String text = text(unit);
    boolean found = memory.lookup(text, exact).stream().anyMatch(hit -> hit.unit().id().equals(id));
    if (!found) {
      throw new WrongAnswerException("'" + text + "' was added and not found by a lookup");
    }
  }

  /** More units have the text of a single word than a lookup returns. */
  private TranslationUnit furtherSentence() {
    TranslationUnit unit = fixture.further(next.getAndIncrement());
    while (text(unit).length() < Queries.SHORTEST) {
      unit = fixture.further(next.getAndIncrement());
    }
    return unit;
  }

  private String text(TranslationUnit unit) {
    return unit.variant(direction.from()).orElseThrow().text();
  }

  /** Throws the copy away. */
  @TearDown
  public void close() throws IOException {
    memory.close();
    Folders.delete(folder);
  }
}
