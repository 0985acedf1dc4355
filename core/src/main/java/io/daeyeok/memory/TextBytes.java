package io.daeyeok.memory;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Texts as bytes: one for most of ASCII, for the pairs of letters that are frequent in English and
 * for the syllables that are frequent in Korean; two for the other syllables and for what comes
 * before U+1000; three for the rest. Takes any UTF-16 unit, also half of a surrogate pair. English
 * takes a quarter less than in UTF-8, Korean nearly a half.
 *
 * <table>
 *   <caption>First bytes</caption>
 *   <tr><td>00 to 7F</td><td>ASCII; of the control characters only tab, line feed and carriage
 *       return, the others are pairs</td></tr>
 *   <tr><td>80 to BF</td><td>the upper 6 of the 14 bits of a syllable's number from U+AC00</td></tr>
 *   <tr><td>C0 to CF</td><td>a frequent syllable</td></tr>
 *   <tr><td>D0 to DF</td><td>the upper 4 of the 12 bits below U+1000</td></tr>
 *   <tr><td>E0 to EF</td><td>the upper 4 of 16 bits</td></tr>
 *   <tr><td>F0 to FF</td><td>pairs</td></tr>
 * </table>
 */
final class TextBytes {
  private static final char FIRST_SYLLABLE = '\uAC00';
  private static final char LAST_SYLLABLE = '\uD7A3';
  private static final int SYLLABLE = 0x80;
  private static final int FREQUENT_SYLLABLE = 0xC0;
  private static final int TWELVE_BITS = 0xD0;
  private static final int SIXTEEN_BITS = 0xE0;
  private static final int PAIR = 0xF0;

  private static final String SYLLABLES = "이다에는고의을지가은한하로사서기";

  // By frequency in running text, the underscore for a space.
  private static final String PAIRS =
      "e__tths__aheind_n_t_er_sanreon_o_ien_wator"
          + "teesedr__csttoy__bngo_nd,_ti_paralit_hisas_mnt";

  // At 128 times the first ASCII character and the second: the code, 0 for none.
  private static final byte[] CODES = new byte[1 << 14];

  // By code: the first character in the upper half, the second in the lower; 0 for what is no pair.
  private static final int[] CHARACTERS = new int[1 << 8];

  static {
    int next = PAIR;
    for (int i = 0; i < PAIRS.length(); i += 2) {
      char first = PAIRS.charAt(i) == '_' ? ' ' : PAIRS.charAt(i);
      char second = PAIRS.charAt(i + 1) == '_' ? ' ' : PAIRS.charAt(i + 1);
      CODES[first << 7 | second] = (byte) next;
      CHARACTERS[next] = first << 16 | second;
      do {
        next = next == 0xFF ? 0x01 : next + 1;
      } while (next < 0x20 && !isPairCode((char) next));
    }
  }

  private TextBytes() {}

  /** Which control characters stand for pairs and are themselves written as twelve bits. */
  private static boolean isPairCode(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }

  static byte[] of(String text) {
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !isPairCode(c)) {
        char second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        int pair = second < 0x80 ? CODES[c << 7 | second] : 0;
        bytes[length++] = (byte) (pair == 0 ? c : pair);
        i += pair == 0 ? 0 : 1;
      } else if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
        int frequent = SYLLABLES.indexOf(c);
        if (frequent >= 0) {
          bytes[length++] = (byte) (FREQUENT_SYLLABLE + frequent);
        } else {
          int syllable = c - FIRST_SYLLABLE;
          bytes[length++] = (byte) (SYLLABLE | syllable >> 8);
          bytes[length++] = (byte) syllable;
        }
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

  static String text(BytesRef bytes) {
    return text(bytes.bytes, bytes.offset, bytes.length);
  }

  static String text(byte[] bytes, int offset, int length) {
    char[] chars = new char[length * 2];
    int count = 0;
    int end = offset + length;
    for (int i = offset; i < end; ) {
      int b = bytes[i++] & 0xFF;
      int pair = CHARACTERS[b];
      if (pair != 0) {
        chars[count++] = (char) (pair >>> 16);
        chars[count++] = (char) pair;
      } else if (b < SYLLABLE) {
        chars[count++] = (char) b;
      } else if (b < FREQUENT_SYLLABLE) {
        chars[count++] = (char) (FIRST_SYLLABLE + ((b & 0x3F) << 8 | bytes[i++] & 0xFF));
      } else if (b < TWELVE_BITS) {
        chars[count++] = SYLLABLES.charAt(b - FREQUENT_SYLLABLE);
      } else if (b < SIXTEEN_BITS) {
        chars[count++] = (char) ((b & 0x0F) << 8 | bytes[i++] & 0xFF);
      } else {
        chars[count++] = (char) ((b & 0x0F) << 12 | (bytes[i++] & 0xFF) << 4 | bytes[i++]);
      }
    }
    return new String(chars, 0, count);
  }
}
