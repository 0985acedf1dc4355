package io.daeyeok.benchmarks;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.Similarity;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Lucene's minimum-should-match with the least overlap that can reach the score at any size, then
 * every match compared in full. Loses nothing.
 */
record ShouldMatchVerify(GramIndex index, Direction direction) implements Retrieval {

  @Override
  public List<Hit> find(String query, int atLeast, int limit) throws IOException {
    Ranking ranking = new Ranking(direction, query, atLeast, limit);
    MatchKey key = ranking.similarity().query();
    int least = leastOverlap(ranking.similarity(), key.gramCount(), Math.min(100, atLeast));
    BooleanQuery matches = index.query(key, Math.max(1, least));
    index.searcher().search(matches, new Verification(ranking));
    return ranking.hits();
  }

  /**
   * T is at most Gq / (0.75 Gq + 0.25 Gt), so that sizes beyond 16 Gq reach no score above 33 + 14.
   */
  private static int leastOverlap(Similarity similarity, int queryGrams, int points) {
    int least = queryGrams;
    for (int size = 1; size <= 16 * queryGrams; size++) {
      least = Math.min(least, similarity.leastOverlap(size, points));
    }
    return least;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  /** One thread, one verifier, all of the results in the ranking. */
  private record Verification(Ranking ranking) implements CollectorManager<Verifier, Ranking> {
    @Override
    public Verifier newCollector() {
      return new Verifier(ranking);
    }

    @Override
    public Ranking reduce(Collection<Verifier> verifiers) {
      return ranking;
    }
  }

  private static final class Verifier extends SimpleCollector {
    private final Ranking ranking;
    private GramIndex.Documents documents;

    Verifier(Ranking ranking) {
      this.ranking = ranking;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      documents = new GramIndex.Documents(context.reader());
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      documents.offer(document, ranking);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
