package io.daeyeok.match;

/** How often each n-gram occurs in one text, to count what others share with it. Immutable. */
final class GramCounts {
  private final int total;
  private final int mask;
  private final long[] grams;
  private final int[] counts;

  GramCounts(long[] inOrder) {
    total = inOrder.length;
    int capacity = Integer.highestOneBit(Math.max(4, total)) * 4;
    mask = capacity - 1;
    grams = new long[capacity];
    counts = new int[capacity];
    for (long gram : inOrder) {
      int slot = slot(gram);
      grams[slot] = gram;
      counts[slot]++;
    }
  }

  int total() {
    return total;
  }

  private int slot(long gram) {
    int slot = (int) (gram * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (counts[slot] != 0 && grams[slot] != gram) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * The size of the multiset intersection with the n-grams of another text, or something less than
   * {@code least} when it is less.
   */
  int overlap(String key, int n, int least) {
    int[] left = counts.clone();
    int common = 0;
    int length = Grams.count(key.length(), n);
    long mask48 = (1L << (16 * n)) - 1;
    long window = Grams.beforeFirst(n);
    for (int i = 0; i < length; i++) {
      window = (window << 16 | (i < key.length() ? key.charAt(i) : Grams.EDGE)) & mask48;
      int slot = slot(window);
      if (left[slot] > 0) {
        left[slot]--;
        common++;
      } else if (common + length - 1 - i < least) {
        return common;
      }
    }
    return common;
  }
}
