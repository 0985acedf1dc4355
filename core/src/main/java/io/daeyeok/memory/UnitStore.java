package io.daeyeok.memory;

import io.daeyeok.text.SearchAnalysis;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * Writes units to a Lucene directory, durably and one writer at a time.
 *
 * <p>A writing thread takes the lock, writes, releases it and asks for a commit. The lock is fair:
 * whoever waited writes before the first of them gets back to commit, and that one commit, with its
 * one sync to disk, serves them all. Readers see commits and nothing else.
 */
final class UnitStore implements Closeable {
  // An import is indexed in batches of this many units, or of this many characters.
  private static final int BATCH_UNITS = 16_384;
  private static final int BATCH_CHARACTERS = 8_000_000;
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final SearchAnalysis analysis;
  private final WriterLock writerLock;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final SearcherManager searchers;
  private IndexWriter writer;
  private PendingUnits pending;
  private long written;
  private long committed;

  UnitStore(Directory directory, String name, SearchAnalysis analysis) throws IOException {
    this.directory = directory;
    this.analysis = analysis;
    writerLock = WriterLock.of(directory, name);
    try {
      writer = openWriter();
      if (!DirectoryReader.indexExists(directory)) {
        writer.commit();
      }
      searchers = new SearcherManager(directory, new SearcherFactory());
      pending = new PendingUnits(writer);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer, writerLock);
      throw e;
    }
  }

  private IndexWriter openWriter() throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setIndexSort(UnitDocument.INDEX_SORT)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    IndexWriter opened = new IndexWriter(directory, config);
    opened.setLiveCommitData(StoreVersion.CURRENT.toCommit().entrySet());
    return opened;
  }

  SearcherManager searchers() {
    return searchers;
  }

  Addition add(TranslationUnit unit, Duplicates duplicates) throws IOException {
    Addition addition;
    long ticket;
    writing.lock();
    try {
      addition = pending.add(unit, duplicates);
      index(pending.takeChanges(), null);
      ticket = ++written;
    } finally {
      writing.unlock();
    }
    commit(ticket);
    return addition;
  }

  boolean delete(String id) throws IOException {
    long ticket;
    writing.lock();
    try {
      if (!pending.delete(id)) {
        return false;
      }
      index(pending.takeChanges(), null);
      ticket = ++written;
    } finally {
      writing.unlock();
    }
    commit(ticket);
    return true;
  }

  boolean update(TranslationUnit unit) throws IOException {
    long ticket;
    writing.lock();
    try {
      if (!pending.update(unit)) {
        return false;
      }
      index(pending.takeChanges(), null);
      ticket = ++written;
    } finally {
      writing.unlock();
    }
    commit(ticket);
    return true;
  }

  /**
   * Adds all or nothing. Holds the lock throughout: other writers wait, readers do not. What an
   * import leaves uncommitted when it fails, or when the process dies, is not in the memory.
   */
  <E extends Exception> ImportReport addAll(UnitSource<E> units, Duplicates duplicates)
      throws IOException, E {
    writing.lock();
    ExecutorService indexers =
        Executors.newFixedThreadPool(
            Math.min(4, Runtime.getRuntime().availableProcessors()),
            task -> {
              Thread thread = new Thread(task, "daeyeok-import");
              thread.setDaemon(true);
              return thread;
            });
    try {
      commitNow();
      boolean done = false;
      try {
        ImportReport report = indexAll(units, duplicates, indexers);
        written++;
        commitNow();
        done = true;
        return report;
      } finally {
        if (!done) {
          indexers.shutdownNow();
          rollback();
        }
      }
    } finally {
      indexers.shutdownNow();
      writing.unlock();
    }
  }

  private <E extends Exception> ImportReport indexAll(
      UnitSource<E> units, Duplicates duplicates, ExecutorService indexers) throws IOException, E {
    long read = 0;
    long[] outcomes = new long[Addition.Outcome.values().length];
    int inBatch = 0;
    long characters = 0;
    for (Optional<TranslationUnit> unit = units.next(); unit.isPresent(); unit = units.next()) {
      read++;
      outcomes[pending.add(unit.get(), duplicates).outcome().ordinal()]++;
      for (Variant variant : unit.get().variants()) {
        characters += variant.text().length();
      }
      if (++inBatch == BATCH_UNITS || characters >= BATCH_CHARACTERS) {
        index(pending.takeChanges(), indexers);
        pending.refresh();
        inBatch = 0;
        characters = 0;
      }
    }
    index(pending.takeChanges(), indexers);
    return new ImportReport(
        read,
        outcomes[Addition.Outcome.ADDED.ordinal()],
        outcomes[Addition.Outcome.REFRESHED.ordinal()],
        outcomes[Addition.Outcome.REPLACED.ordinal()]);
  }

  /** Writes changed units, and deletes those that map to nothing; in parallel when told by whom. */
  private void index(List<PendingUnits.Change> changes, ExecutorService indexers)
      throws IOException {
    if (indexers == null || changes.size() < 64) {
      for (PendingUnits.Change change : changes) {
        index(change);
      }
      return;
    }
    List<Future<Void>> parts = new ArrayList<>();
    int part = Math.max(1, changes.size() / 32);
    for (int i = 0; i < changes.size(); i += part) {
      List<PendingUnits.Change> some = changes.subList(i, Math.min(changes.size(), i + part));
      parts.add(
          indexers.submit(
              () -> {
                for (PendingUnits.Change change : some) {
                  index(change);
                }
                return null;
              }));
    }
    await(parts);
  }

  private static void await(List<Future<Void>> parts) throws IOException {
    Throwable failure = null;
    for (Future<Void> part : parts) {
      try {
        part.get();
      } catch (InterruptedException e) {
        parts.forEach(other -> other.cancel(true));
        Thread.currentThread().interrupt();
        throw new IOException("the import was interrupted; the memory is as it was", e);
      } catch (ExecutionException e) {
        failure = failure == null ? e.getCause() : failure;
      }
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

  private void index(PendingUnits.Change change) throws IOException {
    Term id = UnitDocument.idTerm(change.id());
    if (change.unit().isEmpty()) {
      writer.deleteDocuments(id);
    } else if (change.isNew()) {
      writer.addDocuments(UnitDocument.of(change.unit().get(), analysis));
    } else {
      writer.updateDocuments(id, UnitDocument.of(change.unit().get(), analysis));
    }
  }

  private void commit(long ticket) throws IOException {
    writing.lock();
    try {
      if (committed < ticket) {
        commitNow();
      }
    } finally {
      writing.unlock();
    }
  }

  private void commitNow() throws IOException {
    writer.commit();
    committed = written;
    searchers.maybeRefreshBlocking();
    pending.refresh();
  }

  private void rollback() throws IOException {
    pending.close();
    writer.rollback();
    writer = openWriter();
    pending = new PendingUnits(writer);
  }

  /** Rewrites every unit with the analysis of today. */
  void reindex() throws IOException {
    writing.lock();
    try (DirectoryReader before = DirectoryReader.open(directory)) {
      boolean done = false;
      try {
        writer.deleteAll();
        for (LeafReaderContext leaf : before.leaves()) {
          new LeafUnits(leaf.reader())
              .forEach(unit -> writer.addDocuments(UnitDocument.of(unit, analysis)));
        }
        written++;
        commitNow();
        done = true;
      } finally {
        if (!done) {
          rollback();
        }
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    writing.lock();
    try {
      IOUtils.close(searchers, pending, writer, writerLock);
    } finally {
      writing.unlock();
    }
  }
}
