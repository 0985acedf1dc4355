package io.daeyeok.memory;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where a memory's files are written. An interrupt closes the file that its thread is writing, and
 * with it the Lucene writer: a caller's thread may be interrupted at any time, this one never is.
 * The thread ends when nothing has been written for a while.
 */
final class WriterThread implements Closeable {
  private static final long IDLE_SECONDS = 5;

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          1,
          1,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> {
            Thread thread = new Thread(task, "daeyeok-writer");
            thread.setDaemon(true);
            return thread;
          });

  WriterThread() {
    executor.allowCoreThreadTimeOut(true);
  }

  interface Work {
    void run() throws IOException;
  }

  void run(Work work) throws IOException {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  /** Waits for the work, however often the waiting thread is interrupted meanwhile. */
  <T> T call(Callable<T> work) throws IOException {
    Future<T> result = executor.submit(work);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw thrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What a task threw: a write throws {@link IOException} and what is unchecked. */
  static IOException thrown(Throwable cause) {
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
    return (IOException) cause;
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
