package io.daeyeok.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, past a byte order mark, and says where the bytes are something else. All text
 * before that place is delivered first.
 */
final class Utf8Reader extends Reader {
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final String file;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private boolean started;
  private boolean ended;
  private int line = 1;
  private int column = 1;
  private char last;

  Utf8Reader(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  /** Refills the characters, perhaps with none; false when there are no more. */
  private boolean decode() throws IOException {
    fill();
    if (!started) {
      started = true;
      refuseOtherEncodings();
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    if (chars.hasRemaining()) {
      count();
      return true;
    }
    if (result.isError()) {
      throw new TermbaseFormatException(
          new Place(file, line, column),
          "the byte %02X here is not UTF-8; save the file as UTF-8".formatted(nextByte()));
    }
    return !ended;
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < bytes.remaining();
    bytes.position(bytes.position() + read);
    bytes.flip();
  }

  private void refuseOtherEncodings() throws TermbaseFormatException {
    if (bytes.remaining() < 2) {
      return;
    }
    int first = bytes.get(0) & 0xFF;
    int second = bytes.get(1) & 0xFF;
    boolean marked = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    if (marked || first == 0 || second == 0) {
      throw new TermbaseFormatException(
          new Place(file, 1, 1), "this is UTF-16 or UTF-32; save the file as UTF-8");
    }
    if (first == 0xEF && second == 0xBB && bytes.remaining() > 2 && (bytes.get(2) & 0xFF) == 0xBF) {
      bytes.position(3);
    }
  }

  private int nextByte() {
    return bytes.get(bytes.position()) & 0xFF;
  }

  /** Moves line and column behind the characters; CR, LF and CR LF all end a line. */
  private void count() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\n' && last == '\r') {
        last = c;
        continue;
      }
      if (c == '\n' || c == '\r') {
        line++;
        column = 1;
      } else {
        column++;
      }
      last = c;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
