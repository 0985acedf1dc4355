package io.daeyeok.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Where, in each Lucene segment and language, the variants of each n-gram count start. A few
 * hundred numbers a segment, made when first asked for and dropped with the segment.
 */
final class SizeTables {
  private final Map<IndexReader.CacheKey, Map<String, SizeTable>> tables =
      new ConcurrentHashMap<>();

  /**
   * The sizes that occur, ascending, and the document at which each starts; {@code starts} has one
   * more element, behind the last document of the language. Documents of a language are neighbours.
   */
  record SizeTable(int[] sizes, int[] starts) {
    int start(int index) {
      return starts[index];
    }

    int end(int index) {
      return starts[index + 1];
    }

    /** Where the documents of a size and of greater ones start. */
    int startOf(int size) {
      int found = Arrays.binarySearch(sizes, size);
      return starts[found < 0 ? -found - 1 : found];
    }

    /** The index of the size of a document of the language. */
    int indexOf(int document) {
      int found = Arrays.binarySearch(starts, document);
      return found < 0 ? -found - 2 : found;
    }

    int sizeOf(int document) {
      return sizes[indexOf(document)];
    }
  }

  SizeTable of(LeafReader reader, String language) throws IOException {
    IndexReader.CacheHelper core = reader.getCoreCacheHelper();
    Map<String, SizeTable> ofSegment = tables.get(core.getKey());
    if (ofSegment == null) {
      ofSegment = new ConcurrentHashMap<>();
      Map<String, SizeTable> other = tables.putIfAbsent(core.getKey(), ofSegment);
      if (other == null) {
        core.addClosedListener(tables::remove);
      } else {
        ofSegment = other;
      }
    }
    SizeTable known = ofSegment.get(language);
    if (known != null) {
      return known;
    }
    try {
      return ofSegment.computeIfAbsent(language, l -> read(reader, l));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static SizeTable read(LeafReader reader, String language) {
    try {
      Terms terms = reader.terms(UnitDocument.sizeField(language));
      if (terms == null) {
        return new SizeTable(new int[0], new int[] {0});
      }
      int count = (int) terms.size();
      int[] sizes = new int[count];
      int[] starts = new int[count + 1];
      TermsEnum size = terms.iterator();
      PostingsEnum documents = null;
      for (int i = 0; i < count; i++) {
        BytesRef term = size.next();
        documents = size.postings(documents, PostingsEnum.NONE);
        sizes[i] = UnitDocument.size(term);
        starts[i] = documents.nextDoc();
        starts[i + 1] = starts[i] + size.docFreq();
      }
      return new SizeTable(sizes, starts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
