package io.daeyeok.match;

import io.daeyeok.text.Folding;
import io.daeyeok.text.Particles;
import io.daeyeok.text.Words;
import io.daeyeok.text.WritingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What to mark when a query and a stored source text are shown together.
 *
 * <p>The texts are aligned word by word (eojeol by eojeol in Korean, character by character where
 * words are not spaced), noise aside, and inside a Korean eojeol or a single word the common
 * beginning and end are left unmarked.
 */
public final class Diff {
  // Above this many cells of the alignment table all between the common ends counts as changed.
  private static final long MAX_CELLS = 4_000_000;

  private Diff() {}

  /**
   * A stretch of both texts that is the same, noise aside, or not. Either side of a changed stretch
   * may be empty. Offsets are UTF-16 units of the texts as given.
   *
   * @param same whether the two sides are the same
   * @param queryStart where the stretch starts in the query
   * @param queryEnd where it ends in the query, exclusive
   * @param sourceStart where it starts in the stored source
   * @param sourceEnd where it ends in the stored source, exclusive
   */
  public record Run(boolean same, int queryStart, int queryEnd, int sourceStart, int sourceEnd) {}

  /**
   * Aligns two texts.
   *
   * @param query the text looked up
   * @param source the text of the stored segment
   * @param language the language of both
   * @return the runs, which together cover both texts in order
   */
  public static List<Run> between(String query, String source, Locale language) {
    List<Token> left = Token.of(query, language);
    List<Token> right = Token.of(source, language);
    Runs runs = new Runs(query, source);
    int i = 0;
    int j = 0;
    for (Pair pair : align(left, right)) {
      runs.gap(left.subList(i, pair.left), right.subList(j, pair.right));
      runs.skipSpaces(left.get(pair.left).start, right.get(pair.right).start);
      runs.add(true, left.get(pair.left).end, right.get(pair.right).end);
      i = pair.left + 1;
      j = pair.right + 1;
    }
    runs.gap(left.subList(i, left.size()), right.subList(j, right.size()));
    runs.skipSpaces(query.length(), source.length());
    return runs.runs;
  }

  /**
   * The changed runs of a Korean pair, when every one of them swaps, adds or drops particles only.
   *
   * @return what changed, such as {@code 을 → 도}; empty when anything else changed
   */
  static List<String> particlesOnly(String query, String source, Locale language) {
    List<String> changes = new ArrayList<>();
    for (Run run : between(query, source, language)) {
      if (run.same) {
        continue;
      }
      if (!isTail(query, run.queryStart, run.queryEnd)
          || !isTail(source, run.sourceStart, run.sourceEnd)
          || stem(query, run.queryStart) == 0) {
        return List.of();
      }
      String before = query.substring(run.queryStart, run.queryEnd);
      String after = source.substring(run.sourceStart, run.sourceEnd);
      changes.add((before.isEmpty() ? "∅" : before) + " → " + (after.isEmpty() ? "∅" : after));
    }
    return changes;
  }

  /** Whether a changed text is nothing, or a stack of particles that ends its eojeol. */
  private static boolean isTail(String text, int start, int end) {
    String changed = text.substring(start, end);
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return ends && (changed.isEmpty() || Particles.isTail(Folding.nfc(changed)));
  }

