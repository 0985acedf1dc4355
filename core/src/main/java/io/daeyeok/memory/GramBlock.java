package io.daeyeok.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The documents of one term in one block of 65,536, as bytes, in one of three forms: dense ones in
 * the shortest, sparse ones as numbers, which are counted fastest.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>numbers</td><td>two bytes a document, little-endian</td></tr>
 *   <tr><td>steps</td><td>one byte a document, the distance from the one before, the first from -1;
 *       a zero goes on by 255 and names none</td></tr>
 *   <tr><td>bits</td><td>8,192 bytes, one bit for each document of the block</td></tr>
 * </table>
 *
 * Count and length tell the form: numbers have two bytes a document, steps fewer, and bits are
 * shorter than numbers only from 4,097 documents on, where 8,192 bytes of steps are never written.
 */
final class GramBlock {
  static final int BITS_BYTES = GramPostingsFormat.BLOCK_SIZE / Byte.SIZE;

  /** No block is longer: what would be is written as bits. */
  static final int MAX_BYTES = BITS_BYTES;

  // From here on steps of more than a byte are so few that a processor guesses which they are;
  // below it, numbers are counted up to three times as fast as steps.
  private static final int DENSE = 1024;
  private static final int STEP = 255;
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private GramBlock() {}

  /** Writes ascending documents and returns the length. */
  static int encode(short[] documents, int count, byte[] into) {
    int shortest = Math.min(count * Short.BYTES, BITS_BYTES);
    int length = count < DENSE ? shortest : steps(documents, count, into, shortest);
    if (length < shortest) {
      return length;
    }
    if (count * Short.BYTES <= BITS_BYTES) {
      for (int i = 0; i < count; i++) {
        SHORTS.set(into, i * Short.BYTES, documents[i]);
      }
    } else {
      Arrays.fill(into, 0, BITS_BYTES, (byte) 0);
      for (int i = 0; i < count; i++) {
        int document = number(documents[i]);
        into[document >>> 3] |= (byte) (1 << (document & 7));
      }
    }
    return shortest;
  }

  /** Gives up, and returns the length at which it did, when steps are no shorter than a limit. */
  private static int steps(short[] documents, int count, byte[] into, int limit) {
    int length = 0;
    int before = -1;
    for (int i = 0; i < count; i++) {
      int step = number(documents[i]) - before;
      int zeros = (step - 1) / STEP;
      if (length + zeros + 1 >= limit) {
        return limit;
      }
      for (int zero = 0; zero < zeros; zero++) {
        into[length++] = 0;
      }
      into[length++] = (byte) (step - zeros * STEP);
      before += step;
    }
    return length;
  }

  /** Reads what {@link #encode} wrote. */
  static void decode(byte[] bytes, int length, int count, short[] into) {
    if (length == count * Short.BYTES) {
      for (int i = 0; i < count; i++) {
        into[i] = (short) SHORTS.get(bytes, i * Short.BYTES);
      }
    } else if (length == BITS_BYTES) {
      int found = 0;
      for (int at = 0; at < BITS_BYTES; at += Long.BYTES) {
        for (long word = (long) LONGS.get(bytes, at); word != 0; word &= word - 1) {
          into[found++] = (short) (at * Byte.SIZE + Long.numberOfTrailingZeros(word));
        }
      }
    } else {
      int found = 0;
      int document = -1;
      for (int i = 0; i < length; i++) {
        int step = bytes[i] & 0xFF;
        document += step == 0 ? STEP : step;
        into[found] = (short) document;
        found += step == 0 ? 0 : 1;
      }
    }
  }

  /** Counts those of the documents that lie in a tally's range. */
  static void count(byte[] bytes, int length, int count, Tally tally) {
    if (length == count * Short.BYTES) {
      tally.numbers(bytes, count);
    } else if (length == BITS_BYTES) {
      tally.bits(bytes);
    } else {
      tally.steps(bytes, length);
    }
  }

  /**
   * How many of the blocks counted so far each document of a range is in, and which are in enough
   * of them. Counts straight from the bytes, for this is what a lookup spends its time on. Not
   * thread-safe.
   */
  static final class Tally {
    // Unsigned: no document is counted more often than MAX_COUNTED.
    private final short[] counts = new short[GramPostingsFormat.BLOCK_SIZE];
    private final int[] candidates = new int[GramPostingsFormat.BLOCK_SIZE];
    private int first;
    private int behind;
    private short enough;
    private int found;

    /**
     * Begins anew.
     *
     * @param first the first document of the range, within its block
     * @param behind the one behind the last, up to the size of a block
     * @param enough in so many blocks a document becomes a candidate, 1 to {@link
     *     UnitDocument#MAX_COUNTED}
     */
    void begin(int first, int behind, int enough) {
      Arrays.fill(counts, this.first, this.behind, (short) 0);
      this.first = first;
      this.behind = behind;
      this.enough = (short) enough;
      found = 0;
    }

    /** Puts the candidates in ascending order and says how many there are. */
    int found() {
      Arrays.sort(candidates, 0, found);
      return found;
    }

    int candidate(int index) {
      return candidates[index];
    }

    int count(int document) {
      return number(counts[document]);
    }

    private void numbers(byte[] bytes, int count) {
      int from = lowerBound(bytes, count, first);
      int to = behind == GramPostingsFormat.BLOCK_SIZE ? count : lowerBound(bytes, count, behind);
      int candidate = found;
      for (int i = from; i < to; i++) {
        int document = number((short) SHORTS.get(bytes, i * Short.BYTES));
        if (++counts[document] == enough) {
          candidates[candidate++] = document;
        }
      }
      found = candidate;
    }

    private static int lowerBound(byte[] bytes, int count, int wanted) {
      int low = 0;
      int high = count;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (number((short) SHORTS.get(bytes, middle * Short.BYTES)) < wanted) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private void steps(byte[] bytes, int length) {
      int candidate = found;
      int document = -1;
      for (int i = 0; i < length; i++) {
        int step = bytes[i] & 0xFF;
        if (step == 0) {
          document += STEP;
          continue;
        }
        document += step;
        if (document >= behind) {
          break;
        }
        if (document >= first && ++counts[document] == enough) {
          candidates[candidate++] = document;
        }
      }
      found = candidate;
    }

    private void bits(byte[] bytes) {
      int candidate = found;
      for (int at = first >>> 6; at <= (behind - 1) >>> 6; at++) {
        long word = (long) LONGS.get(bytes, at * Long.BYTES);
        for (; word != 0; word &= word - 1) {
          int document = at * Long.SIZE + Long.numberOfTrailingZeros(word);
          if (document >= first && document < behind && ++counts[document] == enough) {
            candidates[candidate++] = document;
          }
        }
      }
      found = candidate;
    }
  }

  private static int number(short document) {
    return document & GramPostingsFormat.BLOCK_MASK;
  }
}
