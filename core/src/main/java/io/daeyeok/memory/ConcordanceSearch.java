package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import io.daeyeok.text.SearchAnalysis;
import io.daeyeok.text.WritingSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * One concordance search: the index proposes documents by n-grams or search terms, then each text
 * is read and the words are found in it. Texts that have the query in one piece come first, then
 * those that have all its words; the shortest texts first within each.
 */
final class ConcordanceSearch {
  // More grams than this do not narrow the candidates further.
  private static final int MAX_GRAMS = 64;
  // A Korean word of this many syllables or fewer never matches across a space: 한국 in "… 한 국제".
  private static final int ONE_PIECE = 3;

  private final String query;
  private final Concordance options;
  private final SearchAnalysis analysis;
  private final Folding folding;
  private final WritingSystem writingSystem;
  private final String language;
  private final List<Found> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  ConcordanceSearch(String query, Concordance options, SearchAnalysis analysis) {
    this.query = Folding.nfc(query).strip();
    this.options = options;
    this.analysis = analysis;
    folding = Folding.forMatching(options.language());
    writingSystem = WritingSystem.of(options.language());
    language = options.language().getLanguage();
  }

  private record Found(ConcordanceHit hit, int rank, int size) {}

  /** Finds the spans of the query in a text; none when it is not there. */
  private interface Finder {
    List<ConcordanceHit.Span> spans(String text);
  }

  List<ConcordanceHit> in(IndexSearcher searcher) throws IOException {
    String key = folding.key(query);
    if (key.isEmpty()) {
      return List.of();
    }
    boolean words = !options.isSubstring();
    if (!words || writingSystem != WritingSystem.SPACED) {
      collect(searcher, 0, gramQuery(List.of(key)), text -> runs(text, List.of(key)));
    }
    if (words && writingSystem == WritingSystem.KOREAN && found.size() < options.limit()) {
      List<String> eojeols = List.of(query.split("\\s+")).stream().map(folding::key).toList();
      if (eojeols.size() > 1) {
        collect(searcher, 1, gramQuery(eojeols), text -> runs(text, eojeols));
      }
    }
    if (words && found.size() < options.limit()) {
      Set<String> terms = new HashSet<>();
      analysis.terms(query, options.language()).forEach(term -> terms.add(term.text()));
      if (!terms.isEmpty()) {
        collect(searcher, 2, wordQuery(terms), text -> words(text, terms));
      }
    }
    found.sort(
        Comparator.comparingInt(Found::rank)
            .thenComparingInt(Found::size)
            .thenComparing(hit -> hit.hit.unit().id())
            .thenComparing(hit -> hit.hit.variant().language().toLanguageTag()));
    return found.stream().limit(options.limit()).map(Found::hit).toList();
  }

