package io.daeyeok.memory;

import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Many lookups on all processors: each thread takes the next segment that no other has taken, so
 * that a costly one holds up nobody.
 */
final class BatchLookup {
  interface Single {
    List<FuzzyMatch> of(Segment segment) throws IOException;
  }

  private final List<Segment> segments;
  private final Single single;
  private final BatchProgress progress;
  private final AtomicReferenceArray<List<FuzzyMatch>> results;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean ended = new AtomicBoolean();
  private int done;

  private BatchLookup(List<Segment> segments, Single single, BatchProgress progress) {
    this.segments = List.copyOf(segments);
    this.single = single;
    this.progress = progress;
    results = new AtomicReferenceArray<>(segments.size());
  }

  static List<List<FuzzyMatch>> of(List<Segment> segments, Single single, BatchProgress progress)
      throws IOException {
    BatchLookup batch = new BatchLookup(segments, single, progress);
    int threads = Math.min(segments.size(), Runtime.getRuntime().availableProcessors());
    if (threads > 0) {
      batch.run(threads);
    }
    return batch.list();
  }

  private void run(int threads) throws IOException {
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "daeyeok-lookup");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<Void>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(executor.submit(this::work));
      }
      await(parts);
    } finally {
      ended.set(true);
      // Never interrupted: an interrupt would close the files that other readers use.
      executor.shutdown();
    }
  }

  private Void work() throws IOException {
    for (int i = next.getAndIncrement();
        i < segments.size() && !ended.get();
        i = next.getAndIncrement()) {
      results.set(i, single.of(segments.get(i)));
      advance();
    }
    return null;
  }

  private synchronized void advance() {
    if (!ended.get() && !progress.advanced(++done, segments.size())) {
      ended.set(true);
      throw new CancellationException("the lookup was ended after " + done + " segments");
    }
  }

  private void await(List<Future<Void>> parts) throws IOException {
    Throwable failure = null;
    boolean interrupted = false;
    for (Future<Void> part : parts) {
      while (true) {
        try {
          part.get();
        } catch (InterruptedException e) {
          // The threads still read the index: it is given back when they have ended.
          interrupted = true;
          ended.set(true);
          continue;
        } catch (ExecutionException e) {
          failure = failure == null ? e.getCause() : failure;
          ended.set(true);
        }
        break;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("the lookup was interrupted");
    }
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  private List<List<FuzzyMatch>> list() {
    List<List<FuzzyMatch>> list = new ArrayList<>(results.length());
    for (int i = 0; i < results.length(); i++) {
      list.add(results.get(i));
    }
    return List.copyOf(list);
  }
}
