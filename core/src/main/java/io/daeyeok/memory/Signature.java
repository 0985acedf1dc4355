package io.daeyeok.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.util.BytesRef;

/**
 * Which of 128 classes of gram keys occur in a text. Two signatures tell most texts apart that
 * share too few grams, without a look at the grams.
 */
record Signature(long high, long low) {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  static Signature of(long... keys) {
    long high = 0;
    long low = 0;
    for (long key : keys) {
      int bit = (int) (key * 0x9E3779B97F4A7C15L >>> 57);
      high |= bit < Long.SIZE ? 0 : 1L << bit;
      low |= bit < Long.SIZE ? 1L << bit : 0;
    }
    return new Signature(high, low);
  }

  static Signature read(BytesRef bytes) {
    return new Signature(
        (long) LONGS.get(bytes.bytes, bytes.offset),
        (long) LONGS.get(bytes.bytes, bytes.offset + Long.BYTES));
  }

  BytesRef toBytes() {
    byte[] bytes = new byte[2 * Long.BYTES];
    LONGS.set(bytes, 0, high);
    LONGS.set(bytes, Long.BYTES, low);
    return new BytesRef(bytes);
  }

  Signature plus(Signature other) {
    return new Signature(high | other.high, low | other.low);
  }

  /** How many classes of this signature another lacks; at least so many keys are not there. */
  int missingIn(Signature other) {
    return Long.bitCount(high & ~other.high) + Long.bitCount(low & ~other.low);
  }
}
