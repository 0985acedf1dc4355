package io.daeyeok.terms;

import java.util.Arrays;

/**
 * A prefix tree from strings to small numbers, built once and then only read. All edges lie in one
 * open-addressing table, so that a step costs the same however many strings there are; a node takes
 * about 28 bytes. In a large tree a step costs what it costs to fetch a slot and a node from
 * memory: all of a node lies together, with what tells most of the labels that no edge of it has.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int FIELDS = 4;
  private static final int LABEL = 1;
  private static final int FIRST_VALUE = 2;
  private static final int EDGES = 3;

  // An edge is known by the node it leads to; 0, the root, which no edge leads to, is a free slot.
  // Bits that no node needs hold those of the hash, so that other edges are mostly told apart here.
  private int[] slots = new int[64];
  // Of each node: its parent, the label of the edge from there, its first number, and a
  // set of bits for the labels of the edges to its children, several labels to a bit.
  private int[] fields = new int[32 * FIELDS];
  private int[] nextValues = new int[32];
  private int nodes = 1;

  Trie() {
    fields[FIRST_VALUE] = NONE;
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
    nextValues[value] = firstValue(node);
    fields[node * FIELDS + FIRST_VALUE] = value;
  }

  /** The node behind an edge, or {@link #NONE}. */
  int step(int node, char label) {
    if ((fields[node * FIELDS + EDGES] & bit(label)) == 0) {
      return NONE;
    }
    int mask = slots.length - 1;
    int hash = hash(node, label);
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (((slots[slot] ^ hash) & ~mask) == 0) {
        int child = slots[slot] & mask;
        int field = child * FIELDS;
        if (fields[field] == node && fields[field + LABEL] == label) {
          return child;
        }
      }
    }
    return NONE;
  }

  /** One of the numbers filed under the key that ends at a node, or {@link #NONE}. */
  int firstValue(int node) {
    return fields[node * FIELDS + FIRST_VALUE];
  }

  /** Another number of the same key, or {@link #NONE}. */
  int nextValue(int value) {
    return nextValues[value];
  }

  private int grow(int parent, char label) {
    if (nodes * FIELDS == fields.length) {
      fields = Arrays.copyOf(fields, fields.length * 2);
    }
    int node = nodes++;
    fields[node * FIELDS] = parent;
    fields[node * FIELDS + LABEL] = label;
    fields[node * FIELDS + FIRST_VALUE] = NONE;
    fields[parent * FIELDS + EDGES] |= bit(label);
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
    int hash = hash(fields[node * FIELDS], (char) fields[node * FIELDS + LABEL]);
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = node | hash & ~mask;
  }

  private static int bit(char label) {
    return 1 << (label * 0x9E3779B1 >>> 27);
  }

  private static int hash(int node, char label) {
    int mixed = node * 0x9E3779B1 ^ label * 0x85EBCA6B;
    return mixed ^ mixed >>> 15;
  }
}
