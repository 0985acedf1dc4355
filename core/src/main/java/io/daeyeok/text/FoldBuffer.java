package io.daeyeok.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text being folded: its characters and, for each, the span of the original it stands for. A pass
 * reads every code point once and writes what becomes of it into the spare arrays, which then
 * change places with the ones read. A pass that puts one character in the place of one does without
 * them, and as long as there are only such passes each character stands for the one at its offset.
 */
final class FoldBuffer implements CharSequence {
  private final boolean keepsOffsets;
  private char[] chars;
  // None while each character stands for the one at its own offset.
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

  private FoldBuffer(String text, boolean keepsOffsets) {
    this.keepsOffsets = keepsOffsets;
    chars = new char[text.length() + 8];
    text.getChars(0, text.length(), chars, 0);
    length = text.length();
  }

  /** A buffer that keeps offsets. */
  static FoldBuffer of(String text) {
    return new FoldBuffer(text, true);
  }

  /** A buffer for the characters alone, at half the cost. */
  static FoldBuffer withoutOffsets(String text) {
    return new FoldBuffer(text, false);
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

  /** What has become of a text, with the way back to it. */
  FoldedText folded(String original) {
    String text = isText(original) ? original : text();
    return from == null
        ? FoldedText.inPlace(original, text)
        : new FoldedText(original, text, Arrays.copyOf(from, length), Arrays.copyOf(to, length));
  }

  /** Whether nothing, or nothing that shows, has become of a text. */
  boolean isText(String text) {
    return text.length() == length && text.contentEquals(this);
  }

  /** Puts a character in the place of another one. */
  void set(int index, char c) {
    chars[index] = c;
  }

  void rewrite() {
    cursor = 0;
    outLength = 0;
    if (outChars == null) {
      outChars = new char[chars.length];
    }
    if (keepsOffsets && from == null) {
      number();
    }
  }

  private void number() {
    from = new int[chars.length];
    to = new int[chars.length];
    outFrom = new int[outChars.length];
    outTo = new int[outChars.length];
    for (int i = 0; i < length; i++) {
      from[i] = i;
      to[i] = i + 1;
    }
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

  /** The index of the next code point. */
  int position() {
    return cursor;
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
