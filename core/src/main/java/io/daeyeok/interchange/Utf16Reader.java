package io.daeyeok.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Two bytes a character. The JDK's decoder takes the character behind half of a surrogate pair with
 * it, which may be the beginning of a tag; here halves come through and only they are wrong.
 */
final class Utf16Reader extends Reader {
  private final InputStream in;
  private final boolean bigEndian;
  private final byte[] bytes = new byte[1 << 14];

  Utf16Reader(InputStream in, boolean bigEndian) {
    this.in = in;
    this.bigEndian = bigEndian;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int count = in.readNBytes(bytes, 0, Math.min(bytes.length, 2 * length));
    if (count == 0) {
      return -1;
    }
    if (count % 2 == 1) {
      // The file ends in the middle of a character: half of one is none.
      bytes[count++] = -1;
      bytes[count - 2] = -1;
    }
    int high = bigEndian ? 0 : 1;
    for (int i = 0; i < count / 2; i++) {
      to[offset + i] = (char) (bytes[2 * i + high] << 8 | bytes[2 * i + 1 - high] & 0xFF);
    }
    return count / 2;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