  private static int stem(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private record Token(String key, int start, int end) {

    static List<Token> of(String text, Locale language) {
      Folding folding = Folding.forMatching(language);
      boolean unspaced = WritingSystem.of(language) == WritingSystem.UNSPACED;
      List<Token> tokens = new ArrayList<>();
      for (Words.Span word : Words.spans(text)) {
        int start = word.start();
        while (start < word.end()) {
          int end = unspaced ? text.offsetByCodePoints(start, 1) : word.end();
          tokens.add(new Token(folding.key(text.substring(start, end)), start, end));
          start = end;
        }
      }
      return tokens;
    }
  }

  /** Two positions in the token lists that hold the same token. */
  private record Pair(int left, int right) {}

  private static List<Pair> align(List<Token> left, List<Token> right) {
    List<Pair> pairs = new ArrayList<>();
    int shorter = Math.min(left.size(), right.size());
    int head = 0;
    while (head < shorter && left.get(head).key.equals(right.get(head).key)) {
      pairs.add(new Pair(head, head));
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && left.get(left.size() - 1 - tail).key.equals(right.get(right.size() - 1 - tail).key)) {
      tail++;
    }
    int leftTail = left.size() - tail;
    int rightTail = right.size() - tail;
    if ((long) (leftTail - head) * (rightTail - head) <= MAX_CELLS) {
      longestCommon(left, right, head, leftTail, rightTail, pairs);
    }
    for (int i = 0; i < tail; i++) {
      pairs.add(new Pair(leftTail + i, rightTail + i));
    }
    return pairs;
  }

  /** Longest common subsequence by the plain table; a sentence has few tokens. */
  private static void longestCommon(
      List<Token> left, List<Token> right, int head, int leftEnd, int rightEnd, List<Pair> pairs) {
    int[][] best = new int[leftEnd - head + 1][rightEnd - head + 1];
    for (int i = leftEnd - 1; i >= head; i--) {
      for (int j = rightEnd - 1; j >= head; j--) {
        best[i - head][j - head] =
            left.get(i).key.equals(right.get(j).key)
                ? best[i - head + 1][j - head + 1] + 1
                : Math.max(best[i - head + 1][j - head], best[i - head][j - head + 1]);
      }
    }
    int i = head;
    int j = head;
    while (i < leftEnd && j < rightEnd) {
      if (left.get(i).key.equals(right.get(j).key)) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i - head + 1][j - head] >= best[i - head][j - head + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Collects runs in order and joins neighbours of one kind. */
  private static final class Runs {
    private final String query;
    private final String source;
    private final List<Run> runs = new ArrayList<>();
    private int queryAt;
    private int sourceAt;

    Runs(String query, String source) {
      this.query = query;
      this.source = source;
    }

    void add(boolean same, int queryEnd, int sourceEnd) {
      if (queryEnd == queryAt && sourceEnd == sourceAt) {
        return;
      }
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).same == same) {
        Run run = runs.get(last);
        runs.set(last, new Run(same, run.queryStart, queryEnd, run.sourceStart, sourceEnd));
      } else {
        runs.add(new Run(same, queryAt, queryEnd, sourceAt, sourceEnd));
      }
      queryAt = queryEnd;
      sourceAt = sourceEnd;
    }

    /** White space between tokens belongs to no difference. */
    void skipSpaces(int queryEnd, int sourceEnd) {
      boolean blank =
          query.substring(queryAt, queryEnd).isBlank()
              && source.substring(sourceAt, sourceEnd).isBlank();
      add(blank, queryEnd, sourceEnd);
    }

    /**
     * A difference, less the beginning and the end that its two sides have in common; numbers and
     * surrogate pairs stay whole.
     */
    void changed(int queryEnd, int sourceEnd) {
      int q = queryAt;
      int s = sourceAt;
      while (q < queryEnd && s < sourceEnd && query.charAt(q) == source.charAt(s)) {
        q++;
        s++;
      }
      while (q > queryAt && (isInside(query, q, queryEnd) || isInside(source, s, sourceEnd))) {
        q--;
        s--;
      }
      int x = queryEnd;
      int y = sourceEnd;
      while (x > q && y > s && query.charAt(x - 1) == source.charAt(y - 1)) {
        x--;
        y--;
      }
      while (x < queryEnd && (isInside(query, x, queryEnd) || isInside(source, y, sourceEnd))) {
        x++;
        y++;
      }
      add(true, q, s);
      add(false, x, y);
      add(true, queryEnd, sourceEnd);
    }

    private static boolean isInside(String text, int index, int end) {
      if (index == 0 || index >= end) {
        return false;
      }
      char before = text.charAt(index - 1);
      char after = text.charAt(index);
      return Character.isDigit(before) && Character.isDigit(after)
          || Character.isSurrogatePair(before, after);
    }

    /** What lies between two equal tokens: word by word where both sides have as many words. */
    void gap(List<Token> left, List<Token> right) {
      if (left.size() == right.size()) {
        for (int i = 0; i < left.size(); i++) {
          skipSpaces(left.get(i).start, right.get(i).start);
          changed(left.get(i).end, right.get(i).end);
        }
      } else if (!left.isEmpty() && !right.isEmpty()) {
        skipSpaces(left.get(0).start, right.get(0).start);
        changed(left.get(left.size() - 1).end, right.get(right.size() - 1).end);
      } else {
        changed(
            left.isEmpty() ? queryAt : left.get(left.size() - 1).end,
            right.isEmpty() ? sourceAt : right.get(right.size() - 1).end);
      }
    }
  }
}
