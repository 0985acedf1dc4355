package io.daeyeok.interchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The charset of a text file, as its first bytes tell it: by a byte order mark or the zero bytes of
 * UTF-16; else it is UTF-8, or CP949 (the Korean Windows charset, a superset of EUC-KR) when more
 * of the first lines that are not ASCII are that and not UTF-8.
 *
 * @param settled whether anything in those bytes decides; where all is ASCII nothing does
 * @param markBytes how long the mark is that comes before the text
 */
record TextCharset(Charset charset, boolean settled, int markBytes) {
  /** The JDK's "EUC-KR" lacks 8,822 syllables of modern Korean that this one has. */
  static final Charset CP949 = Charset.forName("x-windows-949");

  /**
   * The charset of a file.
   *
   * @param bytes what the file begins with, in so many bytes of the array
   * @param whole whether that is all of it
   */
  static TextCharset of(byte[] bytes, int length, boolean whole) {
    if (startsWith(bytes, length, 0xFE, 0xFF)) {
      return new TextCharset(StandardCharsets.UTF_16BE, true, 2);
    }
    if (startsWith(bytes, length, 0xFF, 0xFE)) {
      return new TextCharset(StandardCharsets.UTF_16LE, true, 2);
    }
    if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return new TextCharset(StandardCharsets.UTF_8, true, 3);
    }
    if (hasZeros(bytes, length, 1)) {
      return new TextCharset(StandardCharsets.UTF_16LE, true, 0);
    }
    if (hasZeros(bytes, length, 0)) {
      return new TextCharset(StandardCharsets.UTF_16BE, true, 0);
    }
    return guess(bytes, length, whole);
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: every other byte of its ASCII is zero, and no text has a zero else. */
  private static boolean hasZeros(byte[] bytes, int length, int zero) {
    int other = 1 - zero;
    int pairs = Math.min(length / 2, 512);
    int zeros = 0;
    for (int i = 0; i < pairs; i++) {
      zeros += bytes[2 * i + zero] == 0 ? 1 : 0;
      if (bytes[2 * i + other] == 0) {
        return false;
      }
    }
    // As tables and headers begin.
    boolean startsInAscii = pairs > 0 && bytes[zero] == 0 && bytes[other] > 0;
    return zeros > 0 && (zeros * 4 > pairs || startsInAscii);
  }

  /** UTF-8 or CP949, whichever the lines that are not ASCII are more often. */
  private static TextCharset guess(byte[] bytes, int length, boolean whole) {
    int utf8 = 0;
    int korean = 0;
    int start = 0;
    for (int i = 0; i <= length; i++) {
      boolean ends = i == length ? whole : bytes[i] == '\n' || bytes[i] == '\r';
      if (ends) {
        ByteBuffer line = ByteBuffer.wrap(bytes, start, i - start);
        Optional<String> text = decode(StandardCharsets.UTF_8, line.duplicate());
        if (text.isEmpty()) {
          korean += decode(CP949, line).isPresent() ? 1 : 0;
        } else if (text.get().length() != i - start) {
          utf8++;
        }
        start = i + 1;
      }
    }
    return new TextCharset(korean > utf8 ? CP949 : StandardCharsets.UTF_8, utf8 + korean > 0, 0);
  }

  /** The text of bytes, if they are of a charset from first to last. */
  static Optional<String> decode(Charset charset, ByteBuffer bytes) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes);
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
