package io.daeyeok.memory;

import io.daeyeok.match.Score;
import io.daeyeok.match.WordPercentage;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/**
 * One lookup by word percentage, with exactly the result of comparing every unit.
 *
 * <p>Of two texts with {@code n} and {@code m} words, {@code d} edits apart, at least {@code max(n,
 * m) - d} words are common, each as often as both have it. A percentage of {@code p} hence needs
 * {@code p max(n, m) / 100} of them: {@link OverlapScan} finds the texts that may have as many, and
 * these alone are read and compared. Words are known to the index by a hash: that some may fall
 * together makes a few more candidates and changes no result.
 *
 * <p>Not thread-safe: one object a lookup.
 */
final class WordSearch {
  private final String language;
  private final Lookup lookup;
  private final SizeTables tables;
  private final GramBlock.Tally tally;
  private final BestHits best;
  private final WordPercentage percentage;
  private final int words;
  private final long[] keys;

  WordSearch(Segment query, Lookup lookup, SizeTables tables, GramBlock.Tally tally) {
    this.lookup = lookup;
    this.tables = tables;
    this.tally = tally;
    language = lookup.from().getLanguage();
    best = new BestHits(lookup);
    percentage = WordPercentage.to(query.text());
    List<String> tokens = WordPercentage.words(query.text());
    words = tokens.size();
    keys = UnitDocument.wordKeys(tokens);
  }

  List<FuzzyMatch> in(IndexReader index) throws IOException {
    for (LeafReaderContext leaf : index.leaves()) {
      new Leaf(leaf.reader()).search();
    }
    return best.list();
  }

  /** The least words in common with a text of so many. */
  private int leastCommon(int others) {
    return (int) (((long) best.cut() * Math.max(words, others) + 99) / 100);
  }

  /** The least words in common with any text, now and later. */
  private int leastOfAll() {
    return Math.max(1, leastCommon(0));
  }

  private boolean reachesGiants() {
    return words * 100L > (long) UnitDocument.MAX_COUNTED * best.cut();
  }

  private final class Leaf {
    private final LeafReader reader;
    private final LeafUnits units;
    private NumericDocValues counts;

    Leaf(LeafReader reader) {
      this.reader = reader;
      units = new LeafUnits(reader);
    }

    void search() throws IOException {
      SizeTables.SizeTable sizes = tables.of(reader, language);
      if (sizes.sizes().length == 0 || best.cut() > 100) {
        return;
      }
      int start = sizes.start(0);
      int end = sizes.end(sizes.sizes().length - 1);
      GramTerms terms = (GramTerms) reader.terms(UnitDocument.tokenField(language));
      counts = reader.getNumericDocValues(UnitDocument.WORD_COUNT);
      // A text with more words than can be counted, in reach of the query, has to be read.
      if (words == 0 || terms == null || reachesGiants()) {
        for (int document = start; document < end; document++) {
          compare(document, Integer.MAX_VALUE);
        }
        return;
      }
      OverlapScan scan = new OverlapScan(terms, keys, leastOfAll(), tally);
      for (int from = start; from < end; ) {
        int to = Math.min(end, (from | GramPostingsFormat.BLOCK_MASK) + 1);
        int least = leastOfAll();
        // No signature tells of a candidate that it shares too little: fewer lists are left unread.
        int found = scan.find(from, to, least, (least - 1) * 2 / 3);
        for (int i = 0; i < found; i++) {
          int document = scan.candidate(i, from);
          compare(document, scan.most(document));
        }
        from = to;
      }
    }

    private void compare(int document, int mostCommon) throws IOException {
      if (!units.isLive(document)) {
        return;
      }
      if (!counts.advanceExact(document)) {
        throw new IOException("the memory is damaged: document " + document + " has no words");
      }
      int others = (int) counts.longValue();
      if (Math.min(mostCommon, Math.min(words, others)) < leastCommon(others)) {
        return;
      }
      TranslationUnit unit = units.unitOf(document);
      Variant source = unit.variants().get(units.variantAt(document));
      int percent = percentage.percent(source.text());
      if (percent >= best.cut()) {
        Optional<Variant> target = FuzzyMatch.target(unit, source, lookup);
        target.ifPresent(
            variant -> best.offer(new FuzzyMatch(unit, source, variant, Score.ofWords(percent))));
      }
    }
  }
}
