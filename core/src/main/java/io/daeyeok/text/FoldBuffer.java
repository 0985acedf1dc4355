package io.daeyeok.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text being folded: its characters and, for each, the span of the original it stands for. A pass
 * reads every code point once and writes what becomes of it into the spare arrays, which then
 * change places with the ones read.
 */
final class FoldBuffer implements CharSequence {
  private char[] chars;
  private int[] from;
  private int[] to;
  private int length;

  private char[] outChars;
  private int[] outFrom;
  private int[] outTo;
  private int outLength;

  private int cursor;
  private int sourceStart;
  private int sourceEnd;

  private FoldBuffer(String text, int capacity) {
    chars = new char[capacity];
    outChars = new char[capacity];
    text.getChars(0, text.length(), chars, 0);
    length = text.length();
  }

  /** A buffer that keeps offsets. */
  static FoldBuffer of(String text) {
    int capacity = text.length() + 8;
    FoldBuffer buffer = new FoldBuffer(text, capacity);
    buffer.from = new int[capacity];
    buffer.to = new int[capacity];
    buffer.outFrom = new int[capacity];
    buffer.outTo = new int[capacity];
    for (int i = 0; i < text.length(); i++) {
      buffer.from[i] = i;
      buffer.to[i] = i + 1;
    }
    return buffer;
  }

  /** A buffer for the characters alone, at half the cost. */
  static FoldBuffer withoutOffsets(String text) {
    return new FoldBuffer(text, text.length() + 8);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return text();
  }

  String text() {
    return new String(chars, 0, length);
  }

  int[] starts() {
    return Arrays.copyOf(from, length);
  }

  int[] ends() {
    return Arrays.copyOf(to, length);
  }

  boolean isAscii() {
    for (int i = 0; i < length; i++) {
      if (chars[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  void rewrite() {
    cursor = 0;
    outLength = 0;
  }

  boolean hasNext() {
    return cursor < length;
  }

  /** The next code point; an unpaired surrogate comes as itself. */
  int next() {
    char c = chars[cursor];
    if (from != null) {
      sourceStart = from[cursor];
      sourceEnd = to[cursor];
    }
    cursor++;
    if (Character.isHighSurrogate(c) && cursor < length) {
      char low = chars[cursor];
      if (Character.isLowSurrogate(low)) {
        sourceEnd = to == null ? 0 : to[cursor];
        cursor++;
        return Character.toCodePoint(c, low);
      }
    }
    return c;
  }

  /** The unit that comes {@code ahead} units after the next one; 0 behind the last. */
  char peek(int ahead) {
    return cursor + ahead < length ? chars[cursor + ahead] : 0;
  }

  /** Where the code point just read starts in the original. */
  int sourceStart() {
    return sourceStart;
  }

  /** Where the code point just read ends in the original. */
  int sourceEnd() {
    return sourceEnd;
  }

  /** Writes a code point in place of the one just read. */
  void put(int c) {
    put(c, sourceStart, sourceEnd);
  }

  void put(String replacement) {
    for (int i = 0; i < replacement.length(); i++) {
      write(replacement.charAt(i), sourceStart, sourceEnd);
    }
  }

  void put(int c, int start, int end) {
    if (Character.isBmpCodePoint(c)) {
      write((char) c, start, end);
    } else {
      write(Character.highSurrogate(c), start, end);
      write(Character.lowSurrogate(c), start, end);
    }
  }

  void done() {
    char[] spareChars = chars;
    int[] spareFrom = from;
    int[] spareTo = to;
    chars = outChars;
    from = outFrom;
    to = outTo;
    length = outLength;
    outChars = spareChars;
    outFrom = spareFrom;
    outTo = spareTo;
  }

  /**
   * Normalises piece by piece, a piece being what lies between two normalisation boundaries; all
   * that comes of a piece stands for the whole of it.
   */
  void compose(Normalizer2 form) {
    rewrite();
    StringBuilder piece = new StringBuilder();
    int start = 0;
    int end = 0;
    while (cursor < length) {
      int before = cursor;
      int c = next();
      int codePointStart = sourceStart;
      int codePointEnd = sourceEnd;
      if (before > 0 && form.hasBoundaryBefore(c)) {
        putPiece(form, piece, start, end);
        piece.setLength(0);
      }
      if (piece.length() == 0) {
        start = codePointStart;
      }
      piece.appendCodePoint(c);
      end = codePointEnd;
    }
    putPiece(form, piece, start, end);
    done();
  }

  private void putPiece(Normalizer2 form, StringBuilder piece, int start, int end) {
    String composed = form.normalize(piece);
    for (int i = 0; i < composed.length(); i++) {
      write(composed.charAt(i), start, end);
    }
  }

  private void write(char c, int start, int end) {
    if (outLength == outChars.length) {
      int capacity = outLength * 2;
      outChars = Arrays.copyOf(outChars, capacity);
      if (outFrom != null) {
        outFrom = Arrays.copyOf(outFrom, capacity);
        outTo = Arrays.copyOf(outTo, capacity);
      }
    }
    outChars[outLength] = c;
    if (outFrom != null) {
      outFrom[outLength] = start;
      outTo[outLength] = end;
    }
    outLength++;
  }
}
