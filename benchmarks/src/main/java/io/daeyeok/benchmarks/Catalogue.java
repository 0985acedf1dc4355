package io.daeyeok.benchmarks;

import java.util.Locale;

/**
 * Which generated units a memory of some size holds: the first so many with texts that no earlier
 * one has, for a memory keeps equal units once.
 */
record Catalogue(GeneratedUnits units, int[] indexes) {

  static Catalogue of(GeneratedUnits units, int size) {
    int[] indexes = new int[size];
    Numbering seen = new Numbering();
    int found = 0;
    for (int index = 0; found < size; index++) {
      if (index < 0) {
        throw new IllegalArgumentException("the text is too small for " + size + " units");
      }
      int before = seen.size();
      seen.add(fingerprint(units.at(index)));
      if (seen.size() > before) {
        indexes[found++] = index;
      }
    }
    return new Catalogue(units, indexes);
  }

  /**
   * Two pairs of 10 million share one by chance once in 400,000 memories; the size of the memory
   * would tell.
   */
  private static long fingerprint(Pair pair) {
    long hash = 0;
    for (int i = 0; i < pair.first().length(); i++) {
      hash = GeneratedUnits.mix(hash ^ pair.first().charAt(i));
    }
    hash = GeneratedUnits.mix(hash ^ 1L << 32);
    for (int i = 0; i < pair.second().length(); i++) {
      hash = GeneratedUnits.mix(hash ^ pair.second().charAt(i));
    }
    return hash;
  }

  int size() {
    return indexes.length;
  }

  Pair at(int position) {
    return units.at(indexes[position]);
  }

  /** Names of units are in the order of their positions as numbers and as strings. */
  static String id(int position) {
    return String.format(Locale.ROOT, "%08d", position);
  }
}
