package io.daeyeok.memory;

/**
 * Which of 128 classes of gram keys occur in a text. Two signatures tell most texts apart that
 * share too few grams, without a look at the grams.
 */
record Signature(long high, long low) {

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

  Signature plus(Signature other) {
    return new Signature(high | other.high, low | other.low);
  }

  /** How many classes of this signature another lacks; at least so many keys are not there. */
  int missingIn(long otherHigh, long otherLow) {
    return Long.bitCount(high & ~otherHigh) + Long.bitCount(low & ~otherLow);
  }
}
