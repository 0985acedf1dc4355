package io.daeyeok.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What is looked up: texts of 20 to 120 characters, a third of them held-out lines with up to two
 * edits, a third stored units with one to six edits, a third held-out lines spliced with stored
 * ones. So there are hits at every score, and queries without any.
 */
final class Queries {
  static final int SHORTEST = 20;
  static final int LONGEST = 120;
  private static final long STREAM = 1L << 40;

  private Queries() {}

  /**
   * Distinct queries, the same in every run.
   *
   * @param within stored units are taken from the first so many, so that every memory of that size
   *     or more has the hits
   */
  static List<String> of(GeneratedUnits units, Direction direction, int within, int count) {
    Set<String> queries = new LinkedHashSet<>();
    long attempts = 100L * count;
    for (long i = 0; queries.size() < count && i < attempts; i++) {
      SplittableRandom random = units.random(STREAM * (direction.fromFirst() ? 1 : 2) + i);
      String query = direction.source(query(units, (int) (i % 3), within, random));
      if (query.length() >= SHORTEST && query.length() <= LONGEST) {
        queries.add(query);
      }
    }
    if (queries.size() < count) {
      throw new IllegalArgumentException(
          "the text gives "
              + queries.size()
              + " queries of "
              + SHORTEST
              + " to "
              + LONGEST
              + " characters, not "
              + count
              + "; give more of it or ask for fewer");
    }
    return List.copyOf(queries);
  }

  private static Pair query(GeneratedUnits units, int way, int within, SplittableRandom random) {
    if (way == 1 || units.heldOut().isEmpty()) {
      return units.perturbed(units.at(random.nextInt(within)), 1 + random.nextInt(6), random);
    }
    Pair unseen = units.heldOut().get(random.nextInt(units.heldOut().size()));
    if (way == 0) {
      return units.perturbed(unseen, random.nextInt(3), random);
    }
    return random.nextBoolean()
        ? units.splice(unseen, units.part(random), random)
        : units.splice(units.part(random), unseen, random);
  }
}