  /**
   * Reads the documents of a query in index order, which is by size, until a segment of the index
   * has given as many hits as are wanted and all others of that size.
   */
  private void collect(IndexSearcher searcher, int rank, Query candidates, Finder finder)
      throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
    int wanted = options.limit() - found.size();
    List<Found> fresh = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      LeafUnits units = new LeafUnits(leaf.reader());
      DocIdSetIterator documents = scorer.iterator();
      int inLeaf = 0;
      int lastSize = -1;
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (!units.isLive(document)) {
          continue;
        }
        int size = units.sizeAt(document);
        if (inLeaf >= wanted && size > lastSize) {
          break;
        }
        TranslationUnit unit = units.unitOf(document);
        Variant variant = unit.variants().get(units.variantAt(document));
        if (seen.contains(identity(unit, variant))) {
          continue;
        }
        List<ConcordanceHit.Span> spans = finder.spans(variant.text());
        if (!spans.isEmpty()) {
          int better =
              writingSystem == WritingSystem.SPACED && rank == 2 ? phraseRank(spans) : rank;
          fresh.add(new Found(new ConcordanceHit(unit, variant, spans), better, size));
          inLeaf++;
          lastSize = size;
        }
      }
    }
    for (Found hit : fresh) {
      seen.add(identity(hit.hit.unit(), hit.hit.variant()));
    }
    found.addAll(fresh);
  }

  private static String identity(TranslationUnit unit, Variant variant) {
    return unit.id() + "\n" + variant.language().toLanguageTag();
  }

  /** One span for all the words means that they stand together. */
  private static int phraseRank(List<ConcordanceHit.Span> spans) {
    return spans.size() == 1 ? 1 : 2;
  }

  /** Documents that have every inner n-gram of every piece, shown or hidden by masking. */
  private Query gramQuery(List<String> pieces) {
    int gramLength = MatchKey.gramLength(writingSystem);
    Set<Long> grams = new HashSet<>();
    for (String piece : pieces) {
      for (long gram : UnitDocument.innerGrams(piece, gramLength)) {
        if (grams.size() < MAX_GRAMS) {
          grams.add(gram);
        }
      }
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(UnitDocument.languageTerm(language)), Occur.FILTER);
    for (long gram : grams) {
      BytesRef term = UnitDocument.gramTerm(gram, gramLength, 0);
      BooleanQuery.Builder either = new BooleanQuery.Builder();
      either.add(new TermQuery(new Term(UnitDocument.gramField(language), term)), Occur.SHOULD);
      either.add(new TermQuery(new Term(UnitDocument.innerField(language), term)), Occur.SHOULD);
      all.add(either.build(), Occur.FILTER);
    }
    return all.build();
  }

  private Query wordQuery(Set<String> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int count = 0;
    for (String term : terms) {
      if (count++ < MAX_GRAMS) {
        all.add(new TermQuery(new Term(UnitDocument.wordField(language), term)), Occur.FILTER);
      }
    }
    return all.build();
  }

  /** Every place of every piece in the folded text; none when a piece is missing. */
  private List<ConcordanceHit.Span> runs(String text, List<String> pieces) {
    FoldedText folded = folding.fold(text);
    List<ConcordanceHit.Span> spans = new ArrayList<>();
    for (String piece : pieces) {
      boolean there = false;
      for (int at = folded.text().indexOf(piece);
          at >= 0;
          at = folded.text().indexOf(piece, at + piece.length())) {
        int start = folded.originalStart(at);
        int end = folded.originalEnd(at + piece.length());
        if (!straddles(piece, text, start, end)) {
          spans.add(new ConcordanceHit.Span(start, end));
          there = true;
        }
      }
      if (!there) {
        return List.of();
      }
    }
    return disjoint(spans);
  }

  private boolean straddles(String piece, String text, int start, int end) {
    return !options.isSubstring()
        && writingSystem == WritingSystem.KOREAN
        && piece.length() <= ONE_PIECE
        && !query.contains(" ")
        && text.substring(start, end).chars().anyMatch(Character::isWhitespace);
  }

  private List<ConcordanceHit.Span> words(String text, Set<String> terms) {
    FoldedText composed = Folding.of().fold(text);
    Set<String> missing = new HashSet<>(terms);
    List<ConcordanceHit.Span> spans = new ArrayList<>();
    int previous = -1;
    for (SearchAnalysis.SearchTerm term : analysis.terms(composed.text(), options.language())) {
      if (!terms.contains(term.text())) {
        continue;
      }
      missing.remove(term.text());
      int start = composed.originalStart(term.start());
      int end = composed.originalEnd(term.end());
      // Neighbours with nothing but spaces between them are shown as one.
      if (previous >= 0 && start >= previous && text.substring(previous, start).isBlank()) {
        start = spans.remove(spans.size() - 1).start();
      }
      spans.add(new ConcordanceHit.Span(start, end));
      previous = end;
    }
    return missing.isEmpty() ? disjoint(spans) : List.of();
  }

  private static List<ConcordanceHit.Span> disjoint(List<ConcordanceHit.Span> spans) {
    spans.sort(
        Comparator.comparingInt(ConcordanceHit.Span::start)
            .thenComparingInt(ConcordanceHit.Span::end));
    List<ConcordanceHit.Span> disjoint = new ArrayList<>();
    for (ConcordanceHit.Span span : spans) {
      int last = disjoint.size() - 1;
      if (last >= 0 && span.start() < disjoint.get(last).end()) {
        int end = Math.max(span.end(), disjoint.get(last).end());
        disjoint.set(last, new ConcordanceHit.Span(disjoint.get(last).start(), end));
      } else {
        disjoint.add(span);
      }
    }
    return disjoint;
  }
}
