package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;

/** The formats of translation units. */
enum UnitFormat {
  TMX,
  TSV;

  private static final int SNIFFED = 1024;

  /** The format of a content, which is left to be read from its start. */
  static UnitFormat of(BufferedInputStream content, String name) throws IOException {
    content.mark(SNIFFED);
    byte[] start = content.readNBytes(SNIFFED);
    content.reset();
    if (start.length == 0) {
      throw new InterchangeException(new FilePosition(name, 1, 1), "the file is empty");
    }
    for (byte b : start) {
      // Byte order marks and the zero bytes of UTF-16 come before what matters.
      boolean skipped =
          b <= ' ' && b >= 0
              || b == (byte) 0xEF
              || b == (byte) 0xBB
              || b == (byte) 0xBF
              || b == (byte) 0xFE
              || b == (byte) 0xFF;
      if (!skipped) {
        return b == '<' ? TMX : TSV;
      }
    }
    return TSV;
  }

  static UnitFormat ofName(String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tmx")) {
      return TMX;
    }
    if (lower.endsWith(".tsv") || lower.endsWith(".tab") || lower.endsWith(".txt")) {
      return TSV;
    }
    throw new IOException("the name '" + name + "' does not tell a format; end it in .tmx or .tsv");
  }
}
