package io.daeyeok.memory;

import io.daeyeok.text.SearchAnalysis;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * Writes units to a Lucene directory, durably and one writer at a time.
 *
 * <p>A writing thread takes the lock, writes, releases it and asks for a commit. The lock is fair:
 * whoever waited writes before the first of them gets back to commit, and that one commit, with its
 * one sync to disk, serves them all. Readers see commits and nothing else.
 *
 * <p>When a write or a commit fails, all that is not committed goes, all who wait for it are told,
 * and the next write starts afresh from the last commit.
 */
final class UnitStore implements Closeable {
  // An import is indexed in batches of this many units, or of this many characters.
  private static final int BATCH_UNITS = 16_384;
  private static final int BATCH_CHARACTERS = 8_000_000;
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final String name;
  private final SearchAnalysis analysis;
  private final WriterLock writerLock;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final WriterThread thread = new WriterThread();
  private final SearcherManager searchers;
  private MemoryMerges merges;
  private ConcurrentMergeScheduler mergeThreads;
  private IndexWriter writer;
  private PendingUnits pending;
  private Group group = new Group();
  private boolean closed;

  /** The writes that one commit serves. */
  private static final class Group {
    private boolean hasWrites;
    private boolean committed;
    private Throwable failure;
  }

  UnitStore(Directory directory, String name, SearchAnalysis analysis) throws IOException {
    this.directory = directory;
    this.name = name;
    this.analysis = analysis;
    writerLock = WriterLock.of(directory, name);
    SearcherManager opened = null;
    try {
      writer = openWriter();
      if (!DirectoryReader.indexExists(directory)) {
        writer.commit();
      }
      opened = new SearcherManager(directory, new SearcherFactory());
      pending = new PendingUnits(writer);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(opened, writer, writerLock);
      throw e;
    }
    searchers = opened;
  }

  private IndexWriter openWriter() throws IOException {
    merges = new MemoryMerges();
    mergeThreads = new ConcurrentMergeScheduler();
    // The join of an import is no forced merge, which alone would not be held back.
    mergeThreads.disableAutoIOThrottle();
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setCodec(new MemoryCodec())
            .setIndexSort(UnitDocument.INDEX_SORT)
            .setMergePolicy(merges)
            .setMergeScheduler(mergeThreads)
            .setMaxFullFlushMergeWaitMillis(TimeUnit.DAYS.toMillis(1))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    IndexWriter opened = new IndexWriter(new SyncOnce(directory), config);
    opened.setLiveCommitData(StoreVersion.CURRENT.toCommit().entrySet());
    return opened;
  }

  SearcherManager searchers() {
    return searchers;
  }

  Addition add(TranslationUnit unit, Duplicates duplicates) throws IOException {
    return write(() -> pending.add(unit, duplicates));
  }

  boolean delete(String id) throws IOException {
    return write(() -> pending.delete(id));
  }

  boolean update(TranslationUnit unit) throws IOException {
    return write(() -> pending.update(unit));
  }

  /** Makes a change and waits for the commit that it is part of. */
  private <T> T write(Callable<T> change) throws IOException {
    T result;
    Group mine;
    lock();
    try {
      result = thread.call(() -> written(change));
      mine = group;
    } finally {
      writing.unlock();
    }
    // A change that changed nothing may still rest on a write that is not on disk yet.
    if (mine.hasWrites) {
      commit(mine);
    }
    return result;
  }

  private <T> T written(Callable<T> change) throws Exception {
    requireWriter();
    try {
      T result = change.call();
      List<PendingUnits.Change> changes = pending.takeChanges();
      group.hasWrites |= !changes.isEmpty();
      for (PendingUnits.Change one : changes) {
        index(one);
      }
      return result;
    } catch (IOException | RuntimeException | Error e) {
      rollback(e);
      throw unwritten(e);
    }
  }

  private void commit(Group mine) throws IOException {
    writing.lock();
    try {
      if (mine == group) {
        thread.run(this::commitNow);
      }
      if (!mine.committed) {
        throw lost(mine.failure);
      }
    } finally {
      writing.unlock();
    }
  }

  /**
   * Adds all or nothing. Holds the lock throughout: other writers wait, readers do not. What an
   * import leaves uncommitted when it fails, or when the process dies, is not in the memory.
   */
  <E extends Exception> ImportReport addAll(UnitSource<E> units, Duplicates duplicates)
      throws IOException, E {
    lock();
    try (Indexers indexers = new Indexers()) {
      Set<String> before = thread.call(this::beginImport);
      boolean done = false;
      try {
        ImportReport report = indexAll(units, duplicates, indexers);
        thread.run(() -> commitImport(report, before));
        done = true;
        return report;
      } finally {
        if (!done) {
          thread.run(() -> rollback(new IOException("the import failed")));
        }
      }
    } finally {
      writing.unlock();
    }
  }

  /** The names of the segments that are there. */
  private Set<String> beginImport() throws IOException {
    requireWriter();
    commitNow();
    Set<String> names = MemoryMerges.names(SegmentInfos.readLatestCommit(directory));
    merges.beginImport();
    return names;
  }

