package io.daeyeok.match;

/** The padded character n-grams of a key, as numbers of 16 bits a character. */
final class Grams {
  /** Stands before and after the text, so that its ends count. */
  static final char EDGE = '\u0002';

  private Grams() {}

  static int count(int keyLength, int n) {
    return keyLength == 0 ? 0 : keyLength + n - 1;
  }

  /** All n-grams in text order; n is 2 or 3. */
  static long[] inOrder(String key, int n) {
    long[] grams = new long[count(key.length(), n)];
    long window = beforeFirst(n);
    long mask = (1L << (16 * n)) - 1;
    for (int i = 0; i < grams.length; i++) {
      window = (window << 16 | (i < key.length() ? key.charAt(i) : EDGE)) & mask;
      grams[i] = window;
    }
    return grams;
  }

  /** The window of n characters that ends before the first of a text. */
  static long beforeFirst(int n) {
    long window = 0;
    for (int i = 1; i < n; i++) {
      window = window << 16 | EDGE;
    }
    return window;
  }
}
