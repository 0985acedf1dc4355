package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Similarity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * One lookup over the n-gram postings of an index, with exactly the result of scoring every unit.
 *
 * <p>A score bounds the n-gram overlap from below ({@link Similarity#leastOverlap}), and more so
 * the more the sizes differ. Documents are sorted by size, so the index is walked in stretches of
 * neighbouring sizes, from the query's own size outwards, and in each the least overlap of its
 * sizes decides what {@link OverlapScan} lets through. Of that, a signature tells most of what
 * shares too few grams; then the overlap is counted exactly, and the edit distance taken of what is
 * left. The cut rises as the list of hits fills, over all segments.
 *
 * <p>Not thread-safe: one object a lookup.
 */
final class FuzzySearch {
  // So few documents are compared by signature faster than lists are opened.
  private static final int FEW = 256;

  private final PreparedQuery query;
  private final Lookup lookup;
  private final SizeTables tables;
  private final int stretch;
  private final int few;
  private final Similarity similarity;
  private final String language;
  private final String gramField;
  private final BestHits best;
  private final long[] grams;
  private final int gramCount;
  private final Signature signature;
  private final GramBlock.Tally tally;
  private int[] leastBySize = new int[0];
  private int leastForCut = -1;

  FuzzySearch(PreparedQuery query, Lookup lookup, SizeTables tables, GramBlock.Tally tally) {
    this(query, lookup, tables, tally, GramPostingsFormat.BLOCK_SIZE, FEW);
  }

  /**
   * With stretches of so many documents at most, and so few that no lists are opened for them; both
   * change the cost and nothing else.
   */
  FuzzySearch(
      PreparedQuery query,
      Lookup lookup,
      SizeTables tables,
      GramBlock.Tally tally,
      int stretch,
      int few) {
    this.few = few;
    this.tally = tally;
    this.query = query;
    this.lookup = lookup;
    this.tables = tables;
    this.stretch = stretch;
    similarity = query.similarity();
    language = lookup.from().getLanguage();
    gramField = UnitDocument.gramField(language);
    best = new BestHits(lookup);
    MatchKey key = similarity.query();
    gramCount = key.gramCount();
    grams =
        UnitDocument.gramKeys(
            MatchKey.grams(key.symbols(), MatchKey.gramLength(key.writingSystem())));
    signature = Signature.of(grams);
  }

  List<FuzzyMatch> in(IndexReader index) throws IOException {
    List<LeafReaderContext> leaves = new ArrayList<>(index.leaves());
    leaves.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
    for (LeafReaderContext leaf : leaves) {
      new Leaf(leaf.reader()).search();
    }
    return best.list();
  }

  /** What a document of a size must share to get into the list as it is now. */
  private int leastOverlap(int size) {
    int cut = Math.min(100, best.cut());
    if (cut != leastForCut) {
      leastForCut = cut;
      Arrays.fill(leastBySize, -1);
    }
    if (size >= leastBySize.length) {
      if (size > 4 * gramCount + 64) {
        return similarity.leastOverlap(size, cut);
      }
      int known = leastBySize.length;
      leastBySize = Arrays.copyOf(leastBySize, 4 * gramCount + 65);
      Arrays.fill(leastBySize, known, leastBySize.length, -1);
    }
    if (leastBySize[size] < 0) {
      leastBySize[size] = similarity.leastOverlap(size, cut);
    }
    return leastBySize[size];
  }

  /** A document whose similarity is known and whose score is not. */
  private record Close(int document, int points, String symbols) {}

  private final class Leaf {
    private final LeafReader reader;
    private final LeafUnits units;
    private final List<Close> close = new ArrayList<>();
    private SizeTables.SizeTable sizes;
    private OverlapScan scan;
    private BinaryDocValues signatures;
    private BinaryDocValues keys;

    Leaf(LeafReader reader) {
      this.reader = reader;
      units = new LeafUnits(reader);
    }

    void search() throws IOException {
      sizes = tables.of(reader, language);
      int count = sizes.sizes().length;
      if (count == 0) {
        return;
      }
      if (gramCount == 0) {
        // Nothing resembles an empty key but another one.
        if (sizes.sizes()[0] == 0) {
          stretch(sizes.start(0), sizes.end(0), 0);
        }
        return;
      }
      int start = sizes.start(0);
      int end = sizes.end(count - 1);
      int up = sizes.startOf(gramCount);
      int down = up;
      // From both sides of the query's own size, the nearer size first.
      while (up < end || down > start) {
        int above = up < end ? sizes.sizeOf(up) - gramCount : Integer.MAX_VALUE;
        int below = down > start ? gramCount - sizes.sizeOf(down - 1) : Integer.MAX_VALUE;
        if (above <= below) {
          up = walkUp(up, end);
        } else {
          down = walkDown(start, down);
        }
      }
    }

    /**
     * Whether no document of a size can have enough. The least overlap never falls, as sizes go
     * away from the query's own, faster than sizes allow it to be reached.
     */
    private boolean isOutOfReach(int size) {
      return leastOverlap(size) > gramCount;
    }

    /**
     * Searches a stretch upwards from a document and says where to go on. Stretches end where
     * blocks do, so that no list is read twice for the same documents.
     */
    private int walkUp(int start, int end) throws IOException {
      int inBlock = Math.min(end, (start | GramPostingsFormat.BLOCK_MASK) + 1);
      int to = Math.min(inBlock, start + stretch);
      int least = Integer.MAX_VALUE;
      for (int i = sizes.indexOf(start); i < sizes.sizes().length && sizes.start(i) < to; i++) {
        if (isOutOfReach(sizes.sizes()[i])) {
          stretch(start, Math.max(start, sizes.start(i)), least);
          return end;
        }
        least = Math.min(least, leastOverlap(sizes.sizes()[i]));
      }
      stretch(start, to, least);
      return to;
    }

    private int walkDown(int start, int end) throws IOException {
      int inBlock = Math.max(start, end - 1 & ~GramPostingsFormat.BLOCK_MASK);
      int from = Math.max(inBlock, end - stretch);
      int least = Integer.MAX_VALUE;
      for (int i = sizes.indexOf(end - 1); i >= 0 && sizes.end(i) > from; i--) {
        if (isOutOfReach(sizes.sizes()[i])) {
          stretch(Math.min(end, sizes.end(i)), end, least);
          return start;
        }
        least = Math.min(least, leastOverlap(sizes.sizes()[i]));
      }
      stretch(from, end, least);
      return from;
    }

    private void stretch(int start, int end, int least) throws IOException {
      if (start == end) {
        return;
      }
      signatures = reader.getBinaryDocValues(UnitDocument.SIGNATURE);
      keys = reader.getBinaryDocValues(UnitDocument.KEY);
      boolean giants = Math.max(gramCount, sizes.sizeOf(end - 1)) > UnitDocument.MAX_COUNTED;
      if (least <= 0 || end - start <= few || giants) {
        for (int document = start; document < end; document++) {
          int needed = leastOverlap(sizes.sizeOf(document));
          if (giants || mayShare(document, needed)) {
            overlap(document, needed);
          }
        }
        score();
        return;
      }
      if (scan == null) {
        GramTerms terms = (GramTerms) reader.terms(gramField);
        scan = new OverlapScan(terms, grams, leastOfAll(), tally);
      }
      counted(start, end, least);
      score();
    }

    /** The least overlap that a document of this segment can do with, now and later. */
    private int leastOfAll() {
      int least = gramCount;
      for (int size : sizes.sizes()) {
        least = Math.min(least, leastOverlap(size));
      }
      return Math.max(1, least);
    }

    private void counted(int start, int end, int least) throws IOException {
      int found = scan.find(start, end, least, unread(least));
      int index = sizes.indexOf(start);
      int needed = leastOverlap(sizes.sizes()[index]);
      for (int i = 0; i < found; i++) {
        int document = scan.candidate(i, start);
        if (sizes.end(index) <= document) {
          do {
            index++;
          } while (sizes.end(index) <= document);
          needed = leastOverlap(sizes.sizes()[index]);
        }
        if (scan.most(document, signatureOf(document)) >= needed) {
          overlap(document, needed);
        }
      }
    }

    /**
     * From half of the lists that need not be read, where few terms are asked for and candidates
     * are many, to nearly all. Best of what was tried over languages and thresholds from 50 to 85.
     */
    private int unread(int least) {
      int in20 = 9 + 10 * Math.min(least, scan.terms()) / Math.max(1, scan.terms());
      return (least - 1) * in20 / 20;
    }

    private boolean mayShare(int document, int needed) throws IOException {
      return gramCount - signature.missingIn(signatureOf(document)) >= needed;
    }

    private Signature signatureOf(int document) throws IOException {
      signatures.advanceExact(document);
      return Signature.read(signatures.binaryValue());
    }

    private void overlap(int document, int needed) throws IOException {
      if (!units.isLive(document) || !keys.advanceExact(document)) {
        return;
      }
      String symbols = TextBytes.text(keys.binaryValue());
      int overlap = similarity.overlap(symbols, needed);
      if (overlap < needed) {
        return;
      }
      int points = similarity.points(symbols, overlap);
      if (isEnough(points)) {
        close.add(new Close(document, points, symbols));
      }
    }

    /** What is as similar as that can score no more: the rest of the ladder only takes away. */
    private boolean isEnough(int points) {
      return (points == 100 ? 101 : points) >= best.cut();
    }

    /** Scores the most similar first, so that the cut rises before the others are looked at. */
    private void score() throws IOException {
      close.sort(Comparator.comparingInt(Close::points).reversed());
      for (Close candidate : close) {
        if (!isEnough(candidate.points)) {
          break;
        }
        TranslationUnit unit = units.unitOf(candidate.document);
        Variant source = unit.variants().get(units.variantAt(candidate.document));
        Optional<FuzzyMatch> hit = FuzzyMatch.of(query, unit, source, candidate.symbols, lookup);
        hit.ifPresent(best::offer);
      }
      close.clear();
    }
  }
}
