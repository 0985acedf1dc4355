package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import io.daeyeok.text.SearchAnalysis;
import io.daeyeok.text.WritingSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  // Ranks of what search terms find; runs of characters rank 0, runs of every word 1.
  private static final int PHRASE = 1;
  private static final int ALL_WORDS = 2;

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

  /** Where the query is in a text, and how well it is there: 0 is best. */
  private record Places(List<ConcordanceHit.Span> spans, int rank) {
    static final Places NONE = new Places(List.of(), 0);
  }

  private interface Finder {
    Places in(String text);
  }

  /** How many of the best hits one segment of the index has given, and how long the last one is. */
  private static final class Quota {
    private final int wanted;
    private int count;
    private int lastSize = -1;

    Quota(int wanted) {
      this.wanted = wanted;
    }

    /** Whether a text of this size comes after all that are wanted: equal sizes are needed too. */
    boolean excludes(int size) {
      return count >= wanted && size > lastSize;
    }

    void take(int size) {
      count++;
      lastSize = size;
    }
  }

  List<ConcordanceHit> in(IndexSearcher searcher) throws IOException {
    String key = folding.key(query);
    if (key.isEmpty()) {
      return List.of();
    }
    boolean words = !options.isSubstring();
    List<String> eojeols =
        words && writingSystem == WritingSystem.KOREAN
            ? SPACES.splitAsStream(query).map(folding::key).filter(w -> !w.isEmpty()).toList()
            : List.of();
    if (!words || writingSystem != WritingSystem.SPACED) {
      boolean oneWord = eojeols.size() == 1;
      collect(searcher, gramQuery(List.of(key)), 0, text -> runs(text, List.of(key), oneWord, 0));
    }
    if (eojeols.size() > 1 && found.size() < options.limit()) {
      collect(searcher, gramQuery(eojeols), 1, text -> runs(text, eojeols, true, 1));
    }
    if (words && found.size() < options.limit()) {
      List<String> terms =
          analysis.terms(query, options.language()).stream()
              .map(SearchAnalysis.SearchTerm::text)
              .toList();
      if (!terms.isEmpty()) {
        int best = writingSystem == WritingSystem.SPACED ? PHRASE : ALL_WORDS;
        collect(searcher, wordQuery(Set.copyOf(terms)), best, text -> words(text, terms, best));
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
   * has given as many hits of the best rank as are wanted and all others of that size.
   */
  private void collect(IndexSearcher searcher, Query candidates, int best, Finder finder)
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
      Quota ofBest = new Quota(wanted);
      Quota ofOthers = new Quota(wanted);
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (!units.isLive(document)) {
          continue;
        }
        int size = units.sizeAt(document);
        if (ofBest.excludes(size)) {
          break;
        }
        TranslationUnit unit = units.unitOf(document);
        Variant variant = unit.variants().get(units.variantAt(document));
        if (seen.contains(identity(unit, variant))) {
          continue;
        }
        Places places = finder.in(variant.text());
        Quota quota = places.rank == best ? ofBest : ofOthers;
        if (!places.spans.isEmpty() && !quota.excludes(size)) {
          quota.take(size);
          fresh.add(new Found(new ConcordanceHit(unit, variant, places.spans), places.rank, size));
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
      BytesRef term = UnitDocument.gramTerm(UnitDocument.gramKey(gram, 0));
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
  private Places runs(String text, List<String> pieces, boolean singleWords, int rank) {
    FoldedText folded = folding.fold(text);
    List<ConcordanceHit.Span> spans = new ArrayList<>();
    for (String piece : pieces) {
      boolean there = false;
      int at = folded.text().indexOf(piece);
      while (at >= 0) {
        int start = folded.originalStart(at);
        int end = folded.originalEnd(at + piece.length());
        boolean whole =
            !singleWords || piece.length() > ONE_PIECE || !hasSpace(text.substring(start, end));
        if (whole) {
          spans.add(new ConcordanceHit.Span(start, end));
          there = true;
        }
        at = folded.text().indexOf(piece, at + (whole ? piece.length() : 1));
      }
      if (!there) {
        return Places.NONE;
      }
    }
    return new Places(disjoint(spans), rank);
  }

  private static boolean hasSpace(String text) {
    return text.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Every place of the terms; none when one is missing. Ranks the terms in a row before others. */
  private Places words(String text, List<String> terms, int best) {
    FoldedText composed = Folding.of().fold(text);
    Set<String> missing = new HashSet<>(terms);
    List<String> inText = new ArrayList<>();
    List<ConcordanceHit.Span> spans = new ArrayList<>();
    int previous = -1;
    for (SearchAnalysis.SearchTerm term : analysis.terms(composed.text(), options.language())) {
      inText.add(term.text());
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
    if (!missing.isEmpty()) {
      return Places.NONE;
    }
    boolean phrase = Collections.indexOfSubList(inText, terms) >= 0;
    return new Places(disjoint(spans), phrase ? best : ALL_WORDS);
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
