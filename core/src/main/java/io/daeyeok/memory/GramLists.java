package io.daeyeok.memory;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * The document lists of one gram field of one segment, opened one term at a time. Not thread-safe.
 */
final class GramLists {
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private final RandomAccessInput dictionary;
  private final IndexInput data;
  private final int terms;
  private final long keys;
  private final long starts;
  private final long hashes;
  private final int slots;
  private final byte[] bytes = new byte[GramBlock.MAX_BYTES];

  GramLists(RandomAccessInput dictionary, IndexInput data, int terms, long keys) {
    this.dictionary = dictionary;
    this.data = data;
    this.terms = terms;
    this.keys = keys;
    starts = keys + (long) Long.BYTES * terms;
    hashes = starts + (long) GramPostingsFormat.START_BYTES * terms;
    slots = GramPostingsFormat.slots(terms);
  }

  int terms() {
    return terms;
  }

  long key(int ordinal) throws IOException {
    return dictionary.readLong(keys + (long) Long.BYTES * ordinal);
  }

  /** The ordinal of a term, or a negative number when no document has it. */
  int find(long key) throws IOException {
    int slot = GramPostingsFormat.slot(key, slots);
    while (true) {
      int ordinal = dictionary.readInt(hashes + (long) Integer.BYTES * slot) - 1;
      if (ordinal < 0 || key(ordinal) == key) {
        return ordinal;
      }
      slot = GramPostingsFormat.next(slot, slots);
    }
  }

  GramList open(int ordinal) throws IOException {
    long place = starts + (long) GramPostingsFormat.START_BYTES * ordinal;
    long start =
        dictionary.readInt(place) & 0xFFFFFFFFL
            | (long) dictionary.readByte(place + Integer.BYTES) << Integer.SIZE;
    if (start < 0) {
      return new GramList((int) ~start);
    }
    data.seek(start);
    int length = data.readVInt();
    byte[] from = length <= bytes.length ? bytes : new byte[length];
    data.readBytes(from, 0, length);
    return new GramList(new ByteArrayDataInput(from, 0, length), data.getFilePointer());
  }

  /** The documents of one term, block by block. */
  final class GramList {
    private final int blocks;
    // Each has room for more blocks than there are.
    private final int[] numbers;
    private final int[] ends;
    private final int[] places;
    private final long start;
    private final int only;

    private GramList(ByteArrayDataInput directory, long start) {
      // A block takes two bytes of the directory at least.
      int most = directory.length() / 2;
      int[] numbers = new int[most];
      int[] ends = new int[most];
      int[] places = new int[most + 1];
      int blocks = 0;
      int number = 0;
      int end = 0;
      while (!directory.eof()) {
        number += directory.readVInt();
        int count = directory.readVInt();
        end += (count >>> 1) + 1;
        int length = (count & 1) == 0 ? count + Short.BYTES : directory.readVInt();
        numbers[blocks] = number;
        ends[blocks] = end;
        places[blocks + 1] = places[blocks] + length;
        blocks++;
      }
      this.blocks = blocks;
      this.numbers = numbers;
      this.ends = ends;
      this.places = places;
      this.start = start;
      only = -1;
    }

    private GramList(int only) {
      blocks = 1;
      numbers = new int[] {only >>> GramPostingsFormat.BLOCK_BITS};
      ends = new int[] {1};
      places = new int[0];
      start = 0;
      this.only = only;
    }

    int documents() {
      return ends[blocks - 1];
    }

    int blocks() {
      return blocks;
    }

    /** The number of the block at an index. */
    int block(int index) {
      return numbers[index];
    }

    int count(int index) {
      return ends[index] - (index == 0 ? 0 : ends[index - 1]);
    }

    /** The index of a block by its number; negative when the term does not occur in it. */
    int find(int number) {
      // Common terms occur in every block.
      int guess = number - numbers[0];
      return guess >= 0 && guess < blocks && numbers[guess] == number
          ? guess
          : Arrays.binarySearch(numbers, 0, blocks, number);
    }

    /** Reads the documents of the block at an index. */
    void read(int index, short[] into) throws IOException {
      if (only >= 0) {
        into[0] = (short) only;
        return;
      }
      GramBlock.decode(bytes, load(index), count(index), into);
    }

    /** Counts the documents of the block at an index. */
    void count(int index, GramBlock.Tally tally) throws IOException {
      if (only >= 0) {
        SHORTS.set(bytes, 0, (short) only);
        GramBlock.count(bytes, Short.BYTES, 1, tally);
        return;
      }
      GramBlock.count(bytes, load(index), count(index), tally);
    }

    private int load(int index) throws IOException {
      int length = places[index + 1] - places[index];
      data.seek(start + places[index]);
      data.readBytes(bytes, 0, length);
      return length;
    }
  }
}
