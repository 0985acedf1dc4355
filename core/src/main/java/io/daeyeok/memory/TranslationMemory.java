package io.daeyeok.memory;

import io.daeyeok.text.SearchAnalysis;
import io.daeyeok.text.Segment;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * A translation memory: keeps translation units and finds the ones that help with a segment.
 *
 * <p>A memory is a folder that one process may write and any number may read. A change is on disk
 * when the method that made it returns, and readers see it from then on; what was acknowledged
 * survives the death of the process at any moment. Opening takes milliseconds whatever the size,
 * and the heap used does not grow with it.
 *
 * <p>Thread-safe. Lookups never wait for writers. Writers wait for one another; those that wait
 * together share one sync to disk. No method accepts or returns null.
 */
public final class TranslationMemory implements Closeable {
  // A reader of another process's memory looks for new commits this often at most.
  private static final long STALE_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final Directory directory;
  private final String name;
  private final SearchAnalysis analysis;
  private final SizeTables sizeTables = new SizeTables();
  // As many as lookups have run at once.
  private final Queue<GramBlock.Tally> tallies = new ConcurrentLinkedQueue<>();
  private final Optional<UnitStore> store;
  private final SearcherManager searchers;
  private final AtomicLong lastLook = new AtomicLong(System.nanoTime());

  TranslationMemory(Directory directory, String name, boolean writable) throws IOException {
    this.directory = directory;
    this.name = name;
    analysis = new SearchAnalysis();
    if (writable) {
      store = Optional.of(new UnitStore(directory, name, analysis));
      searchers = store.get().searchers();
    } else {
      store = Optional.empty();
      searchers = new SearcherManager(directory, new CurrentVersionOnly());
    }
  }

