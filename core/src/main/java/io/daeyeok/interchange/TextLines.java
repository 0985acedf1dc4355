package io.daeyeok.interchange;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a text file in UTF-8, or in UTF-16 with a byte order mark. Lines are cut before they
 * are decoded, so that a wrong byte is found in its own line.
 */
final class TextLines implements Closeable {
  private static final int MAX_BYTES = 64_000_000;

  private final InputStream in;
  private final String file;
  private final Charset charset;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;

  TextLines(InputStream in, String file) throws IOException {
    this.in = in;
    this.file = file;
    in.mark(4);
    int first = in.read();
    int second = in.read();
    int third = in.read();
    in.reset();
    if (first == 0xFE && second == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      in.skipNBytes(2);
    } else if (first == 0xFF && second == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      in.skipNBytes(2);
    } else {
      charset = StandardCharsets.UTF_8;
      in.skipNBytes(first == 0xEF && second == 0xBB && third == 0xBF ? 3 : 0);
    }
  }

  /** The next line without its end, or null after the last. */
  String next() throws IOException {
    line.reset();
    boolean any = charset == StandardCharsets.UTF_8 ? readBytes() : readUnits();
    if (!any) {
      return null;
    }
    number++;
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
      return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    } catch (CharacterCodingException e) {
      throw new InterchangeException(
          position(), "the line is not " + charset + "; save the file as UTF-8", e);
    }
  }

  private boolean readBytes() throws IOException {
    int b = in.read();
    if (b < 0) {
      return false;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      write(b);
    }
    return true;
  }

  private boolean readUnits() throws IOException {
    int lowFirst = charset == StandardCharsets.UTF_16LE ? 0 : 1;
    int a = in.read();
    if (a < 0) {
      return false;
    }
    while (a >= 0) {
      int b = in.read();
      int low = lowFirst == 0 ? a : b;
      int high = lowFirst == 0 ? b : a;
      if (low == '\n' && high == 0) {
        break;
      }
      write(a);
      if (b >= 0) {
        write(b);
      }
      a = in.read();
    }
    return true;
  }

  private void write(int b) throws IOException {
    if (line.size() == MAX_BYTES) {
      number++;
      throw new InterchangeException(
          position(), "the line is longer than " + MAX_BYTES + " bytes; is this a text file?");
    }
    line.write(b);
  }

  /** Where the line last read is. */
  FilePosition position() {
    return new FilePosition(file, Math.max(1, number), 1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
