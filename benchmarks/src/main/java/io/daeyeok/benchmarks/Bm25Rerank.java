package io.daeyeok.benchmarks;

import io.daeyeok.match.MatchKey;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/**
 * The 100 best by BM25 over the grams, ranked anew by Daeyeok's score. Loses what is not in 100.
 */
record Bm25Rerank(GramIndex index, Direction direction) implements Retrieval {
  private static final int CANDIDATES = 100;

  @Override
  public List<Hit> find(String query, int atLeast, int limit) throws IOException {
    Ranking ranking = new Ranking(direction, query, atLeast, limit);
    MatchKey key = ranking.similarity().query();
    ScoreDoc[] candidates = index.searcher().search(index.query(key, 0), CANDIDATES).scoreDocs;
    Arrays.sort(candidates, Comparator.comparingInt(candidate -> candidate.doc));
    IndexReader reader = index.searcher().getIndexReader();
    GramIndex.Documents documents = null;
    int leaf = -1;
    for (ScoreDoc candidate : candidates) {
      int at = ReaderUtil.subIndex(candidate.doc, reader.leaves());
      LeafReaderContext context = reader.leaves().get(at);
      if (at != leaf) {
        documents = new GramIndex.Documents(context.reader());
        leaf = at;
      }
      documents.offer(candidate.doc - context.docBase, ranking);
    }
    return ranking.hits();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
