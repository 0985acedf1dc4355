package io.daeyeok.benchmarks;

import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lookups beside each other and beside an import. What is compared takes turns in one process:
 * between two processes, what the compiler made of the code and what else the machine does differ
 * by more than what is to be told.
 */
final class ConcurrentLookups {
  private static final double SECOND = 1e9;

  private final TranslationMemory memory;
  private final List<String> queries;
  private final Lookup lookup;

  ConcurrentLookups(TranslationMemory memory, List<String> queries, Lookup lookup) {
    this.memory = memory;
    this.queries = queries;
    this.lookup = lookup;
  }

  /**
   * Lookups a second; of the rounds the one in the middle by how many times one thread's two do.
   */
  record Rates(double one, double two) {
    double times() {
      return two / one;
    }
  }

  /** Measures one thread and two, round by round, after a round that does not count. */
  Rates rates(int rounds, double seconds) {
    List<Rates> all = new ArrayList<>();
    for (int i = 0; i <= rounds; i++) {
      Rates rates = new Rates(rate(1, seconds), rate(2, seconds));
      if (i > 0) {
        all.add(rates);
      }
    }
    all.sort((a, b) -> Double.compare(a.times(), b.times()));
    return all.get(all.size() / 2);
  }

  private double rate(int threads, double seconds) {
    long start = System.nanoTime();
    long end = start + (long) (seconds * SECOND);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int first = i * queries.size() / threads;
        counts.add(pool.submit(() -> countUntil(end, first)));
      }
      long sum = 0;
      for (Future<Long> count : counts) {
        sum += got(count);
      }
      return sum * SECOND / (System.nanoTime() - start);
    } finally {
      pool.shutdown();
    }
  }

  private long countUntil(long end, int first) throws IOException {
    long count = 0;
    for (; System.nanoTime() < end; count++) {
      memory.lookup(queries.get((int) ((first + count) % queries.size())), lookup);
    }
    return count;
  }

  /** Milliseconds of a lookup by the clock, and of its thread on a processor. */
  record Latency(double p50, double p99, double processorP50) {}

  Latency latency(double seconds) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<long[]> samples = new ArrayList<>();
    long end = System.nanoTime() + (long) (seconds * SECOND);
    for (int i = 0; System.nanoTime() < end; i++) {
      long processor = threads.getCurrentThreadCpuTime();
      long clock = System.nanoTime();
      memory.lookup(queries.get(i % queries.size()), lookup);
      samples.add(
          new long[] {
            System.nanoTime() - clock, threads.getCurrentThreadCpuTime() - processor,
          });
    }
    long[] clock = sorted(samples, 0);
    long[] processor = sorted(samples, 1);
    return new Latency(
        clock[clock.length / 2] / 1e6,
        clock[clock.length * 99 / 100] / 1e6,
        processor[processor.length / 2] / 1e6);
  }

  private static long[] sorted(List<long[]> samples, int column) {
    long[] values = samples.stream().mapToLong(sample -> sample[column]).toArray();
    Arrays.sort(values);
    return values;
  }

  /** Lookups alone and while units come in, and how many of those a second. */
  record BesideImport(Latency alone, Latency importing, double unitsASecond) {}

  /** Imports the further units of a fixture, whose memory this is a copy of, batch by batch. */
  BesideImport besideImport(Fixture fixture, int batch, double seconds) throws IOException {
    latency(seconds / 2);
    Latency alone = latency(seconds);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Future<Double> units = pool.submit(() -> importUntil(done, fixture, batch));
      // The first batch is written by code that has not been compiled.
      latency(seconds / 2);
      Latency importing = latency(seconds);
      done.set(true);
      return new BesideImport(alone, importing, got(units));
    } finally {
      done.set(true);
      pool.shutdown();
    }
  }

  private double importUntil(AtomicBoolean done, Fixture fixture, int batch) throws IOException {
    long start = System.nanoTime();
    int[] next = {0};
    while (!done.get()) {
      int end = next[0] + batch;
      memory.addAll(
          () -> next[0] == end ? Optional.empty() : Optional.of(fixture.further(next[0]++)),
          Duplicates.KEEP);
    }
    return next[0] * SECOND / (System.nanoTime() - start);
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a benchmark", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw new UncheckedIOException(io);
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
