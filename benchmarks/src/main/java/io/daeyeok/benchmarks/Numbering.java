package io.daeyeok.benchmarks;

import java.util.Arrays;

/**
 * Numbers distinct longs from 0 up in the order in which they first come. Open addressing, at most
 * half full.
 */
final class Numbering {
  private long[] keys = new long[16];
  private int[] slots = new int[64];
  private int size;

  /** The number of a key, which is a new one when the key is. */
  int add(long key) {
    int at = find(key);
    if (slots[at] == 0) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
      slots[at] = size;
      if (2 * size > slots.length) {
        grow();
        return size - 1;
      }
    }
    return slots[at] - 1;
  }

  /** The number of a key, -1 when it has none. */
  int get(long key) {
    return slots[find(key)] - 1;
  }

  int size() {
    return size;
  }

  /** The keys in order of their numbers. */
  long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int i = 0; i < size; i++) {
      slots[find(keys[i])] = i + 1;
    }
  }

  private int find(long key) {
    int mask = slots.length - 1;
    int at = (int) (GeneratedUnits.mix(key) & mask);
    while (slots[at] != 0 && keys[slots[at] - 1] != key) {
      at = at + 1 & mask;
    }
    return at;
  }
}
