package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Compressed content on its way in: watches how much comes out of how much, for a file that swells
 * beyond what any text does is made to exhaust who opens it.
 */
final class Inflation {
  /** Texts shrink to a fifth or a tenth, tables of near-identical rows to a fiftieth. */
  private static final long MAX_RATIO = 250;

  private static final long HARMLESS = 32_000_000;

  /** How much of a compressed file is unpacked for a trial before it is read. */
  private static final int TRIAL = 1 << 16;

  private final String file;
  private long packedBytes;
  private long unpackedBytes;
  private long packedBefore;
  private long unpackedBefore;

  Inflation(String file) {
    this.file = file;
  }

  /** A content whose start can be looked at. */
  static BufferedInputStream content(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }

  static boolean isZip(BufferedInputStream content) throws IOException {
    return Magic.isZip(start(content));
  }

  /** The content itself, or what is in it if it is a gz file. */
  static BufferedInputStream unpacked(BufferedInputStream content, String file) throws IOException {
    return Magic.isGzip(start(content)) ? content(gunzip(content, file)) : content;
  }

  /** Unpacks the start of a file to nowhere: much faster than reading what a bomb holds. */
  static void tryOut(BufferedInputStream content, String file) throws IOException {
    content.mark(TRIAL);
    byte[] packed = content.readNBytes(TRIAL);
    content.reset();
    byte[] sink = new byte[TRIAL];
    long size = 0;
    try (InputStream start = new ByteArrayInputStream(packed)) {
      if (Magic.isGzip(packed)) {
        InputStream unpacked = new GZIPInputStream(start);
        for (int n = 0; n >= 0 && size <= HARMLESS; n = unpacked.read(sink)) {
          size += n;
        }
      } else if (Magic.isZip(packed)) {
        ZipInputStream unpacked = new ZipInputStream(start, StandardCharsets.ISO_8859_1);
        while (size <= HARMLESS && unpacked.getNextEntry() != null) {
          for (int n = 0; n >= 0 && size <= HARMLESS; n = unpacked.read(sink)) {
            size += n;
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The trial ends in the middle; what is wrong is said when the file itself is read.
      size = Math.min(size, HARMLESS);
    }
    if (size > HARMLESS) {
      throw swollen(file);
    }
  }

  private static byte[] start(BufferedInputStream content) throws IOException {
    content.mark(4);
    byte[] start = content.readNBytes(4);
    content.reset();
    return start;
  }

  private static InputStream gunzip(InputStream content, String file) throws IOException {
    Inflation inflation = new Inflation(file);
    try {
      return inflation.unpacked(new GZIPInputStream(inflation.packed(content), 1 << 12));
    } catch (ZipException | EOFException e) {
      throw inflation.damaged(e);
    }
  }

  /** Counts what goes in. */
  InputStream packed(InputStream content) {
    return new CountedInput(content, bytes -> packedBytes += bytes);
  }

  /** Counts what comes out. */
  InputStream unpacked(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
          int count = super.read(bytes, offset, length);
          unpackedBytes += Math.max(0, count);
          check();
          return count;
        } catch (ZipException | EOFException e) {
          throw damaged(e);
        }
      }
    };
  }

  /** Looks at each stretch by itself, for a bomb may stand behind a long harmless start. */
  private void check() throws InterchangeException {
    long unpacked = unpackedBytes - unpackedBefore;
    if (unpacked > HARMLESS) {
      if (unpacked > MAX_RATIO * Math.max(1, packedBytes - packedBefore)) {
        throw swollen(file);
      }
      unpackedBefore = unpackedBytes;
      packedBefore = packedBytes;
    }
  }

  private static InterchangeException swollen(String file) {
    return new InterchangeException(
        new FilePosition(file, 0, 0),
        "the compressed file swells to more than "
            + MAX_RATIO
            + " times its size, as no text does; unpack it yourself if you trust it");
  }

  InterchangeException damaged(IOException e) {
    return new InterchangeException(
        new FilePosition(file, 0, 0),
        "the compressed data is damaged or cut off"
            + (e.getMessage() == null ? "" : ": " + e.getMessage()),
        e);
  }
}
