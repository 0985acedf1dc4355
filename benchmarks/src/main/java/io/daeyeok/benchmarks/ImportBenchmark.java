package io.daeyeok.benchmarks;

import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.ImportReport;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** A durable import of units that are made beforehand, into a new memory. Seconds for all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ImportBenchmark {

  /** What the two sides of the units are. */
  public enum Sides {
    /** Both languages. */
    BOTH,
    /** The first language and a variety of it, so that its cost shows alone, twice. */
    FIRST_TWICE,
    /** The second language and a variety of it. */
    SECOND_TWICE
  }

  @Param({"100000"})
  int units;

  @Param Sides sides;

  private List<TranslationUnit> all;
  private Path folder;
  private TranslationMemory memory;

  /** Makes the units. */
  @Setup
  public void generate() throws IOException {
    Fixture fixture = Fixture.ofProperties(units);
    all = new ArrayList<>(units);
    for (int i = 0; i < units; i++) {
      all.add(unit(fixture.catalogue().at(i), i, fixture.inputs()).withId(Catalogue.id(i)));
    }
    folder = fixture.folder().resolve("imported");
  }

  private TranslationUnit unit(Pair pair, int i, Inputs inputs) {
    // A number makes units distinct whose pairs differ on the other side alone.
    return switch (sides) {
      case BOTH -> TranslationUnit.of(inputs.first(), pair.first(), inputs.second(), pair.second());
      case FIRST_TWICE ->
          TranslationUnit.of(
              inputs.first(), pair.first(), variety(inputs.first()), pair.first() + " " + i);
      case SECOND_TWICE ->
          TranslationUnit.of(
              inputs.second(), pair.second(), variety(inputs.second()), pair.second() + " " + i);
    };
  }

  private static Locale variety(Locale language) {
    return new Locale.Builder().setLocale(language).setVariant("variety").build();
  }

  /** Makes an empty memory. */
  @Setup(Level.Iteration)
  public void open() throws IOException {
    Folders.delete(folder);
    memory = TranslationMemory.open(folder);
  }

  /** Imports. */
  @Benchmark
  public Object importAll() throws IOException {
    Iterator<TranslationUnit> next = all.iterator();
    ImportReport report =
        memory.addAll(
            () -> next.hasNext() ? Optional.of(next.next()) : Optional.empty(), Duplicates.KEEP);
    if (report.added() != units) {
      throw new WrongAnswerException(units + " distinct units came in, " + report + " came of it");
    }
    return report;
  }

  /** Closes, off the clock. */
  @TearDown(Level.Iteration)
  public void close() throws IOException {
    memory.close();
    Folders.delete(folder);
  }
}
