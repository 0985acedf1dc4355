package io.daeyeok.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark for a moment, in this process: they compile, start, and check answers. */
class BenchmarksSmokeTest {
  @TempDir static Path folder;

  @BeforeAll
  static void writeText() throws IOException {
    // Two builds on one machine must not wait for each other: no figure is taken here.
    System.setProperty("jmh.ignoreLock", "true");
    List<String> rows =
        SampleText.pairs().stream().map(pair -> pair.first() + "\t" + pair.second()).toList();
    Path table = Files.write(folder.resolve("table.tsv"), rows);
    Inputs inputs = new Inputs(SampleText.ENGLISH, SampleText.KOREAN, List.of(table), List.of());
    inputs.asProperties().forEach(System::setProperty);
    System.setProperty(Fixture.WORK, folder.resolve("work").toString());
  }

  private static ChainedOptionsBuilder briefly(Class<?> type) {
    return new OptionsBuilder()
        .include("^" + type.getName().replace(".", "\\.") + "\\.")
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(10))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static int run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run().size();
  }

  @Test
  void lookup() throws RunnerException {
    int rivals = Rival.values().length;
    assertEquals(
        2 * rivals,
        run(briefly(LookupBenchmark.class).param("size", "300").param("atLeast", "70")));
  }

  @Test
  void writing() throws RunnerException {
    assertEquals(2, run(briefly(WritingBenchmark.class).param("size", "300")));
  }

  @Test
  void concurrentLookups() throws IOException {
    Fixture fixture = Fixture.ofProperties(300);
    Direction direction = fixture.inputs().from("ko");
    try (TranslationMemory memory = TranslationMemory.open(fixture.copyOfMemory("concurrent"))) {
      ConcurrentLookups lookups =
          new ConcurrentLookups(
              memory, fixture.queries(direction), Lookup.from(direction.from()).to(direction.to()));
      ConcurrentLookups.Rates rates = lookups.rates(1, 0.01);
      assertTrue(rates.one() > 0 && rates.two() > 0);
      ConcurrentLookups.BesideImport beside = lookups.besideImport(fixture, 100, 0.02);
      assertTrue(beside.importing().p50() > 0 && beside.unitsASecond() > 0);
      long more = memory.statistics().units() - 300;
      assertTrue(more > 0 && more % 100 == 0, () -> more + " more");
    }
  }

  @Test
  void opening() throws RunnerException {
    assertEquals(1, run(briefly(OpenBenchmark.class).param("size", "300")));
  }

  @Test
  void importing() throws RunnerException {
    assertEquals(3, run(briefly(ImportBenchmark.class).param("units", "300")));
  }

  @Test
  void concordance() throws RunnerException {
    assertEquals(4, run(briefly(ConcordanceBenchmark.class).param("size", "300")));
  }

  @Test
  void terms() throws RunnerException {
    assertEquals(4, run(briefly(TermsBenchmark.class).param("terms", "300")));
  }

  @Test
  void text() throws RunnerException {
    assertEquals(12, run(briefly(TextBenchmark.class)));
  }
}
