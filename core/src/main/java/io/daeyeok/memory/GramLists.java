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
  private byte[] bytes = new byte[1 << 12];

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
    int blocks = unsigned(random.readShort(start)) + 1;
    int[] numbers = new int[blocks];
    int[] ends = new int[blocks];
    long at = start + Short.BYTES;
    int end = 0;
    for (int i = 0; i < blocks; i++) {
      int pair = random.readInt(at);
      numbers[i] = pair & GramPostingsFormat.BLOCK_MASK;
      end += (pair >>> GramPostingsFormat.BLOCK_BITS) + 1;
      ends[i] = end;
      at += Integer.BYTES;
    }
    return new GramList(numbers, ends, at);
  }

  private static int unsigned(short value) {
    return value & GramPostingsFormat.BLOCK_MASK;
  }

  /** The documents of one term, block by block. */
  final class GramList {
    private final int[] numbers;
    private final int[] ends;
    private final long start;

    private GramList(int[] numbers, int[] ends, long start) {
      this.numbers = numbers;
      this.ends = ends;
      this.start = start;
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
      int count = count(index);
      int length = count * Short.BYTES;
      if (bytes.length < length) {
        bytes = new byte[length];
      }
      data.seek(start + (long) Short.BYTES * (ends[index] - count));
      data.readBytes(bytes, 0, length);
      for (int i = 0; i < count; i++) {
        into[i] = (short) SHORTS.get(bytes, i * Short.BYTES);
      }
    }
  }
}