  private void commitImport(ImportReport report, Set<String> before) throws IOException {
    // Where much of the memory is new, to merge it all costs no more than to write it did.
    boolean mostlyNew = report.added() > writer.getDocStats().numDocs / 4;
    merges.joinAllBut(mostlyNew ? Set.of() : before);
    // What is being merged could not be joined.
    mergeThreads.sync();
    commitNow();
    merges.rest();
    writer.maybeMerge();
  }

  private <E extends Exception> ImportReport indexAll(
      UnitSource<E> units, Duplicates duplicates, Indexers indexers) throws IOException, E {
    long read = 0;
    long[] outcomes = new long[Addition.Outcome.values().length];
    int inBatch = 0;
    long characters = 0;
    for (Optional<TranslationUnit> unit = units.next(); unit.isPresent(); unit = units.next()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("the import was interrupted; " + name + " is as it was");
      }
      read++;
      outcomes[pending.add(unit.get(), duplicates).outcome().ordinal()]++;
      for (Variant variant : unit.get().variants()) {
        characters += variant.text().length();
      }
      if (++inBatch == BATCH_UNITS || characters >= BATCH_CHARACTERS) {
        indexBatch(indexers);
        inBatch = 0;
        characters = 0;
      }
    }
    indexBatch(indexers);
    return new ImportReport(
        read,
        outcomes[Addition.Outcome.ADDED.ordinal()],
        outcomes[Addition.Outcome.REFRESHED.ordinal()],
        outcomes[Addition.Outcome.REPLACED.ordinal()]);
  }

  private void indexBatch(Indexers indexers) throws IOException {
    thread.run(
        () -> {
          try {
            indexers.index(pending.takeChanges(), this::index);
            pending.refreshWithinImport();
          } catch (IOException | RuntimeException e) {
            throw unwritten(e);
          }
        });
  }

  private void index(PendingUnits.Change change) throws IOException {
    Term id = UnitDocument.idTerm(change.slot());
    if (change.unit().isEmpty()) {
      writer.deleteDocuments(id);
    } else if (change.isNew()) {
      writer.addDocuments(UnitDocument.of(change.unit().get(), analysis));
    } else {
      writer.updateDocuments(id, UnitDocument.of(change.unit().get(), analysis));
    }
  }

  private void lock() {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          name + " is taking an import; what the import reads from must not write to it");
    }
    writing.lock();
    if (closed) {
      writing.unlock();
      throw new IllegalStateException(name + " is closed");
    }
  }

  private void commitNow() throws IOException {
    try {
      writer.commit();
    } catch (IOException | RuntimeException | Error e) {
      rollback(e);
      throw unwritten(e);
    }
    group.committed = true;
    group = new Group();
    searchers.maybeRefreshBlocking();
    pending.refresh();
  }

  /** Back to the last commit. Never throws, for it is called when something has gone wrong. */
  private void rollback(Throwable cause) {
    group.failure = cause;
    group = new Group();
    IOUtils.closeWhileHandlingException(pending, writer::rollback);
  }

  /** A writer that a failure has closed, perhaps that of a merge in the background, is replaced. */
  private void requireWriter() throws IOException {
    if (writer.isOpen()) {
      return;
    }
    Throwable tragedy = writer.getTragicException();
    rollback(tragedy == null ? new IOException("the writer was closed") : tragedy);
    try {
      writer = openWriter();
      pending = new PendingUnits(writer);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer::rollback);
      throw unwritten(e);
    }
  }

  /** A failed write by the memory's name; a unit that cannot be indexed fails by its own. */
  private IOException unwritten(Throwable failure) {
    return failure instanceof IOException || failure instanceof AlreadyClosedException
        ? lost(failure)
        : WriterThread.thrown(failure);
  }

  private IOException lost(Throwable failure) {
    Throwable reason =
        failure instanceof AlreadyClosedException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return new IOException(
        name + " could not be written and is as it was: " + reason.getMessage(), failure);
  }

  /** Rewrites every unit with the analysis of today. */
  void reindex() throws IOException {
    lock();
    try {
      thread.run(this::rewrite);
    } finally {
      writing.unlock();
    }
  }

  private void rewrite() throws IOException {
    try (DirectoryReader before = DirectoryReader.open(directory)) {
      writer.deleteAll();
      for (LeafReaderContext leaf : before.leaves()) {
        new LeafUnits(leaf.reader())
            .forEach(unit -> writer.addDocuments(UnitDocument.of(unit, analysis)));
      }
    } catch (IOException | RuntimeException | Error e) {
      rollback(e);
      throw unwritten(e);
    }
    commitNow();
  }

  @Override
  public void close() throws IOException {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException(name + " is taking an import and cannot be closed by it");
    }
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        thread.run(this::commitAndClose);
      }
    } finally {
      thread.close();
      writing.unlock();
    }
  }

  private void commitAndClose() throws IOException {
    try {
      if (group.hasWrites && writer.isOpen()) {
        commitNow();
      }
    } finally {
      IOUtils.close(searchers, pending, writer::rollback, writerLock);
    }
  }
}
