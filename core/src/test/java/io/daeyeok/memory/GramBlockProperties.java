package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GramBlockProperties {

  @Property(tries = 300)
  void documentsComeBackWhateverTheirDensity(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 16) int bits, @ForAll boolean clustered) {
    assertComesBack(documents(seed, 1 << bits, clustered));
  }

  /** So many numbers of a block; clustered ones have long gaps between runs. */
  private static short[] documents(long seed, int count, boolean clustered) {
    Random random = new Random(seed);
    BitSet set = new BitSet();
    int next = 0;
    for (int i = 0; i < count; i++) {
      next =
          clustered && random.nextInt(50) > 0
              ? (next + 1) & GramPostingsFormat.BLOCK_MASK
              : random.nextInt(GramPostingsFormat.BLOCK_SIZE);
      set.set(next);
    }
    return shorts(set);
  }

  private static short[] shorts(BitSet set) {
    short[] documents = new short[set.cardinality()];
    int count = 0;
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      documents[count++] = (short) i;
    }
    return documents;
  }

  private static int assertComesBack(short[] documents) {
    byte[] bytes = new byte[GramBlock.MAX_BYTES];
    Arrays.fill(bytes, (byte) 0x55);
    int length = GramBlock.encode(documents, documents.length, bytes);
    short[] read = new short[GramPostingsFormat.BLOCK_SIZE];
    GramBlock.decode(bytes, length, documents.length, read);
    assertArrayEquals(documents, Arrays.copyOf(read, documents.length));
    return length;
  }

  @Property(tries = 200)
  void aTallyCountsWhatLiesInItsRange(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 65_535) int first,
      @ForAll @IntRange(min = 1, max = 65_536) int length,
      @ForAll @IntRange(min = 1, max = 5) int enough) {
    Random random = new Random(seed);
    int behind = Math.min(GramPostingsFormat.BLOCK_SIZE, first + length);
    int[] expected = new int[GramPostingsFormat.BLOCK_SIZE];
    GramBlock.Tally tally = new GramBlock.Tally();
    byte[] bytes = new byte[GramBlock.MAX_BYTES];
    // What was counted before must not show.
    tally.begin(0, GramPostingsFormat.BLOCK_SIZE, 1);
    count(documents(seed, 5000, false), bytes, tally);
    tally.begin(first, behind, enough);
    for (int list = 0; list < 6; list++) {
      short[] documents = documents(seed + list, 1 << random.nextInt(17), random.nextBoolean());
      count(documents, bytes, tally);
      for (short document : documents) {
        expected[document & GramPostingsFormat.BLOCK_MASK]++;
      }
    }
    int[] candidates =
        IntStream.range(first, behind).filter(document -> expected[document] >= enough).toArray();
    int found = tally.found();
    assertArrayEquals(candidates, IntStream.range(0, found).map(tally::candidate).toArray());
    for (int document = first; document < behind; document++) {
      assertEquals(expected[document], tally.count(document));
    }
  }

  private static void count(short[] documents, byte[] bytes, GramBlock.Tally tally) {
    int length = GramBlock.encode(documents, documents.length, bytes);
    GramBlock.count(bytes, length, documents.length, tally);
  }

  @Example
  void aTallyCountsAsFarAsTextsAreCounted() {
    byte[] bytes = new byte[GramBlock.MAX_BYTES];
    GramBlock.Tally tally = new GramBlock.Tally();
    for (int enough : new int[] {1, 32_767, 32_768, UnitDocument.MAX_COUNTED}) {
      tally.begin(0, GramPostingsFormat.BLOCK_SIZE, enough);
      for (int i = 0; i < UnitDocument.MAX_COUNTED; i++) {
        count(new short[] {7}, bytes, tally);
      }
      assertEquals(UnitDocument.MAX_COUNTED, tally.count(7));
      assertEquals(1, tally.found(), () -> enough + " is enough");
    }
  }

  @Example
  void theFormsMeetWhereTheirLengthsDo() {
    BitSet everySixteenth = new BitSet();
    for (int i = 0; i < GramPostingsFormat.BLOCK_SIZE; i += 16) {
      everySixteenth.set(i);
    }
    // 4,096 documents take 8,192 bytes as numbers and as bits, half of it as steps.
    assertEquals(4096, assertComesBack(shorts(everySixteenth)));
    everySixteenth.set(1);
    assertEquals(4097, assertComesBack(shorts(everySixteenth)));
    BitSet all = new BitSet();
    all.set(0, GramPostingsFormat.BLOCK_SIZE);
    assertEquals(GramBlock.BITS_BYTES, assertComesBack(shorts(all)));
  }

  @Example
  void aLongGapTakesZeros() {
    BitSet set = new BitSet();
    set.set(0, 1024);
    assertEquals(1024, assertComesBack(shorts(set)));
    set.set(1023 + 255);
    assertEquals(1025, assertComesBack(shorts(set)));
    set.set(1023 + 255 + 255 + 1);
    // 256 is a zero and a one.
    assertEquals(1027, assertComesBack(shorts(set)));
  }

  @Example
  void fewDocumentsAreNumbersForSpeed() {
    BitSet set = new BitSet();
    set.set(0, 1023);
    assertEquals(2 * 1023, assertComesBack(shorts(set)));
    set.set(1023);
    assertEquals(1024, assertComesBack(shorts(set)));
  }

  @Example
  void noDocumentTakesNoBytes() {
    assertEquals(0, assertComesBack(new short[0]));
  }
}
