package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;

/** The formats of concepts. */
enum ConceptFormat {
  TBX,
  TERMBASE;

  private static final int SNIFFED = 1024;

  /** The format of a content, which is left to be read from its start. */
  static ConceptFormat of(BufferedInputStream content, String name) throws IOException {
    content.mark(SNIFFED);
    byte[] start = content.readNBytes(SNIFFED);
    content.reset();
    for (byte b : start) {
      if (b == '<') {
        return TBX;
      }
      if (b == '{') {
        return TERMBASE;
      }
      // Byte order marks and the zero bytes of UTF-16 come before what matters.
      if (b > ' ') {
        break;
      }
    }
    throw new InterchangeException(
        new FilePosition(name, 1, 1),
        start.length == 0
            ? "the file is empty"
            : "neither TBX nor a termbase in JSON; expected '<' or '{' at its start");
  }

  static ConceptFormat ofName(String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tbx") || lower.endsWith(".xml")) {
      return TBX;
    }
    if (lower.endsWith(".json")) {
      return TERMBASE;
    }
    throw new IOException(
        "the name '" + name + "' does not tell a format of concepts; end it in .tbx or .json");
  }
}