  /** Notices that another process has re-indexed the memory with another version meanwhile. */
  private final class CurrentVersionOnly extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
      StoreVersion.requireCurrent(((DirectoryReader) reader).getIndexCommit().getUserData(), name);
      return super.newSearcher(reader, previous);
    }
  }

  /**
   * Opens a memory for reading and writing, and makes it first when the folder does not exist or is
   * empty.
   *
   * @param folder the memory's folder
   * @return the memory; close it
   * @throws MemoryLockedException if another process or another object of this one has it open for
   *     writing; the message says who
   * @throws IncompatibleMemoryException if the folder holds something else, or a memory that
   *     another version wrote; see {@link #reindex}
   * @throws IOException if the folder cannot be made, read or written
   */
  public static TranslationMemory open(Path folder) throws IOException {
    MemoryFolder.requireWritable(folder);
    return onDisk(folder, true);
  }

  /**
   * Opens a memory for reading. Any number of processes may do so, while another one writes.
   *
   * @param folder the memory's folder
   * @return the memory; close it. What a writer adds elsewhere is seen within a fraction of a
   *     second
   * @throws NoSuchFileException if there is no such folder
   * @throws IncompatibleMemoryException if the folder holds no memory, or one that another version
   *     wrote
   * @throws IOException if the folder cannot be read
   */
  public static TranslationMemory openReadOnly(Path folder) throws IOException {
    MemoryFolder.requireReadable(folder);
    return onDisk(folder, false);
  }

  /**
   * A new, empty memory on the heap. It is the same code, and it is gone when it is closed.
   *
   * @return the memory
   */
  public static TranslationMemory inMemory() {
    try {
      return new TranslationMemory(new ByteBuffersDirectory(), "the memory on the heap", true);
    } catch (IOException e) {
      throw new UncheckedIOException("the heap cannot fail to be written", e);
    }
  }

  /**
   * Rewrites the index of a memory that was written with another version of the analysis, so that
   * it opens again. The units stay as they are. Until it is done, the memory is as before.
   *
   * @param folder the memory's folder
   * @throws IOException as {@link #open} does, but for the version
   */
  public static void reindex(Path folder) throws IOException {
    MemoryFolder.requireReindexable(folder);
    try (TranslationMemory memory = onDisk(folder, true)) {
      memory.store.orElseThrow().reindex();
    }
  }

  private static TranslationMemory onDisk(Path folder, boolean writable) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new TranslationMemory(directory, folder.toString(), writable);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw MemoryFolder.explained(folder.toString(), e);
    }
  }

  /**
   * Adds a unit; the same as {@code add(unit, Duplicates.KEEP)}.
   *
   * @param unit the unit; without an id it gets one
   * @return what became of it
   * @throws IOException if it cannot be written; it is then not in the memory
   */
  public Addition add(TranslationUnit unit) throws IOException {
    return add(unit, Duplicates.KEEP);
  }

  /**
   * Adds a unit and returns when it is on disk. A unit whose texts are all there already adds
   * nothing new: the kept one takes over its date, context, properties and notes.
   *
   * @param unit the unit; without an id it gets one, and when another unit has its id it gets
   *     another and keeps its own as property {@code x-original-id}
   * @param duplicates what to do when its source is there with another target
   * @return what became of it
   * @throws IOException if it cannot be written; it is then not in the memory
   */
  public Addition add(TranslationUnit unit, Duplicates duplicates) throws IOException {
    return writable().add(unit, duplicates);
  }

  /**
   * Adds many units, all or none: when the source throws, or the process dies, the memory is as it
   * was. Other writers wait meanwhile; lookups go on and see the units when all are there.
   *
   * @param units where the units come from
   * @param duplicates what to do with units whose source is there with another target
   * @param <E> what the source throws when its input is unusable
   * @return what it did
   * @throws IOException if the units cannot be read or written
   * @throws E if the source refuses its input
   */
  public <E extends Exception> ImportReport addAll(UnitSource<E> units, Duplicates duplicates)
      throws IOException, E {
    return writable().addAll(units, duplicates);
  }

  /**
   * The unit with an id.
   *
   * @param id the id
   * @return the unit, empty when there is none
   * @throws IOException if the memory cannot be read
   */
  public Optional<TranslationUnit> get(String id) throws IOException {
    Term term = UnitDocument.idTerm(id);
    return read(
        searcher -> {
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Optional<TranslationUnit> unit =
                new LeafUnits(leaf.reader()).unit(term, found -> found.id().equals(id));
            if (unit.isPresent()) {
              return unit;
            }
          }
          return Optional.empty();
        });
  }

  /**
   * Deletes a unit and returns when that is on disk.
   *
   * @param id the unit's id
   * @return whether there was one
   * @throws IOException if the memory cannot be written
   */
  public boolean delete(String id) throws IOException {
    return writable().delete(id);
  }

  /**
   * Puts a unit in the place of the one with its id and returns when that is on disk. Should
   * another unit have the same texts, the two become one.
   *
   * @param unit the unit as it is to be
   * @return whether there was one; nothing is written otherwise
   * @throws IOException if the memory cannot be written
   */
  public boolean update(TranslationUnit unit) throws IOException {
    return writable().update(unit);
  }

  /**
   * Finds the units whose text resembles a text; the same as a lookup of a segment without codes.
   *
   * @param text the text to translate
   * @param lookup languages, least score, limit, context
   * @return the hits, best first: exactly those that scoring every unit would give
   * @throws IOException if the memory cannot be read
   */
  public List<FuzzyMatch> lookup(String text, Lookup lookup) throws IOException {
    return lookup(Segment.of(text), lookup);
  }

  /**
   * Finds the units whose text resembles a segment.
   *
   * @param segment the segment to translate
   * @param lookup languages, least score, limit, context
   * @return the hits, best first: exactly those that scoring every unit would give
   * @throws IOException if the memory cannot be read
   */
  public List<FuzzyMatch> lookup(Segment segment, Lookup lookup) throws IOException {
    if (isBlank(segment)) {
      return List.of();
    }
    return read(searcher -> lookup(segment, lookup, searcher.getIndexReader()));
  }

  private List<FuzzyMatch> lookup(Segment segment, Lookup lookup, IndexReader index)
      throws IOException {
    return RewordedLookup.of(
        segment,
        lookup,
        (wording, asked) -> isBlank(wording) ? List.of() : lookupAsWorded(wording, asked, index));
  }

  private List<FuzzyMatch> lookupAsWorded(Segment segment, Lookup lookup, IndexReader index)
      throws IOException {
    GramBlock.Tally lent = tallies.poll();
    GramBlock.Tally tally = lent == null ? new GramBlock.Tally() : lent;
    List<FuzzyMatch> hits =
        lookup.isByWords()
            ? new WordSearch(segment, lookup, sizeTables, tally).in(index)
            : new FuzzySearch(PreparedQuery.of(segment, lookup.from()), lookup, sizeTables, tally)
                .in(index);
    tallies.add(tally);
    return hits;
  }

  /**
   * Looks up many segments, on all processors, in one state of the memory.
   *
   * @param segments the segments to translate
   * @param lookup languages, least score, limit
   * @param progress is told after each segment how many are done, from any thread, and may end the
   *     lookup
   * @return the hits of each segment, in the order of the segments; those of a blank one are empty
   * @throws java.util.concurrent.CancellationException if {@code progress} ended it
   * @throws IOException if the memory cannot be read, or the thread was interrupted
   */
  public List<List<FuzzyMatch>> lookupAll(
      List<Segment> segments, Lookup lookup, BatchProgress progress) throws IOException {
    return read(
        searcher ->
            BatchLookup.of(
                segments,
                segment ->
                    isBlank(segment)
                        ? List.of()
                        : lookup(segment, lookup, searcher.getIndexReader()),
                progress));
  }

  private static boolean isBlank(Segment segment) {
    return segment.text().isBlank() && segment.codes().isEmpty();
  }

  /**
   * Finds the texts that contain words. Texts with the query in one piece come first, then those
   * with all its words, the shortest first within each.
   *
   * @param text the words
   * @param concordance language, limit, words or characters
   * @return the hits with the places of the words
   * @throws IOException if the memory cannot be read
   */
  public List<ConcordanceHit> concordance(String text, Concordance concordance) throws IOException {
    return read(searcher -> new ConcordanceSearch(text, concordance, analysis).in(searcher));
  }

  /**
   * Hands over every unit, ordered by id, as they are at this moment. Keeps the ids in the heap
   * while it runs.
   *
   * @param sink where the units go
   * @param <E> what the sink throws when it cannot take a unit
   * @throws IOException if the memory cannot be read or the sink cannot be written
   * @throws E if the sink refuses a unit
   */
  public <E extends Exception> void forEach(UnitSink<E> sink) throws IOException, E {
    IndexSearcher searcher = acquire();
    try {
      UnitOrder.byId(searcher.getIndexReader()).forEach(sink);
    } catch (CorruptIndexException e) {
      throw MemoryFolder.explained(name, e);
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * How much the memory holds.
   *
   * @return units, variants by language, bytes
   * @throws IOException if the memory cannot be read
   */
  public MemoryStatistics statistics() throws IOException {
    return read(
        searcher -> {
          Map<String, Long> tags = new TreeMap<>();
          Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), UnitDocument.TAG);
          if (terms != null) {
            TermsEnum tag = terms.iterator();
            for (BytesRef term = tag.next(); term != null; term = tag.next()) {
              Term counted = new Term(UnitDocument.TAG, BytesRef.deepCopyOf(term));
              tags.put(term.utf8ToString(), (long) searcher.count(new TermQuery(counted)));
            }
          }
          Map<Locale, Long> languages = new LinkedHashMap<>();
          tags.forEach(
              (tag, count) -> {
                if (count > 0) {
                  languages.put(Locale.forLanguageTag(tag), count);
                }
              });
          long units = searcher.count(new TermQuery(UnitDocument.headTerm()));
          return new MemoryStatistics(units, languages, bytes());
        });
  }

  /**
   * Reads all that the memory holds and checks it: the checksums of its files, the structure of its
   * index, and that every text is indexed as it reads. Takes a few seconds for 100,000 units; other
   * use goes on meanwhile.
   *
   * @return how many units the memory holds, all of them sound
   * @throws IOException if something is damaged; the message says what
   */
  public long verify() throws IOException {
    return read(
        searcher -> {
          try {
            return IndexVerification.of(searcher.getIndexReader());
          } catch (RuntimeException e) {
            throw MemoryFolder.explained(name, e);
          }
        });
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException | FileNotFoundException e) {
        // A merge that ended in between took the file away: it counts no longer.
        continue;
      }
    }
    return bytes;
  }

  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = acquire();
    try {
      return reading.from(searcher);
    } catch (CorruptIndexException | EOFException e) {
      throw MemoryFolder.explained(name, e);
    } finally {
      searchers.release(searcher);
    }
  }

  private IndexSearcher acquire() throws IOException {
    try {
      if (store.isEmpty()) {
        long now = System.nanoTime();
        long last = lastLook.get();
        if (now - last > STALE_AFTER_NANOS && lastLook.compareAndSet(last, now)) {
          searchers.maybeRefresh();
        }
      }
      return searchers.acquire();
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException(name + " is closed", e);
    }
  }

  private UnitStore writable() {
    return store.orElseThrow(
        () -> new UnsupportedOperationException(name + " is open for reading only"));
  }

  /**
   * Closes the memory. Everything acknowledged is on disk already.
   *
   * @throws IOException if a file cannot be closed
   */
  @Override
  public void close() throws IOException {
    if (store.isPresent()) {
      IOUtils.close(store.get(), analysis, directory);
    } else {
      IOUtils.close(searchers, analysis, directory);
    }
  }
}
