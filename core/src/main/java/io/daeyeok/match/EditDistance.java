package io.daeyeok.match;

import java.util.Arrays;

/**
 * Levenshtein distance from one pattern to many texts, 64 rows at a time.
 *
 * <p>Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming" (JACM 46, 1999), in the form for global distance of Hyyrö (2003), with the blocks of
 * a long pattern chained by the horizontal differences at their last rows. Cost: text length times
 * pattern length / 64. Where a symbol stands is kept only for the blocks that have it, so that the
 * memory is that of the pattern, however many symbols are distinct.
 *
 * <p>Immutable once built.
 */
final class EditDistance {
  private final int length;
  private final int blocks;
  private final int mask;
  private final int[] symbols;
  private final int[] slots;
  // For symbol slot s, the blocks that have it are holders[k] with starts[s - 1] <= k < starts[s].
  private final int[] starts;
  private final int[] holders;
  private final long[] positions;

  EditDistance(int[] pattern) {
    length = pattern.length;
    blocks = (length + 63) / 64;
    int capacity = Integer.highestOneBit(Math.max(2, length) * 2 - 1) * 2;
    mask = capacity - 1;
    symbols = new int[capacity];
    slots = new int[capacity];
    int distinct = 0;
    for (int symbol : pattern) {
      int at = find(symbol);
      if (slots[at] == 0) {
        symbols[at] = symbol;
        slots[at] = ++distinct;
      }
    }
    starts = new int[distinct + 1];
    int held = countBlocks(pattern);
    holders = new int[held];
    positions = new long[held];
    int[] next = new int[distinct];
    System.arraycopy(starts, 0, next, 0, distinct);
    for (int i = 0; i < length; i++) {
      int slot = slots[find(pattern[i])] - 1;
      int at = next[slot];
      if (at > starts[slot] && holders[at - 1] == i / 64) {
        at--;
      } else {
        holders[at] = i / 64;
        next[slot]++;
      }
      positions[at] |= 1L << i;
    }
  }

  /** Sets where each symbol's blocks start, and returns how many they are together. */
  private int countBlocks(int[] pattern) {
    int[] lastBlock = new int[starts.length];
    for (int i = 0; i < length; i++) {
      int slot = slots[find(pattern[i])];
      if (lastBlock[slot] != i / 64 + 1) {
        lastBlock[slot] = i / 64 + 1;
        starts[slot]++;
      }
    }
    for (int slot = 1; slot < starts.length; slot++) {
      starts[slot] += starts[slot - 1];
    }
    return starts[starts.length - 1];
  }

  private int find(int symbol) {
    int at = symbol * 0x9E3779B1 >>> 7 & mask;
    while (slots[at] != 0 && symbols[at] != symbol) {
      at = at + 1 & mask;
    }
    return at;
  }

  int to(int[] text) {
    if (length == 0) {
      return text.length;
    }
    return blocks == 1 ? toShort(text) : toLong(text);
  }

  private int toShort(int[] text) {
    long plus = -1L;
    long minus = 0;
    int distance = length;
    long last = 1L << (length - 1);
    for (int symbol : text) {
      int slot = slots[find(symbol)];
      long equal = slot == 0 ? 0 : positions[slot - 1];
      long diagonal = ((equal & plus) + plus ^ plus) | equal | minus;
      long up = minus | ~(diagonal | plus);
      long down = diagonal & plus;
      if ((up & last) != 0) {
        distance++;
      } else if ((down & last) != 0) {
        distance--;
      }
      up = up << 1 | 1;
      down <<= 1;
      plus = down | ~(diagonal | up);
      minus = up & diagonal;
    }
    return distance;
  }

  private int toLong(int[] text) {
    long[] plus = new long[blocks];
    long[] minus = new long[blocks];
    Arrays.fill(plus, -1L);
    int distance = length;
    long last = 1L << (length - 1);
    for (int symbol : text) {
      int slot = slots[find(symbol)];
      int at = slot == 0 ? 0 : starts[slot - 1];
      int end = slot == 0 ? 0 : starts[slot];
      int carry = 1;
      for (int b = 0; b < blocks; b++) {
        long p = plus[b];
        long m = minus[b];
        long equal = at < end && holders[at] == b ? positions[at++] : 0;
        long equalOrMinus = equal | m;
        if (carry < 0) {
          equal |= 1;
        }
        long diagonal = ((equal & p) + p ^ p) | equal;
        long up = m | ~(diagonal | p);
        long down = p & diagonal;
        if (b == blocks - 1) {
          if ((up & last) != 0) {
            distance++;
          } else if ((down & last) != 0) {
            distance--;
          }
        }
        int out = (up & Long.MIN_VALUE) != 0 ? 1 : (down & Long.MIN_VALUE) != 0 ? -1 : 0;
        up <<= 1;
        down <<= 1;
        if (carry < 0) {
          down |= 1;
        } else if (carry > 0) {
          up |= 1;
        }
        plus[b] = down | ~(equalOrMinus | up);
        minus[b] = up & equalOrMinus;
        carry = out;
      }
    }
    return distance;
  }
}
