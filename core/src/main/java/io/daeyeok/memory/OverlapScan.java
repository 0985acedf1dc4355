package io.daeyeok.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which documents of a stretch of the index may have at least so many of a query's terms?
 *
 * <p>Terms are taken rarest first. A document that has {@code least} of them has at least {@code
 * least - u} that are not among the {@code u} commonest, so the lists of those are never read (the
 * T-occurrence problem; Li, Lu and Lu, "Efficient merging and filtering algorithms for approximate
 * string searches", ICDE 2008, section 4, DivideSkip). What is read is counted in an array small
 * enough for the processor's cache, one block of documents at a time.
 *
 * <p>Not thread-safe: one a lookup and segment, with arrays that the lookup lends it.
 */
final class OverlapScan {

  private record Entry(long key, GramLists.GramList list) {}

  private final GramBlock.Tally tally;
  private final List<Entry> entries = new ArrayList<>();
  // Of the terms from an index on, the commonest last.
  private final Signature[] signatures;
  private int unread;

  /**
   * Opens the lists of the terms that occur.
   *
   * @param least the least that will be asked for. Once so few terms can occur that no document has
   *     as many, the others are not looked for: of the small segments that fresh units make, most
   *     end here
   */
  OverlapScan(GramTerms terms, long[] keys, int least, GramBlock.Tally tally) throws IOException {
    this.tally = tally;
    GramLists lists = terms.lists();
    int[] ordinals = new int[keys.length];
    int most = keys.length;
    for (int i = 0; i < keys.length && most >= least; i++) {
      ordinals[i] = lists.find(keys[i]);
      most -= ordinals[i] < 0 ? 1 : 0;
    }
    for (int i = 0; i < keys.length && most >= least; i++) {
      if (ordinals[i] >= 0) {
        entries.add(new Entry(keys[i], lists.open(ordinals[i])));
      }
    }
    entries.sort(Comparator.comparingInt(entry -> entry.list.documents()));
    signatures = new Signature[entries.size() + 1];
    signatures[entries.size()] = Signature.of();
    for (int i = entries.size() - 1; i >= 0; i--) {
      signatures[i] = signatures[i + 1].plus(Signature.of(entries.get(i).key));
    }
  }

  /** How many of the query's terms occur at all; none when they are too few. */
  int terms() {
    return entries.size();
  }

  /**
   * Finds the documents of a stretch within one block that may have at least {@code least} terms.
   *
   * @param least 1 or more
   * @param unread how many lists to leave unread, less than {@code least}. One more saves its
   *     postings, the longest there are, and makes candidates of documents with one term less
   * @return how many were found; {@link #candidate} gives them in ascending order
   */
  int find(int start, int end, int least, int unread) throws IOException {
    this.unread = unread;
    if (least > entries.size()) {
      return 0;
    }
    int block = start >>> GramPostingsFormat.BLOCK_BITS;
    int first = start & GramPostingsFormat.BLOCK_MASK;
    int behind = first + (end - start);
    int read = entries.size() - unread;
    tally.begin(first, behind, least - unread);
    for (int i = 0; i < read; i++) {
      GramLists.GramList list = entries.get(i).list;
      int index = list.find(block);
      if (index >= 0) {
        list.count(index, tally);
      }
    }
    return tally.found();
  }

  int candidate(int index, int start) {
    return start & ~GramPostingsFormat.BLOCK_MASK | tally.candidate(index);
  }

  /**
   * The most terms that a candidate can have by its signature: those counted, and of the unread
   * ones those whose class is in the signature.
   */
  int most(int candidate, Signature signature) {
    return most(candidate) - signatures[entries.size() - unread].missingIn(signature);
  }

  /** The most terms that a candidate can have: those counted, and all that were not read. */
  int most(int candidate) {
    return tally.count(candidate & GramPostingsFormat.BLOCK_MASK) + unread;
  }
}
