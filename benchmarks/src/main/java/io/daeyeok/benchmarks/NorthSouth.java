package io.daeyeok.benchmarks;

import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Does a line in the spelling of one Korea find the same line in that of the other? The stored
 * lines are the only ones of their kind, or have others beside them that must not get in the way.
 */
final class NorthSouth {
  static final Locale NORTH = Locale.forLanguageTag("ko-KP");
  static final Locale SOUTH = Locale.forLanguageTag("ko-KR");
  private static final Locale TARGET = Locale.ENGLISH;
  private static final int LIMIT = 5;
  private static final int USUAL_THRESHOLD = 70;

  private NorthSouth() {}

  /**
   * What came of it.
   *
   * @param lines how many lines were asked
   * @param stored how many units were in the memory
   * @param rightFirst share of the lines whose own line came first
   * @param mean mean score of the own line, 0 when it was not among the first five
   * @param least least score of it
   * @param from95 share of the own lines with 95 points or more
   * @param from99 share of them with 99 or more
   * @param wrongFrom70 share of the lines for which another line scored 70 or more
   */
  record Found(
      int lines,
      int stored,
      double rightFirst,
      double mean,
      int least,
      double from95,
      double from99,
      double wrongFrom70) {}

  static Found run(
      List<String> asked,
      Locale askedLanguage,
      List<String> stored,
      Locale storedLanguage,
      List<String> others)
      throws IOException {
    if (asked.size() != stored.size()) {
      throw new IllegalArgumentException(
          "the files are not parallel: " + asked.size() + " and " + stored.size() + " lines");
    }
    Set<String> distinct = new HashSet<>(stored);
    List<String> all = new ArrayList<>(stored);
    others.stream().filter(distinct::add).forEach(all::add);
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      int[] next = {0};
      memory.addAll(
          () ->
              next[0] == all.size()
                  ? Optional.empty()
                  : Optional.of(unit(all, next[0]++, storedLanguage)),
          Duplicates.KEEP);
      return ask(memory, asked, askedLanguage, stored, all.size());
    }
  }

  private static TranslationUnit unit(List<String> lines, int number, Locale language) {
    String target = "line " + (number + 1);
    return TranslationUnit.of(language, lines.get(number), TARGET, target);
  }

  private static Found ask(
      TranslationMemory memory, List<String> asked, Locale language, List<String> stored, int size)
      throws IOException {
    Lookup lookup = Lookup.from(language).to(TARGET).atLeast(1).limit(LIMIT);
    int first = 0;
    int from95 = 0;
    int from99 = 0;
    int wrong = 0;
    long sum = 0;
    int least = 101;
    for (int i = 0; i < asked.size(); i++) {
      List<FuzzyMatch> hits = memory.lookup(asked.get(i), lookup);
      int own = 0;
      boolean other = false;
      for (int rank = 0; rank < hits.size(); rank++) {
        FuzzyMatch hit = hits.get(rank);
        if (hit.source().text().equals(stored.get(i))) {
          first += rank == 0 ? 1 : 0;
          own = Math.max(own, hit.score());
        } else {
          other |= hit.score() >= USUAL_THRESHOLD;
        }
      }
      sum += own;
      least = Math.min(least, own);
      from95 += own >= 95 ? 1 : 0;
      from99 += own >= 99 ? 1 : 0;
      wrong += other ? 1 : 0;
    }
    double lines = asked.size();
    return new Found(
        asked.size(),
        size,
        first / lines,
        sum / lines,
        least,
        from95 / lines,
        from99 / lines,
        wrong / lines);
  }
}
