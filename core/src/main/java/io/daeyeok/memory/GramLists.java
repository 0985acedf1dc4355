package io.daeyeok.memory;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
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
  private final RandomAccessInput random;
  private final int terms;
  private final long keys;
  private final long starts;
  private final long hashes;
  private final int slots;
  private final byte[] bytes = new byte[GramBlock.MAX_BYTES];

  GramLists(
      RandomAccessInput dictionary,
      IndexInput data,
      RandomAccessInput random,
      int terms,
      long keys) {
    this.dictionary = dictionary;
    this.data = data;
    this.random = random;
    this.terms = terms;
    this.keys = keys;
    starts = keys + (long) Long.BYTES * terms;
    hashes = starts + (long) Long.BYTES * terms;
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
      slot = slot + 1 & slots - 1;
    }
  }

  GramList open(int ordinal) throws IOException {
    long start = dictionary.readLong(starts + (long) Long.BYTES * ordinal);
    if (start < 0) {
      return new GramList((int) ~start);
    }
    int header = unsigned(random.readShort(start));
    boolean lengths = (header & GramPostingsFormat.LENGTHS) != 0;
    int blocks = (header & ~GramPostingsFormat.LENGTHS) + 1;
    int entry = lengths ? 3 * Short.BYTES : 2 * Short.BYTES;
    int[] numbers = new int[blocks];
    int[] ends = new int[blocks];
    int[] places = new int[blocks + 1];
    byte[] directory = directory(start + Short.BYTES, blocks * entry);
    int end = 0;
    int place = 0;
    for (int i = 0; i < blocks; i++) {
      int count = short16(directory, i * entry + Short.BYTES) + 1;
      numbers[i] = short16(directory, i * entry);
      end += count;
      ends[i] = end;
      place += lengths ? short16(directory, i * entry + 2 * Short.BYTES) : count * Short.BYTES;
      places[i + 1] = place;
    }
    return new GramList(numbers, ends, places, start + Short.BYTES + (long) blocks * entry);
  }

  private byte[] directory(long start, int length) throws IOException {
    byte[] into = length <= bytes.length ? bytes : new byte[length];
    data.seek(start);
    data.readBytes(into, 0, length);
    return into;
  }

  private static int short16(byte[] bytes, int at) {
    return unsigned((short) SHORTS.get(bytes, at));
  }

  private static int unsigned(short value) {
    return value & GramPostingsFormat.BLOCK_MASK;
  }

  /** The documents of one term, block by block. */
  final class GramList {
    private final int[] numbers;
    private final int[] ends;
    private final int[] places;
    private final long start;
    private final int only;

    private GramList(int[] numbers, int[] ends, int[] places, long start) {
      this.numbers = numbers;
      this.ends = ends;
      this.places = places;
      this.start = start;
      only = -1;
    }

    private GramList(int only) {
      numbers = new int[] {only >>> GramPostingsFormat.BLOCK_BITS};
      ends = new int[] {1};
      places = new int[0];
      start = 0;
      this.only = only;
    }

    int documents() {
      return ends[ends.length - 1];
    }

    int blocks() {
      return numbers.length;
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
      return guess >= 0 && guess < numbers.length && numbers[guess] == number
          ? guess
          : Arrays.binarySearch(numbers, number);
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
