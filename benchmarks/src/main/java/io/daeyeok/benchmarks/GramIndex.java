package io.daeyeok.benchmarks;

import io.daeyeok.match.MatchKey;
import io.daeyeok.text.Segment;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * One side of a memory in a plain Lucene index, as one would build it without further thought: the
 * grams of the key as terms of one field with frequencies and norms, and key and texts beside them.
 * Merged into one Lucene segment, which is the best case.
 */
final class GramIndex implements Closeable {
  private static final String GRAM = "gram";
  private static final String UNIT = "unit";
  private static final String KEY = "key";
  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final FieldType GRAMS = new FieldType();
  private static final int BATCH = 1 << 14;

  static {
    GRAMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    GRAMS.setTokenized(true);
    GRAMS.freeze();
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private GramIndex(Directory directory) throws IOException {
    this.directory = directory;
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  static void build(Path folder, IntFunction<Pair> pairs, int size, Direction direction)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(256);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (int from = 0; from < size; from += BATCH) {
        List<Document> batch =
            IntStream.range(from, Math.min(size, from + BATCH))
                .parallel()
                .mapToObj(unit -> document(unit, pairs.apply(unit), direction))
                .toList();
        writer.addDocuments(batch);
      }
      writer.forceMerge(1);
    }
  }

  private static Document document(int unit, Pair pair, Direction direction) {
    MatchKey key = MatchKey.of(Segment.of(direction.source(pair)), direction.from());
    Document document = new Document();
    document.add(new Field(GRAM, new GramStream(grams(key)), GRAMS));
    document.add(new NumericDocValuesField(UNIT, unit));
    document.add(new BinaryDocValuesField(KEY, bytes(key.symbols())));
    document.add(new BinaryDocValuesField(FIRST, bytes(pair.first())));
    document.add(new BinaryDocValuesField(SECOND, bytes(pair.second())));
    return document;
  }

  private static BytesRef bytes(String text) {
    return new BytesRef(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static long[] grams(MatchKey key) {
    return ScanTable.distinctGrams(key.symbols(), MatchKey.gramLength(key.writingSystem()));
  }

  private static BytesRef term(long gram) {
    return new BytesRef(ByteBuffer.allocate(8).putLong(gram).array());
  }

  static GramIndex open(Path folder) throws IOException {
    return new GramIndex(FSDirectory.open(folder));
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Any text that shares so many grams with a key. */
  BooleanQuery query(MatchKey key, int shared) {
    long[] grams = grams(key);
    IndexSearcher.setMaxClauseCount(Math.max(IndexSearcher.getMaxClauseCount(), grams.length));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (long gram : grams) {
      query.add(new TermQuery(new Term(GRAM, term(gram))), BooleanClause.Occur.SHOULD);
    }
    return query.setMinimumNumberShouldMatch(shared).build();
  }

  /** Documents of one Lucene segment, visited in ascending order. */
  static final class Documents {
    private final BinaryDocValues keys;
    private final LeafReader reader;

    Documents(LeafReader reader) throws IOException {
      this.reader = reader;
      keys = reader.getBinaryDocValues(KEY);
    }

    /** Scores a document and offers it, when it can enter. */
    void offer(int document, Ranking ranking) throws IOException {
      int points = ranking.similarity().points(text(keys, document));
      if (points < ranking.cut()) {
        return;
      }
      NumericDocValues units = reader.getNumericDocValues(UNIT);
      units.advanceExact(document);
      Pair pair =
          new Pair(
              text(reader.getBinaryDocValues(FIRST), document),
              text(reader.getBinaryDocValues(SECOND), document));
      ranking.offer((int) units.longValue(), pair);
    }

    private static String text(BinaryDocValues values, int document) throws IOException {
      values.advanceExact(document);
      BytesRef bytes = values.binaryValue();
      return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_16BE);
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }

  private static final class GramStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<BytesRef> terms = new ArrayList<>();
    private int next;

    GramStream(long[] grams) {
      for (long gram : grams) {
        terms.add(term(gram));
      }
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (next == terms.size()) {
        return false;
      }
      term.setBytesRef(terms.get(next++));
      return true;
    }
  }
}
