package io.daeyeok.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Which hashes an index may hold and which it does not: most of what an import brings is new, and
 * asking each Lucene segment for it costs more than all else that a unit takes before it is
 * indexed. A Bloom filter (Bloom, CACM 13, 1970) of 8 bits a term and three probes, which when full
 * takes one in thirty for known that is not. Deleted terms stay known. Not thread-safe.
 */
final class HashFilter {
  private static final int BITS_A_TERM = 8;
  private static final int MIN_TERMS = 1 << 10;

  // 64 MB; what is more makes it take more for known.
  private static final int MAX_TERMS = 1 << 26;

  private final long[] bits;
  private final int mask;
  private int free;

  private HashFilter(long terms) {
    long room = Math.max(MIN_TERMS, Math.min(MAX_TERMS, 2 * terms));
    long size = Long.highestOneBit(room * BITS_A_TERM - 1) << 1;
    bits = new long[(int) (size / Long.SIZE)];
    mask = bits.length - 1;
    free = room == MAX_TERMS ? Integer.MAX_VALUE : (int) room;
  }

  /** The terms of a field, with room for as many more. */
  static HashFilter of(IndexReader reader, String field) throws IOException {
    List<Terms> all = new ArrayList<>();
    long count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        all.add(terms);
        count += terms.size();
      }
    }
    HashFilter filter = new HashFilter(count);
    for (Terms terms : all) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        filter.add(term);
      }
    }
    return filter;
  }

  /** Whether more would make it take too much for known, and a larger one would not. */
  boolean isFull() {
    return free <= 0;
  }

  void add(BytesRef hash) {
    long mixed = mixed(hash);
    for (int i = 0; i < 3; i++) {
      bits[word(mixed, i)] |= bit(mixed, i);
    }
    free--;
  }

  boolean mayHold(BytesRef hash) {
    long mixed = mixed(hash);
    for (int i = 0; i < 3; i++) {
      if ((bits[word(mixed, i)] & bit(mixed, i)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Of the first 32 bits, which is all there is of some. */
  private static long mixed(BytesRef hash) {
    long first = UnitDocument.size(hash) * 0x9E3779B97F4A7C15L;
    return (first ^ first >>> 32) * 0xD6E8FEB86659FD93L;
  }

  private int word(long mixed, int probe) {
    return (int) (Long.rotateLeft(mixed, 21 * probe) >>> 6) & mask;
  }

  private static long bit(long mixed, int probe) {
    return 1L << (Long.rotateLeft(mixed, 21 * probe) & 63);
  }
}
