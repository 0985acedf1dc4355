package io.daeyeok.terms;

import java.util.Arrays;

/**
 * A prefix tree from strings to small numbers, built once and then only read. All edges lie in one
 * open-addressing table, so that a step costs the same however many strings there are; a node takes
 * about 20 bytes.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  // An edge is known by the node it leads to; 0, the root, which no edge leads to, is a free slot.
  // Bits that no node needs hold those of the hash, so that other edges are mostly told apart here.
  private int[] slots = new int[64];
  private int[] parents = new int[32];
  private char[] labels = new char[32];
  private int[] firstValues = new int[32];
  private int[] nextValues = new int[32];
  private int nodes = 1;

  Trie() {
    firstValues[ROOT] = NONE;
  }

  /** Files a number under a key. Numbers are not negative, and each is added once. */
  void add(String key, int value) {
    int node = ROOT;
    for (int i = 0; i < key.length(); i++) {
      int next = step(node, key.charAt(i));
      node = next == NONE ? grow(node, key.charAt(i)) : next;
    }
    if (value >= nextValues.length) {
      nextValues = Arrays.copyOf(nextValues, Math.max(value + 1, nextValues.length * 2));
    }
    nextValues[value] = firstValues[node];
    firstValues[node] = value;
  }

  /** The node behind an edge, or {@link #NONE}. */
  int step(int node, char label) {
    int mask = slots.length - 1;
    int hash = hash(node, label);
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (((slots[slot] ^ hash) & ~mask) == 0) {
        int child = slots[slot] & mask;
        if (parents[child] == node && labels[child] == label) {
          return child;
        }
      }
    }
    return NONE;
  }

  /** One of the numbers filed under the key that ends at a node, or {@link #NONE}. */
  int firstValue(int node) {
    return firstValues[node];
  }

  /** Another number of the same key, or {@link #NONE}. */
  int nextValue(int value) {
    return nextValues[value];
  }

  private int grow(int parent, char label) {
    if (nodes == parents.length) {
      parents = Arrays.copyOf(parents, nodes * 2);
      labels = Arrays.copyOf(labels, nodes * 2);
      firstValues = Arrays.copyOf(firstValues, nodes * 2);
    }
    int node = nodes++;
    parents[node] = parent;
    labels[node] = label;
    firstValues[node] = NONE;
    if (nodes * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int other = 1; other < nodes; other++) {
        link(other);
      }
    } else {
      link(node);
    }
    return node;
  }

  private void link(int node) {
    int mask = slots.length - 1;
    int hash = hash(parents[node], labels[node]);
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = node | hash & ~mask;
  }

  private static int hash(int node, char label) {
    int mixed = node * 0x9E3779B1 ^ label * 0x85EBCA6B;
    return mixed ^ mixed >>> 15;
  }
}
