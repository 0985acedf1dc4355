package io.daeyeok.memory;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that index the units of an import side by side. */
final class Indexers implements Closeable {
  private static final int MAX_THREADS = 4;
  private static final int PARTS = 32;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()), Indexers::thread);

  /** What is done with each change. */
  interface Indexing {
    void index(PendingUnits.Change change) throws IOException;
  }

  private static Thread thread(Runnable task) {
    Thread indexer = new Thread(task, "daeyeok-import");
    indexer.setDaemon(true);
    return indexer;
  }

  /** Indexes all changes, in any order, and waits until that is done. */
  void index(List<PendingUnits.Change> changes, Indexing indexing) throws IOException {
    List<Future<Void>> parts = new ArrayList<>();
    int part = Math.max(1, changes.size() / PARTS);
    for (int i = 0; i < changes.size(); i += part) {
      List<PendingUnits.Change> some = changes.subList(i, Math.min(changes.size(), i + part));
      parts.add(
          threads.submit(
              () -> {
                for (PendingUnits.Change change : some) {
                  indexing.index(change);
                }
                return null;
              }));
    }
    await(parts);
  }

  /** Waits for all parts, those after a failure too: none may write to the writer that follows. */
  private static void await(List<Future<Void>> parts) throws IOException {
    Throwable failure = null;
    for (Future<Void> part : parts) {
      try {
        part.get();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts the writer's thread", e);
      } catch (ExecutionException e) {
        failure = failure == null ? e.getCause() : failure;
      }
    }
    if (failure != null) {
      throw WriterThread.thrown(failure);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
