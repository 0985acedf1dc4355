package io.daeyeok.benchmarks;

import java.util.Arrays;

/**
 * Levenshtein distance from one pattern of numbers to many texts of numbers, 64 rows at a time, by
 * Myers (JACM 46, 1999) in Hyyrö's form; written apart from the library's, to check it. Numbers are
 * below a known bound, -1 for what is in no text. Not thread-safe.
 */
final class BitParallel {
  private final int length;
  private final int blocks;
  private final int[] slots;
  private final long[] positions;
  private final long[] plus;
  private final long[] minus;

  BitParallel(int[] pattern, int bound) {
    length = pattern.length;
    blocks = Math.max(1, (length + 63) / 64);
    slots = new int[bound];
    positions = new long[(length + 1) * blocks];
    plus = new long[blocks];
    minus = new long[blocks];
    int distinct = 0;
    for (int i = 0; i < length; i++) {
      if (pattern[i] >= 0) {
        if (slots[pattern[i]] == 0) {
          slots[pattern[i]] = ++distinct * blocks;
        }
        positions[slots[pattern[i]] + i / 64] |= 1L << i;
      }
    }
  }

  int to(int[] text, int from, int end) {
    if (length == 0) {
      return end - from;
    }
    return blocks == 1 ? toShort(text, from, end) : toLong(text, from, end);
  }

  private int toShort(int[] text, int from, int end) {
    long up = -1L;
    long down = 0;
    int distance = length;
    int last = length - 1;
    for (int i = from; i < end; i++) {
      long equal = positions[slots[text[i]]];
      long vertical = equal | down;
      long horizontal = ((equal & up) + up ^ up) | equal;
      long rise = down | ~(horizontal | up);
      long fall = up & horizontal;
      distance += (int) (rise >>> last & 1) - (int) (fall >>> last & 1);
      rise = rise << 1 | 1;
      fall <<= 1;
      up = fall | ~(vertical | rise);
      down = rise & vertical;
    }
    return distance;
  }

  private int toLong(int[] text, int from, int end) {
    Arrays.fill(plus, -1L);
    Arrays.fill(minus, 0);
    int distance = length;
    int last = length - 1 & 63;
    for (int i = from; i < end; i++) {
      int row = slots[text[i]];
      long riseIn = 1;
      long fallIn = 0;
      for (int b = 0; b < blocks; b++) {
        long up = plus[b];
        long down = minus[b];
        long equal = positions[row + b];
        long vertical = equal | down;
        equal |= fallIn;
        long horizontal = ((equal & up) + up ^ up) | equal;
        long rise = down | ~(horizontal | up);
        long fall = up & horizontal;
        if (b == blocks - 1) {
          distance += (int) (rise >>> last & 1) - (int) (fall >>> last & 1);
        }
        long riseOut = rise >>> 63;
        long fallOut = fall >>> 63;
        rise = rise << 1 | riseIn;
        fall = fall << 1 | fallIn;
        plus[b] = fall | ~(vertical | rise);
        minus[b] = rise & vertical;
        riseIn = riseOut;
        fallIn = fallOut;
      }
    }
    return distance;
  }
}
