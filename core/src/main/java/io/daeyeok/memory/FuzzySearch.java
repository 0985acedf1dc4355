package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Similarity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * One lookup over the n-gram postings of an index, with exactly the result of scoring every unit.
 *
 * <p>A score bounds the n-gram overlap from below ({@link Similarity#leastOverlap}), and more so
 * the more the sizes differ. Documents are sorted by size, so the index is walked in windows of
 * neighbouring sizes, from the query's own size outwards, and in each window the least overlap of
 * its sizes decides. Query grams are taken rarest first: a document with overlap {@code o} has at
 * least {@code o - c} of them left when the {@code c} commonest are set aside, so the postings of
 * those are never read (the T-occurrence problem; Li, Lu and Lu, "Efficient merging and filtering
 * algorithms for approximate string searches", ICDE 2008, the DivideSkip idea). What passes is
 * compared in full. The cut rises as the list of hits fills, over all segments.
 *
 * <p>Not thread-safe: one object a lookup.
 */
final class FuzzySearch {
  // Documents counted at a time: the counters of a window stay in the processor's cache.
  private static final int WINDOW = 1 << 15;

  private final PreparedQuery query;
  private final Lookup lookup;
  private final SizeTables tables;
  private final int window;
  private final Similarity similarity;
  private final String language;
  private final BestHits best;
  private final List<BytesRef> grams;
  private int[] counts;
  private int[] candidates;

  FuzzySearch(PreparedQuery query, Lookup lookup, SizeTables tables) {
    this(query, lookup, tables, WINDOW);
  }

  /** With windows of another size, which changes the cost and nothing else. */
  FuzzySearch(PreparedQuery query, Lookup lookup, SizeTables tables, int window) {
    this.window = window;
    this.query = query;
    this.lookup = lookup;
    this.tables = tables;
    similarity = query.similarity();
    language = lookup.from().getLanguage();
    best = new BestHits(lookup);
    grams = terms(similarity.query());
  }

  List<FuzzyMatch> in(IndexReader index) throws IOException {
    List<LeafReaderContext> leaves = new ArrayList<>(index.leaves());
    leaves.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
    for (LeafReaderContext leaf : leaves) {
      new Leaf(leaf.reader()).search();
    }
    return best.list();
  }

  private static List<BytesRef> terms(MatchKey key) {
    int gramLength = MatchKey.gramLength(key.writingSystem());
    Map<Long, Integer> seen = new HashMap<>();
    List<BytesRef> terms = new ArrayList<>();
    for (long gram : MatchKey.grams(key.symbols(), gramLength)) {
      int before = seen.merge(gram, 1, Integer::sum) - 1;
      terms.add(UnitDocument.gramTerm(gram, gramLength, before));
    }
    return terms;
  }

  private int leastOverlap(int gramCount) {
    return similarity.leastOverlap(gramCount, Math.min(100, best.cut()));
  }

  /**
   * A query gram's postings in one segment; they only go forward and are opened again to go back.
   */
  private static final class GramPostings {
    private final TermState state;
    private final BytesRef term;
    private final int documents;
    private PostingsEnum postings;

    GramPostings(BytesRef term, TermState state, int documents) {
      this.term = term;
      this.state = state;
      this.documents = documents;
    }

    int documents() {
      return documents;
    }

    int advance(TermsEnum terms, int target) throws IOException {
      if (postings == null || postings.docID() > target) {
        terms.seekExact(term, state);
        postings = terms.postings(postings, PostingsEnum.NONE);
      }
      int at = postings.docID();
      return at >= target ? at : postings.advance(target);
    }
  }

  private final class Leaf {
    private final LeafReader reader;
    private final LeafUnits units;
    private final List<GramPostings> postings = new ArrayList<>();
    private TermsEnum gramTerms;
    private SizeTables.SizeTable sizes;

    Leaf(LeafReader reader) {
      this.reader = reader;
      units = new LeafUnits(reader);
    }

    void search() throws IOException {
      sizes = tables.of(reader, language);
      if (sizes.sizes().length == 0) {
        return;
      }
      if (grams.isEmpty()) {
        if (sizes.sizes()[0] == 0) {
          verifyAll(sizes.starts()[0], endOf(0));
        }
        return;
      }
      openPostings();
      int own = Arrays.binarySearch(sizes.sizes(), grams.size());
      own = own < 0 ? -own - 1 : own;
      walk(own, sizes.sizes().length);
      walk(0, own);
    }

    private void openPostings() throws IOException {
      Terms terms = reader.terms(UnitDocument.gramField(language));
      if (terms == null) {
        return;
      }
      gramTerms = terms.iterator();
      for (BytesRef gram : grams) {
        if (gramTerms.seekExact(gram)) {
          postings.add(new GramPostings(gram, gramTerms.termState(), gramTerms.docFreq()));
        }
      }
      postings.sort(Comparator.comparingInt(GramPostings::documents));
    }

    /** Walks the sizes from one index of the table to another, some of them at a time. */
    private void walk(int from, int to) throws IOException {
      int first = from;
      while (first < to) {
        int least = leastOverlap(sizes.sizes()[first]);
        if (least > postings.size()) {
          first++;
          continue;
        }
        int last = first + 1;
        while (last < to && endOf(last) - sizes.starts()[first] <= window) {
          int further = leastOverlap(sizes.sizes()[last]);
          if (further > postings.size()) {
            break;
          }
          least = Math.min(least, further);
          last++;
        }
        int end = endOf(last - 1);
        for (int start = sizes.starts()[first]; start < end; start += window) {
          window(start, Math.min(end, start + window), least);
        }
        first = last;
      }
    }

    /** Behind the last document of a size; after the greatest size other languages may follow. */
    private int endOf(int index) {
      return sizes.starts()[index + 1];
    }

    private void window(int start, int end, int least) throws IOException {
      if (least <= 0) {
        verifyAll(start, end);
        return;
      }
      // Half of what must be there may be among the commonest grams, which are not read.
      int unread = least / 2;
      int read = postings.size() - unread;
      int enough = least - unread;
      if (counts == null) {
        counts = new int[window];
        candidates = new int[window];
      }
      int found = 0;
      for (int i = 0; i < read; i++) {
        GramPostings gram = postings.get(i);
        int document = gram.advance(gramTerms, start);
        PostingsEnum documents = gram.postings;
        while (document < end) {
          if (++counts[document - start] == enough) {
            candidates[found++] = document;
          }
          document = documents.nextDoc();
        }
      }
      Arrays.fill(counts, 0, end - start, 0);
      Arrays.sort(candidates, 0, found);
      if (found > 0) {
        BinaryDocValues keys = reader.getBinaryDocValues(UnitDocument.KEY);
        for (int i = 0; i < found; i++) {
          verify(candidates[i], keys);
        }
      }
    }

    private void verifyAll(int start, int end) throws IOException {
      BinaryDocValues keys = reader.getBinaryDocValues(UnitDocument.KEY);
      DocIdSetIterator ofLanguage =
          reader.postings(UnitDocument.languageTerm(language), PostingsEnum.NONE);
      for (int document = ofLanguage.advance(start);
          document < end;
          document = ofLanguage.nextDoc()) {
        verify(document, keys);
      }
    }

    private void verify(int document, BinaryDocValues keys) throws IOException {
      if (!units.isLive(document) || !keys.advanceExact(document)) {
        return;
      }
      BytesRef key = keys.binaryValue();
      String symbols = UnitCodec.utf16(key.bytes, key.offset, key.length);
      int points = similarity.points(symbols);
      int reachable = points == 100 ? 101 : points;
      if (reachable < best.cut()) {
        return;
      }
      TranslationUnit unit = units.unitOf(document);
      Variant source = unit.variants().get(units.variantAt(document));
      Optional<FuzzyMatch> hit = FuzzyMatch.of(query, unit, source, lookup);
      hit.ifPresent(best::offer);
    }
  }
}
