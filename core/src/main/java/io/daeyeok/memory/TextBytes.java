package io.daeyeok.memory;

import java.util.Arrays;

/**
 * Texts as bytes: one for ASCII, two for a syllable of Hangul and for what comes before U+1000,
 * three for the rest. Takes any UTF-16 unit, also half of a surrogate pair. Korean takes a third
 * less than in UTF-8.
 *
 * <table>
 *   <caption>First bytes</caption>
 *   <tr><td>00 to 7F</td><td>ASCII</td></tr>
 *   <tr><td>80 to BF</td><td>the upper 6 of the 14 bits of a syllable's number from U+AC00</td></tr>
 *   <tr><td>D0 to DF</td><td>the upper 4 of the 12 bits below U+1000</td></tr>
 *   <tr><td>E0 to EF</td><td>the upper 4 of 16 bits</td></tr>
 * </table>
 */
final class TextBytes {
  private static final char FIRST_SYLLABLE = '\uAC00';
  private static final char LAST_SYLLABLE = '\uD7A3';
  private static final int SYLLABLE = 0x80;
  private static final int TWELVE_BITS = 0xD0;
  private static final int SIXTEEN_BITS = 0xE0;

  private TextBytes() {}

  static byte[] of(String text) {
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
        int syllable = c - FIRST_SYLLABLE;
        bytes[length++] = (byte) (SYLLABLE | syllable >> 8);
        bytes[length++] = (byte) syllable;
      } else if (c < 0x1000) {
        bytes[length++] = (byte) (TWELVE_BITS | c >> 8);
        bytes[length++] = (byte) c;
      } else {
        bytes[length++] = (byte) (SIXTEEN_BITS | c >> 12);
        bytes[length++] = (byte) (c >> 4);
        bytes[length++] = (byte) (c & 0x0F);
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  static String text(byte[] bytes, int offset, int length) {
    char[] chars = new char[length];
    int count = 0;
    int end = offset + length;
    for (int i = offset; i < end; ) {
      int b = bytes[i++];
      if (b >= 0) {
        chars[count++] = (char) b;
      } else if ((b & 0x40) == 0) {
        chars[count++] = (char) (FIRST_SYLLABLE + ((b & 0x3F) << 8 | bytes[i++] & 0xFF));
      } else if ((b & 0x20) == 0) {
        chars[count++] = (char) ((b & 0x0F) << 8 | bytes[i++] & 0xFF);
      } else {
        chars[count++] = (char) ((b & 0x0F) << 12 | (bytes[i++] & 0xFF) << 4 | bytes[i++]);
      }
    }
    return new String(chars, 0, count);
  }
}
